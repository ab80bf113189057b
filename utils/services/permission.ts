export { mayNotify, onPermissionChange, requestNotifications } from '../browser/notifications';

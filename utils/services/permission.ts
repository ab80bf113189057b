export { mayNotify, requestNotifications } from '../browser/notifications';

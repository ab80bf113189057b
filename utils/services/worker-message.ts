export { askToReconcile } from '../browser/worker';

import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../utils/browser/alarms';
import { onNotificationClicked, onPermissionChange } from '../utils/browser/notifications';
import { onUpdateWaiting } from '../utils/browser/updates';
import { onPageAsks, onWake } from '../utils/browser/worker';
import { updateWhenQuiet } from '../utils/services/update-when-quiet';
import { attendToPage, openToday, reconcile } from '../utils/services/worker';

export default defineBackground(() => {
  onAlarm(reconcile);
  onWake(reconcile);
  onPageAsks(attendToPage);
  onNotificationClicked(openToday);
  onPermissionChange(reconcile);
  onUpdateWaiting(updateWhenQuiet);
  void reconcile();
});

import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../utils/browser/alarms';
import { onNotificationClicked } from '../utils/browser/notifications';
import { onWake } from '../utils/browser/worker';
import { openToday, reconcile } from '../utils/services/worker';

export default defineBackground(() => {
  onAlarm(reconcile);
  onWake(reconcile);
  onNotificationClicked(openToday);
  void reconcile();
});

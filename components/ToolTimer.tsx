import { clockText, type Mark, markAt } from '../utils/domain/countdown';
import { type TextKey, t } from './hooks/text';
import type { ToolTimer as Timer } from './hooks/use-tool-timer';

const SAID: Record<Mark, TextKey> = {
  half: 'tools.timerHalf',
  last: 'tools.timerLast',
  over: 'tools.timerOver',
};

/** A quiet clock of seven minutes: read out at half, near the end and at the end, not each second. */
export function ToolTimer({ timer }: { timer: Timer }) {
  const { left } = timer;
  const isRunning = left !== null && left > 0;
  const mark = left === null ? null : markAt(left);
  return (
    <div class="tool-timer row">
      {isRunning && (
        <p class="timer-left" role="timer" aria-live="off">
          {t('tools.timerLeft', clockText(left))}
        </p>
      )}
      <button class="btn btn-small" type="button" onClick={isRunning ? timer.stop : timer.start}>
        {t(isRunning ? 'tools.stopTimer' : 'tools.startTimer')}
      </button>
      {left === null && <p class="small">{t('tools.timerHint')}</p>}
      <p class={mark === 'over' ? 'small' : 'visually-hidden'} role="status">
        {mark && t(SAID[mark])}
      </p>
    </div>
  );
}

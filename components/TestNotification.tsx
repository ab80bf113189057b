import { useState } from 'preact/hooks';
import { type TextKey, t } from './hooks/text';

type Stage = 'idle' | 'sent' | 'refused' | 'seen' | 'not-seen';

const HELP: readonly TextKey[] = [
  'reminder.helpWindows',
  'reminder.helpMac',
  'reminder.helpLinux',
  'reminder.helpAlways',
];

/** Shows a notification now, and what to do if none is seen: the system's own switches cannot be read from here. */
export function TestNotification({ onSend }: { onSend: () => Promise<boolean> }) {
  const [stage, setStage] = useState<Stage>('idle');
  return (
    <div class="set-row">
      <div>
        <p>{t('reminder.test')}</p>
        <p class="small">{t('reminder.testHint')}</p>
        <div role="status">
          {stage === 'sent' && <p class="test-reply">{t('reminder.testSent')}</p>}
          {stage === 'seen' && <p class="test-reply">{t('reminder.sawItReply')}</p>}
          {stage === 'refused' && <p class="error">{t('reminder.testFailed')}</p>}
        </div>
        {stage === 'sent' && (
          <div class="row test-reply">
            <button class="btn btn-small" type="button" onClick={() => setStage('seen')}>
              {t('reminder.sawIt')}
            </button>
            <button class="btn btn-small" type="button" onClick={() => setStage('not-seen')}>
              {t('reminder.didNotSee')}
            </button>
          </div>
        )}
        {(stage === 'not-seen' || stage === 'refused') && (
          <section class="test-reply" aria-labelledby="test-help">
            <h3 class="label" id="test-help">
              {t('reminder.helpTitle')}
            </h3>
            <ul class="truths">
              {HELP.map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <button
        class="btn btn-small"
        type="button"
        onClick={async () => setStage((await onSend()) ? 'sent' : 'refused')}
      >
        {t('reminder.sendTest')}
      </button>
    </div>
  );
}

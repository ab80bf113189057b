import { useState } from 'preact/hooks';
import { type TextKey, t } from './hooks/text';

type Stage = 'idle' | 'sent' | 'refused' | 'seen' | 'not-seen';

const HELP: readonly TextKey[] = [
  'settings.helpWindows',
  'settings.helpMac',
  'settings.helpLinux',
  'settings.helpAlways',
];

/** Shows a notification now, and what to do if none is seen: the system's own switches cannot be read from here. */
export function TestNotification({ onSend }: { onSend: () => Promise<boolean> }) {
  const [stage, setStage] = useState<Stage>('idle');
  return (
    <div class="set-row">
      <div>
        <p>{t('settings.test')}</p>
        <p class="small">{t('settings.testHint')}</p>
        <div role="status">
          {stage === 'sent' && <p class="test-reply">{t('settings.testSent')}</p>}
          {stage === 'seen' && <p class="test-reply">{t('settings.sawItReply')}</p>}
          {stage === 'refused' && <p class="error">{t('settings.testFailed')}</p>}
        </div>
        {stage === 'sent' && (
          <div class="row test-reply">
            <button class="btn btn-small" type="button" onClick={() => setStage('seen')}>
              {t('settings.sawIt')}
            </button>
            <button class="btn btn-small" type="button" onClick={() => setStage('not-seen')}>
              {t('settings.didNotSee')}
            </button>
          </div>
        )}
        {(stage === 'not-seen' || stage === 'refused') && (
          <section class="test-reply" aria-labelledby="test-help">
            <h3 class="label" id="test-help">
              {t('settings.helpTitle')}
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
        {t('settings.sendTest')}
      </button>
    </div>
  );
}

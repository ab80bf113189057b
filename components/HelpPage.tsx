import type { ComponentChildren } from 'preact';
import { ClearEverything } from './ClearEverything';
import { type TextKey, t } from './hooks/text';
import type { Solo } from './hooks/use-solo';
import { SupportDirectory } from './SupportDirectory';
import { TopBar } from './TopBar';

const SIGNS: readonly TextKey[] = [
  'help.sign1',
  'help.sign2',
  'help.sign3',
  'help.sign4',
  'help.sign5',
  'help.sign6',
  'help.sign7',
];

/** "Is this right for me?": when to pause, where to find people who listen, and what this can and cannot do. */
export function HelpPage({ solo, notices }: { solo: Solo; notices?: ComponentChildren }) {
  return (
    <>
      <TopBar page="help" />
      <main id="main" class="page safety">
        <div class="safety-main">
          {notices}
          <h1 class="page-title">{t('help.title')}</h1>
          <p class="page-lede">{t('help.lede')}</p>
          <section aria-labelledby="pause-title">
            <h2 id="pause-title">{t('help.pauseTitle')}</h2>
            <ul class="truths">
              {SIGNS.map((sign) => (
                <li key={sign}>{t(sign)}</li>
              ))}
            </ul>
            <p class="safety-say">{t('help.say')}</p>
            <SoloSwitch solo={solo} />
            <p>{t('help.noContact')}</p>
            <p>{t('help.hurting')}</p>
          </section>
          <section aria-labelledby="crisis-title">
            <h2 id="crisis-title">{t('help.crisisTitle')}</h2>
            <p>{t('help.crisis')}</p>
          </section>
          <section aria-labelledby="can-title">
            <h2 id="can-title">{t('help.canTitle')}</h2>
            <p>{t('help.can')}</p>
          </section>
          <section aria-labelledby="gap-title">
            <h2 id="gap-title">{t('help.gapTitle')}</h2>
            <p>{t('help.gap')}</p>
          </section>
          <section aria-labelledby="clear-title">
            <h2 id="clear-title">{t('clear.rowTitle')}</h2>
            <p>{t('clear.rowHint')}</p>
            <div class="row solo-switch">
              <ClearEverything label={t('clear.ask')} />
            </div>
          </section>
        </div>
        <SupportDirectory />
      </main>
    </>
  );
}

function SoloSwitch({ solo }: { solo: Solo }) {
  return (
    <>
      <div role="status">{solo.isOn && <p>{t('help.soloIsOn')}</p>}</div>
      <div class="row solo-switch">
        <button
          class={solo.isOn ? 'btn' : 'btn btn-primary'}
          type="button"
          onClick={() => solo.turn(!solo.isOn)}
        >
          {t(solo.isOn ? 'help.soloOff' : 'help.soloOn')}
        </button>
      </div>
      {!solo.isOn && <p class="small">{t('help.soloHint')}</p>}
      {solo.failed && (
        <p class="error" role="alert">
          {t('help.soloFailed')}
        </p>
      )}
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { ClearEverything } from './ClearEverything';
import { HelpMore } from './HelpMore';
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
          <ThisPage />
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
            <p>{t('help.none')}</p>
            <p>{t('help.anybody')}</p>
          </section>
        </div>
        <div class="safety-first-help">
          <section class="safety-crisis" id="p1" aria-labelledby="crisis-title">
            <h2 id="crisis-title">{t('help.crisisTitle')}</h2>
            <p>{t('help.crisis')}</p>
          </section>
          <div id="p2">
            <SupportDirectory />
          </div>
        </div>
        <div class="safety-rest" id="p3">
          <HelpMore />
        </div>
      </main>
    </>
  );
}

/** Ways down a narrow page. What stands after the “#” shows in the browser’s history, so it says nothing. */
function ThisPage() {
  return (
    <nav class="this-page" aria-label={t('help.onThisPage')}>
      <a href="#p1">{t('help.crisisTitle')}</a>
      <a href="#p2">{t('help.listenTitle')}</a>
      <a href="#p3">{t('help.moreTitle')}</a>
    </nav>
  );
}

/** The two ways on: stay for oneself alone, or leave nothing behind. */
function SoloSwitch({ solo }: { solo: Solo }) {
  return (
    <>
      {solo.about && <p class="small">{t('people.soloAbout', solo.about)}</p>}
      <div role="status">{solo.isOn && <p>{t('help.soloIsOn')}</p>}</div>
      <div class="row solo-switch">
        <button
          class={solo.isOn ? 'btn' : 'btn btn-primary'}
          type="button"
          onClick={() => solo.turn(!solo.isOn)}
        >
          {t(solo.isOn ? 'help.soloOff' : 'help.soloOn')}
        </button>
        <ClearEverything label={t('clear.ask')} />
      </div>
      {!solo.isOn && <p class="small">{t('help.soloHint')}</p>}
      <p class="small">{t('clear.rowHint')}</p>
      {solo.failed && (
        <p class="error" role="alert">
          {t('help.soloFailed')}
        </p>
      )}
    </>
  );
}

import { t } from './hooks/text';
import type { CoverSetting } from './hooks/use-cover-setting';
import { useFocusWhen } from './hooks/use-focus-target';
import { SwitchRow } from './SwitchRow';

/** The first page: what stays here, who else sees the screen, what this is, and the way past the questions. */
export function FirstRunPrivacy({
  cover,
  takesFocus,
  onBegin,
  onSkipQuestions,
}: {
  cover: CoverSetting;
  takesFocus: boolean;
  onBegin: () => void;
  onSkipQuestions: () => void;
}) {
  const heading = useFocusWhen<HTMLHeadingElement>(takesFocus);
  return (
    <section class="first-step first-privacy" aria-labelledby="first-run-privacy">
      <div class="first-head">
        <h1 id="first-run-privacy" ref={heading} tabIndex={-1}>
          {t('firstRun.title')}
        </h1>
        <p class="first-lede">{t('firstRun.privacy')}</p>
        <div class="first-cover">
          <SwitchRow
            id="cover-on"
            label={t('cover.label')}
            hint={t('cover.hint')}
            isOn={cover.isOn}
            onTurn={cover.turn}
          >
            {cover.failed && (
              <p class="error" role="alert">
                {t('problem.notDone')}
              </p>
            )}
          </SwitchRow>
        </div>
      </div>
      <div class="first-notes">
        <ul class="truths">
          <li>{t('firstRun.truthSafe')}</li>
          <li>{t('firstRun.truthSelf')}</li>
          <li>{t('firstRun.truthQuestions')}</li>
        </ul>
        <div class="small first-foot">
          <p>{t('firstRun.browserAsks')}</p>
          <p>{t('settings.bookmarks')}</p>
        </div>
      </div>
      <div class="row first-act">
        <button class="btn btn-primary" type="button" onClick={onBegin}>
          {t('firstRun.begin')}
        </button>
        <button class="btn" type="button" onClick={onSkipQuestions}>
          {t('firstRun.skipQuestions')}
        </button>
      </div>
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { asksPrompt } from '../utils/domain/asks';
import type { Day } from '../utils/domain/day';
import { longDate } from './hooks/dates';
import { t } from './hooks/text';
import type { DraftField } from './hooks/use-draft';
import { useHideKey } from './hooks/use-hide';
import type { Today } from './hooks/use-today';
import { Icon } from './Icon';
import { MiniSpan } from './MiniSpan';
import { PersonSwitch } from './PersonSwitch';
import { PopupFirstRun } from './PopupFirstRun';
import { PopupNote } from './PopupNote';
import { PopupToday } from './PopupToday';
import { ProblemNote } from './ProblemNote';

/** The toolbar popup: the same card and question as the new tab, shorter. */
export function TodayPopup({
  day,
  today,
  draft,
  onClose,
  notices,
}: {
  day: Day;
  today: Today;
  draft: DraftField;
  onClose: () => void;
  /** What the page has to tell of its journal. */
  notices?: ComponentChildren;
}) {
  useHideKey(onClose);
  const { view, verbs } = today;
  return (
    <div class="popup">
      <header class="pop-top">
        <span>{longDate(day)}</span>
        {view && <PersonSwitch view={view} onShow={verbs.show} />}
        <button
          class="btn btn-icon"
          type="button"
          aria-label={t('nav.hide')}
          title={t('nav.hide')}
          onClick={onClose}
        >
          <Icon name="hide" />
        </button>
      </header>
      <main class="pop-main">
        {notices}
        <ProblemNote problem={today.problem} />
        {today.firstRun && !view && <PopupFirstRun />}
        <PopupToday today={today} />
        {view && asksPrompt(view) && (
          <PopupNote key={view.personId} view={view} draft={draft} verbs={verbs} />
        )}
      </main>
      <div class="pop-scene">{view && <MiniSpan bridge={view.bridge} width={332} height={60} />}</div>
      <nav class="pop-nav" aria-label={t('nav.pages')}>
        <a href="/newtab.html" target="_blank" rel="noopener">
          {t('nav.fullPage')}
        </a>
        <a href="/journal.html" target="_blank" rel="noopener">
          {t('nav.journal')}
        </a>
        <a href="/tools.html" target="_blank" rel="noopener">
          {t('nav.tools')}
        </a>
        <a href="/options.html" target="_blank" rel="noopener">
          {t('nav.settings')}
        </a>
        <a href="/help.html" target="_blank" title={t('nav.rightForMe')} rel="noopener">
          {t('nav.help')}
        </a>
      </nav>
    </div>
  );
}

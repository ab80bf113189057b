import type { ComponentChildren } from 'preact';
import { FirstRunProgress } from './FirstRunProgress';
import { t } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';

/** What every question of first run is given. */
export interface FirstRunTurn {
  question: { number: number; of: number };
  /** The heading takes the focus: the page was turned by a press. */
  takesFocus: boolean;
  isLast: boolean;
  onBack: () => void;
}

/** The id of the heading, for the groups that it asks for. */
export const FIRST_RUN_TITLE = 'first-run-title';

/** One question of first run: its heading, its choices, and Next, Skip and Back side by side. */
export function FirstRunStep({
  turn: { question, takesFocus, isLast, onBack },
  title,
  hint,
  onNext,
  onSkip,
  children,
}: {
  turn: FirstRunTurn;
  title: string;
  hint?: string;
  onNext: () => void;
  onSkip: () => void;
  children: ComponentChildren;
}) {
  const heading = useFocusWhen<HTMLHeadingElement>(takesFocus);
  return (
    <form
      class="first-step"
      aria-labelledby={FIRST_RUN_TITLE}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <FirstRunProgress question={question} />
      <h1 id={FIRST_RUN_TITLE} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {hint && <p class="small first-hint">{hint}</p>}
      {children}
      <div class="row first-act">
        <button class="btn btn-primary" type="submit">
          {t(isLast ? 'firstRun.finish' : 'firstRun.next')}
        </button>
        <button class="btn" type="button" onClick={onSkip}>
          {t('firstRun.skip')}
        </button>
        <button class="btn" type="button" onClick={onBack}>
          {t('firstRun.back')}
        </button>
      </div>
    </form>
  );
}

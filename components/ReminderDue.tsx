import { useLayoutEffect, useRef } from 'preact/hooks';
import { FIRST_PERSON, idEndOf, ownerOf } from '../utils/domain/person-id';
import type { TodayView } from '../utils/domain/today-view';
import { timeOfDay } from './hooks/dates';
import { focusHeading } from './hooks/focus-heading';
import { namesFor } from './hooks/person-names';
import { KIND_WORDS, SNOOZE_WORDS } from './hooks/reminder-words';
import { t } from './hooks/text';
import type { Due } from './hooks/use-due';

/** What is due now, and for how long it may be put off. */
export function ReminderDue({
  due,
  view,
}: {
  due: Due;
  /** What tells what it is, and about whom; null until it is known. */
  view: Pick<TodayView, 'later' | 'personId' | 'people'> | null;
}) {
  const box = useRef<HTMLDivElement>(null);
  // What is put off or away goes, and the buttons with it: this runs just before.
  useLayoutEffect(
    () => () => {
      if (box.current?.contains(document.activeElement)) focusHeading();
    },
    [],
  );
  const end = idEndOf(view?.personId ?? FIRST_PERSON);
  const titleOf = (id: string | null) => view?.later.find(({ actionId }) => actionId + end === id)?.title;
  const names = namesFor(view && view.people.length > 1 ? view.people : []);
  const aboutOf = (id: string | null) => {
    const name = id === null ? undefined : names.get(ownerOf(id));
    return name && t('people.entry', name);
  };
  return (
    <div class="due" ref={box}>
      <ul>
        {due.due.map(({ id, kind, appointment, at }) => (
          <li key={id}>
            <span class="serif">{titleOf(appointment) ?? t(KIND_WORDS[kind].name)}</span>{' '}
            <span class="small">{timeOfDay(at.slice(11))}</span>{' '}
            <span class="small">{aboutOf(appointment)}</span>
          </li>
        ))}
      </ul>
      <div class="row row-wide" role="group" aria-label={t('reminder.again')}>
        <span class="label">{t('reminder.again')}</span>
        {due.choices.map((choice) => (
          <button key={choice} class="quiet" type="button" onClick={() => due.snooze(choice)}>
            {t(SNOOZE_WORDS[choice])}
          </button>
        ))}
        <button class="quiet" type="button" onClick={due.putAway}>
          {t('reminder.putAway')}
        </button>
      </div>
      {due.failed && (
        <p class="error" role="alert">
          {t('problem.notDone')}
        </p>
      )}
    </div>
  );
}

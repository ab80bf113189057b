import { useId, useState } from 'preact/hooks';
import { isWallText, type WallText } from '../utils/domain/reminders/wall-text';
import { dateAndTimeOf } from './hooks/dates';
import { t } from './hooks/text';
import { useFocusAfter, useFocusWhen } from './hooks/use-focus-target';
import { type ReminderTimeForm, useReminderTime } from './hooks/use-reminder-time';

/** The time of an item kept for later: none, or one, and how to give it one. */
export function ReminderTime({ actionId, titleId }: { actionId: string; titleId: string }) {
  const time = useReminderTime(actionId);
  const [isOpen, setOpen] = useState(false);
  const opener = useFocusAfter<HTMLButtonElement>(isOpen);
  const clear = async () => {
    if (await time.clear()) opener.current?.focus();
  };
  if (isOpen) return <TimeForm time={time} titleId={titleId} onClose={() => setOpen(false)} />;
  return (
    <div class="row row-wide">
      {time.at && <span class="small">{t('reminder.laterAt', dateAndTimeOf(time.at))}</span>}
      {time.at && time.isUnseen && <span class="small">{t('reminder.laterUnseen')}</span>}
      <button
        ref={opener}
        class="quiet"
        type="button"
        aria-describedby={titleId}
        onClick={() => setOpen(true)}
      >
        {t(time.at ? 'reminder.changeTime' : 'reminder.giveTime')}
      </button>
      {time.at && (
        <button class="quiet" type="button" aria-describedby={titleId} onClick={() => void clear()}>
          {t('reminder.takeTime')}
        </button>
      )}
      {time.failed && (
        <p class="error" role="alert">
          {t('problem.notDone')}
        </p>
      )}
    </div>
  );
}

function TimeForm({
  time,
  titleId,
  onClose,
}: {
  time: ReminderTimeForm;
  titleId: string;
  onClose: () => void;
}) {
  const id = useId();
  const first = useFocusWhen<HTMLInputElement>(true);
  const [date, setDate] = useState(time.at?.slice(0, 10) ?? '');
  const [clock, setClock] = useState(time.at?.slice(11) ?? '');
  const [isBad, setBad] = useState(false);
  const save = async () => {
    const at = `${date}T${clock}`;
    const isToCome = isWallText(at) && new Date(at).getTime() > Date.now();
    setBad(!isToCome);
    if (isToCome && (await time.set(at as WallText))) onClose();
  };
  return (
    <form
      class="later-time"
      aria-describedby={titleId}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="set-times">
        <div>
          <label class="label" for={`${id}-date`}>
            {t('reminder.date')}
          </label>
          <input
            class="field field-short"
            ref={first}
            id={`${id}-date`}
            type="date"
            autocomplete="off"
            required
            value={date}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        </div>
        <div>
          <label class="label" for={`${id}-clock`}>
            {t('reminder.time')}
          </label>
          <input
            class="field field-short"
            id={`${id}-clock`}
            type="time"
            autocomplete="off"
            required
            value={clock}
            onInput={(event) => setClock(event.currentTarget.value)}
          />
        </div>
      </div>
      {isBad && (
        <p class="error" role="alert">
          {t('reminder.badMoment')}
        </p>
      )}
      {time.failed && (
        <p class="error" role="alert">
          {t('problem.notDone')}
        </p>
      )}
      <div class="row row-wide">
        <button class="btn btn-small" type="submit">
          {t('controls.save')}
        </button>
        <button class="quiet" type="button" onClick={onClose}>
          {t('journal.cancel')}
        </button>
      </div>
    </form>
  );
}

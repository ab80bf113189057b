import { useState } from 'preact/hooks';
import type { TodayView } from '../utils/domain/today-view';
import { CheckInEnd } from './CheckInEnd';
import { CheckInHelp } from './CheckInHelp';
import { CheckInReview } from './CheckInReview';
import { type TextKey, t } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';
import { useHelpNamed } from './hooks/use-help-named';
import type { TodayVerbs } from './hooks/use-today';
import { ReminderOffer } from './ReminderOffer';

/** What is asked below the card: a reminder is offered after the first step, and the rest every few weeks. */
export function CheckIn(props: Parameters<typeof Asked>[0]) {
  const { answer, day } = props.view;
  return (
    <>
      {(answer === 'done' || answer === 'partly') && <ReminderOffer day={day} />}
      <Asked {...props} />
    </>
  );
}

/** Whatever is said to it, or nothing, it goes and is not asked again soon. */
function Asked({
  view,
  verbs,
  takeAlong,
}: {
  view: TodayView;
  verbs: Pick<TodayVerbs, 'checkIn'>;
  /** The page changes as a whole, as soon as this is saved. */
  takeAlong: (saving: Promise<boolean>) => void;
}) {
  const [reply, setReply] = useState<readonly TextKey[]>([]);
  const { checkIn } = view;
  useHelpNamed(view);
  const answer = async (...[said, keys]: [Parameters<TodayVerbs['checkIn']>[0], readonly TextKey[]]) => {
    const saving = verbs.checkIn(said);
    if (said.kind === 'end' && said.choice === 'rest') takeAlong(saving);
    if (await saving) setReply(keys);
  };
  if (checkIn?.kind === 'review') return <CheckInReview {...checkIn} onAnswer={answer} />;
  if (checkIn?.kind === 'end') return <CheckInEnd onAnswer={answer} />;
  if (checkIn?.kind === 'help') return <CheckInHelp cause={checkIn.cause} onAnswer={answer} />;
  return reply.length > 0 ? <Reply key={reply.join()} keys={reply} /> : null;
}

/** The buttons that were pressed are gone, so the reader is taken to what follows. */
function Reply({ keys }: { keys: readonly TextKey[] }) {
  const element = useFocusWhen<HTMLDivElement>(true);
  return (
    <div class="check-in" ref={element} tabIndex={-1}>
      {keys.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      {keys.includes('checkIn.careFirst') && (
        <p>
          <a href="/options.html#people">{t('checkIn.toSettings')}</a>
        </p>
      )}
    </div>
  );
}

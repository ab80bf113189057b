import type { Mark } from '../utils/domain/choosing/history';
import type { TodayView } from '../utils/domain/today-view';
import { type SmallWords, tOfDay } from './hooks/small-words';
import { type TextKey, t } from './hooks/text';
import { useFocusWhen, useTakeAlong } from './hooks/use-focus-target';
import type { TodayVerbs } from './hooks/use-today';
import { Icon } from './Icon';

const CHOICES: readonly { mark: Mark; text: TextKey; said: SmallWords; saidAfter: TextKey }[] = [
  { mark: 'hard-day', text: 'controls.hard', said: 'controls.saidHard', saidAfter: 'controls.afterHard' },
  { mark: 'fight', text: 'controls.fight', said: 'controls.saidFight', saidAfter: 'controls.afterFight' },
  { mark: 'worse', text: 'controls.worse', said: 'controls.saidWorse', saidAfter: 'controls.afterWorse' },
];

/** What today is like: each answer makes the step fit at once, or the next ones, and can be taken back. */
export function HardDay({ view, verbs }: { view: TodayView; verbs: Pick<TodayVerbs, 'mark' | 'unmark'> }) {
  const { marks } = view;
  const [isAnsweredHere, takeAlong] = useTakeAlong(marks.join());
  const last = CHOICES.find(({ mark }) => mark === marks.at(-1));
  return (
    <div class="hard-day">
      <Reply key={marks.join()} text={replyTo(view, last)} focus={isAnsweredHere} />
      {marks.some((it) => it === 'worse' || it === 'fight') && (
        <p class="small">
          {t('controls.unsafe')} <a href="/help.html">{t('nav.rightForMe')}</a>
        </p>
      )}
      <div class="row">
        {CHOICES.filter(({ mark }) => !marks.includes(mark)).map(({ mark, text }) => (
          <button key={mark} class="btn btn-small" type="button" onClick={() => takeAlong(verbs.mark(mark))}>
            {t(text)}
          </button>
        ))}
        {last && (
          <button class="quiet" type="button" onClick={() => takeAlong(verbs.unmark())}>
            <Icon name="undo" />
            {t('controls.takeBack')}
          </button>
        )}
      </div>
    </div>
  );
}

function replyTo({ answer, card, day }: TodayView, last: (typeof CHOICES)[number] | undefined): string {
  if (answer) return t(last ? last.saidAfter : 'controls.hardDayAskAfter');
  if (!last) return t('controls.hardDayAsk');
  return tOfDay(card ? last.said : 'controls.saidNone', day);
}

/** The buttons that were pressed are gone, so the reader is taken to what follows. */
function Reply({ text, focus }: { text: string; focus: boolean }) {
  const element = useFocusWhen<HTMLParagraphElement>(focus);
  return (
    <p ref={element} tabIndex={-1}>
      {text}
    </p>
  );
}

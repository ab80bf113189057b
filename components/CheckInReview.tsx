import { useState } from 'preact/hooks';
import type { CheckIn } from '../utils/domain/choosing/check-in';
import { Chips } from './Chips';
import { type TextKey, t, tCount } from './hooks/text';
import type { TodayVerbs } from './hooks/use-today';

type YesNo = 'yes' | 'no';

/** The look back of every four weeks: what was done, and two questions that can be passed over. */
export function CheckInReview({
  did: { done, reachedOut, forOneself, rested },
  asksFairness,
  wasAlone,
  onAnswer,
}: Extract<CheckIn, { kind: 'review' }> & {
  onAnswer: (answer: Parameters<TodayVerbs['checkIn']>[0], reply: readonly TextKey[]) => Promise<void>;
}) {
  const [alone, setAlone] = useState<YesNo | null>(null);
  const [caring, setCaring] = useState<YesNo | null>(null);
  const finish = () => {
    const reply: TextKey[] = [];
    if (alone === 'yes') reply.push(wasAlone ? 'checkIn.onlyYouTwice' : 'checkIn.onlyYou');
    if (caring === 'no') reply.push('checkIn.careFirst');
    void onAnswer(
      { kind: 'review', alone: alone && alone === 'yes' },
      reply.length > 0 ? reply : ['checkIn.thanks'],
    );
  };
  return (
    <section class="check-in" aria-labelledby="check-in-title">
      <h2 id="check-in-title">{t('checkIn.reviewTitle')}</h2>
      <ul class="truths">
        <li>{done === 0 ? t('checkIn.doneNone') : tCount('checkIn.done', done)}</li>
        {reachedOut > 0 && <li>{tCount('checkIn.reached', reachedOut)}</li>}
        {forOneself > 0 && <li>{tCount('checkIn.own', forOneself)}</li>}
        {rested > 0 && <li>{tCount('checkIn.rested', rested)}</li>}
      </ul>
      {asksFairness && (
        <>
          <p id="check-in-alone">{t('checkIn.alone')}</p>
          <Chips<YesNo>
            small
            labelledBy="check-in-alone"
            choices={[
              { value: 'yes', text: t('checkIn.yes') },
              { value: 'no', text: t('checkIn.no') },
            ]}
            chosen={alone}
            onChoose={setAlone}
          />
        </>
      )}
      <p id="check-in-caring">{t('checkIn.caring')}</p>
      <Chips<YesNo>
        small
        labelledBy="check-in-caring"
        choices={[
          { value: 'yes', text: t('checkIn.yes') },
          { value: 'no', text: t('checkIn.notEnough') },
        ]}
        chosen={caring}
        onChoose={setCaring}
      />
      <div class="row">
        <button class="btn btn-small" type="button" onClick={finish}>
          {t('checkIn.finish')}
        </button>
        <button
          class="quiet"
          type="button"
          onClick={() => void onAnswer({ kind: 'review', alone: null }, ['checkIn.noted'])}
        >
          {t('checkIn.close')}
        </button>
      </div>
    </section>
  );
}

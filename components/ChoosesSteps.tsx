import { ABSENCE_WORDS, INFLUENCE_WORDS, OFTEN_WORDS } from './hooks/choosing-words';
import { STEP_WORDS } from './hooks/step-words';
import { t } from './hooks/text';
import type { Choosing } from './hooks/use-choosing';

type Step = Choosing['steps'][number];

/** What comes up and how often, with what makes it more or less. */
export function ChoosesSteps({ steps, isSolo }: { steps: readonly Step[]; isSolo: boolean }) {
  return (
    <section aria-labelledby="often-title">
      <h2 id="often-title">{t('chooses.oftenTitle')}</h2>
      <p class="small">{t('chooses.oftenHint')}</p>
      <table class="shares">
        <thead>
          <tr>
            <th scope="col">{t('chooses.stepHead')}</th>
            <th scope="col">{t('chooses.oftenHead')}</th>
            <th scope="col">{t('chooses.whyHead')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((it) => (
            <tr key={it.step} class={it.often ? undefined : 'is-away'}>
              <th scope="row">{t(STEP_WORDS[it.step])}</th>
              <td>{t(it.often ? OFTEN_WORDS[it.often] : 'chooses.notNow')}</td>
              <td>
                <Why step={it} isSolo={isSolo} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Why({ step, isSolo }: { step: Step; isSolo: boolean }) {
  const { absence, more, less } = step;
  if (absence) return <p>{t(ABSENCE_WORDS[absence])}</p>;
  if (more.length === 0 && less.length === 0)
    return <p>{t(isSolo ? 'chooses.plainSolo' : 'chooses.plain')}</p>;
  return (
    <>
      {more.length > 0 && <Influences title={t('chooses.more')} influences={more} />}
      {less.length > 0 && <Influences title={t('chooses.less')} influences={less} />}
    </>
  );
}

function Influences({ title, influences }: { title: string; influences: Step['more'] }) {
  return (
    <p>
      <b>{title}</b>
      {influences.map((it) => (
        <span key={it}> {t(INFLUENCE_WORDS[it])}</span>
      ))}
    </p>
  );
}

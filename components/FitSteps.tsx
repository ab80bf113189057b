import { STEPS, type Step } from '../utils/domain/action';
import { ChipRow } from './ChipRow';
import { STEP_WORDS } from './hooks/step-words';
import { t } from './hooks/text';

/** The eight steps, each with a box: a cleared one turns its step off. */
export function FitSteps({
  closed,
  onChange,
}: {
  closed: readonly Step[];
  onChange: (closed: Step[]) => void;
}) {
  const toggle = (step: Step) => onChange(STEPS.filter((it) => closed.includes(it) !== (it === step)));
  return (
    <ChipRow id="fits-steps" label={t('welcome.steps')} hint={t('welcome.stepsHint')}>
      <div role="group" aria-labelledby="fits-steps" aria-describedby="fits-steps-hint">
        <ul class="checks">
          {STEPS.map((step) => (
            <li key={step}>
              <label class="check">
                <input
                  type="checkbox"
                  autocomplete="off"
                  value={step}
                  defaultChecked={!closed.includes(step)}
                  checked={!closed.includes(step)}
                  onChange={() => toggle(step)}
                />
                <span>{t(STEP_WORDS[step])}</span>
              </label>
            </li>
          ))}
        </ul>
      </div>
      {closed.length === STEPS.length && <p class="small">{t('welcome.allOff')}</p>}
    </ChipRow>
  );
}

import { useId } from 'preact/hooks';
import { t } from './hooks/text';
import type { PromiseLines } from './hooks/use-tool-promise';

/** Until when a promise is to be kept. */
export function ToolPromiseTime({ lines }: { lines: PromiseLines }) {
  const id = useId();
  const { parts, lack } = lines;
  const problem = lack === 'time' ? t('tools.lackTime') : lack === 'passed' ? t('tools.lackPassed') : null;
  return (
    <div class="draft-row">
      <div class="promise-time">
        <div>
          <label class="label" for={`${id}-date`}>
            {t('tools.dueDay')}
          </label>
          <input
            class="field field-mid"
            id={`${id}-date`}
            type="date"
            autocomplete="off"
            value={parts.date}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-problem`}
            onInput={(event) => lines.date.type(event.currentTarget.value)}
          />
        </div>
        <div>
          <label class="label" for={`${id}-time`}>
            {t('tools.dueTime')}
          </label>
          <input
            class="field field-short"
            id={`${id}-time`}
            type="time"
            autocomplete="off"
            value={parts.time}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-problem`}
            onInput={(event) => lines.time.type(event.currentTarget.value)}
          />
        </div>
      </div>
      <p class="error" id={`${id}-problem`} role="status">
        {problem}
      </p>
    </div>
  );
}

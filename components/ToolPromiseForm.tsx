import { useId } from 'preact/hooks';
import { isVast } from '../utils/domain/promise';
import type { Closeness } from '../utils/domain/wording';
import { Chips } from './Chips';
import { t } from './hooks/text';
import { dueText, exampleFor, promiseSentence } from './hooks/tool-words';
import { type PromiseLines, REMINDERS } from './hooks/use-tool-promise';
import { ToolField } from './ToolField';
import { ToolPromiseTime } from './ToolPromiseTime';

/** The lines of a promise: a cue, one small thing, a time, and a reminder before it. */
export function ToolPromiseForm({
  lines,
  closeness,
  label,
  onReady,
  onCancel,
}: {
  lines: PromiseLines;
  closeness: Closeness;
  /** What its button says. */
  label: string;
  /** The button was pressed, and nothing is missing. */
  onReady: (promise: NonNullable<ReturnType<PromiseLines['ready']>>) => void;
  /** Absent where there is nothing to go back to. */
  onCancel?: () => void;
}) {
  const id = useId();
  const { parts, lack } = lines;
  const words = promiseSentence(parts);
  return (
    <form
      class="draft"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const promise = lines.ready();
        if (promise) onReady(promise);
      }}
    >
      <div class="draft-form">
        <ToolField
          label={t('tools.promiseWhenLead')}
          hint={t('tools.promiseWhenHint')}
          example={t('tools.promiseWhenExample')}
          draft={lines.when}
        />
        <ToolField
          label={t('tools.willLead')}
          hint={t('tools.willHint')}
          example={exampleFor('Will', closeness)}
          draft={lines.will}
          error={lack === 'words' ? t('tools.lackWords') : null}
        />
        <p class="hint" role="status">
          {isVast(parts.will) && t('tools.vast')}
        </p>
        <ToolPromiseTime lines={lines} />
        <div class="draft-row">
          <p class="label" id={id}>
            {t('tools.remindLead')}
          </p>
          <Chips
            small
            labelledBy={id}
            choices={REMINDERS.map(({ minutes, text }) => ({ value: String(minutes), text: t(text) }))}
            chosen={String(lines.remindBefore)}
            onChoose={(value) => lines.setRemindBefore(value === 'null' ? null : Number(value))}
          />
          <p class="small">
            {t('tools.remindHint')} <a href="/options.html">{t('nav.settings')}</a>
          </p>
        </div>
      </div>
      <section class="draft-out" aria-labelledby={`${id}-out`}>
        <h3 class="label" id={`${id}-out`}>
          {t('tools.promiseOut')}
        </h3>
        {words === '' ? <p class="small">{t('tools.promiseEmpty')}</p> : <blockquote>{words}</blockquote>}
        {words !== '' && lines.dueAt && <p class="small">{dueText(lines.dueAt)}</p>}
        <div class="row">
          <button class="btn btn-primary" type="submit">
            {label}
          </button>
          {onCancel && (
            <button class="quiet" type="button" onClick={onCancel}>
              {t('journal.cancel')}
            </button>
          )}
        </div>
        <p class="small faint">{t('tools.draftStays')}</p>
      </section>
    </form>
  );
}

import type { Day } from '../utils/domain/day';
import type { Closeness } from '../utils/domain/wording';
import { t } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';
import { usePromiseLines } from './hooks/use-tool-promise';
import type { NewPromise, PromiseEntry, ToolVerbs } from './hooks/use-tools';
import { ToolPromiseForm } from './ToolPromiseForm';

/** What was agreed on instead: other words, another time. */
export function ToolPromiseAgreed({
  promise,
  day,
  closeness,
  verbs,
  onDone,
}: {
  promise: PromiseEntry;
  day: Day;
  closeness: Closeness;
  verbs: Pick<ToolVerbs, 'renegotiate'>;
  onDone: () => void;
}) {
  const { when, will, remindBefore } = promise;
  const lines = usePromiseLines(day, { when, will, remindBefore }, `-${promise.id}`);
  const heading = useFocusWhen<HTMLHeadingElement>(true);
  const save = async (agreed: NewPromise) => {
    const { parts } = lines;
    const done = () => {
      if (lines.saved(parts)) onDone();
    };
    const onUndo = () => lines.putBack(parts);
    if (await verbs.renegotiate(promise, agreed, { onLater: done, onUndo })) done();
  };
  return (
    <>
      <h4 class="label" ref={heading} tabIndex={-1}>
        {t('tools.agreedLede')}
      </h4>
      <ToolPromiseForm
        lines={lines}
        closeness={closeness}
        label={t('tools.saveAgreed')}
        onReady={(agreed) => void save(agreed)}
        onCancel={() => {
          lines.clear();
          onDone();
        }}
      />
    </>
  );
}

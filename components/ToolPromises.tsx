import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../utils/domain/day';
import { idEndOf, type PersonId } from '../utils/domain/person-id';
import type { Closeness } from '../utils/domain/wording';
import { fullDate } from './hooks/dates';
import { t } from './hooks/text';
import { promiseSentence } from './hooks/tool-words';
import { usePromiseLines } from './hooks/use-tool-promise';
import type { PromiseEntry, ToolVerbs } from './hooks/use-tools';
import { ToolPromiseForm } from './ToolPromiseForm';
import { ToolPromiseMissed } from './ToolPromiseMissed';
import { ToolPromiseOpen } from './ToolPromiseOpen';

/** Promises: the open one, a new one, and a quiet list of what was kept. */
export function ToolPromises({
  personId,
  promises,
  day,
  closeness,
  verbs,
}: {
  /** Whom they are made to. */
  personId: PersonId;
  promises: readonly PromiseEntry[];
  day: Day;
  closeness: Closeness;
  verbs: ToolVerbs;
}) {
  const open = promises.filter((it) => it.state === 'open');
  const [isAnother, setAnother] = useState(false);
  const [missed, setMissed] = useState<PromiseEntry | null>(null);
  const lines = usePromiseLines(day, {}, idEndOf(personId));
  const top = useRef<HTMLDivElement>(null);
  const isForm = open.length === 0 || isAnother;
  // Undo brings a missed one back.
  const isMissed = missed !== null && !open.some((it) => it.id === missed.id);
  useLayoutEffect(() => {
    const { current } = top;
    // Whoever is writing in it already stays where they are.
    if (isAnother && !current?.contains(document.activeElement)) current?.querySelector('textarea')?.focus();
  }, [isAnother]);
  const make = async (made: Parameters<ToolVerbs['make']>[0]) => {
    const { parts } = lines;
    const done = () => {
      setMissed(null);
      // Something else was typed meanwhile: the form stays with it.
      const isOver = lines.saved(parts);
      setAnother(!isOver);
      // The button goes away with the form.
      if (isOver) top.current?.focus();
    };
    if (await verbs.make(made, { onLater: done, onUndo: () => lines.putBack(parts) })) done();
  };
  return (
    <div class="promises" ref={top} tabIndex={-1}>
      {open.map((promise) => (
        <ToolPromiseOpen
          key={promise.id}
          promise={promise}
          day={day}
          closeness={closeness}
          verbs={verbs}
          onDone={(saving, wasMissed) => {
            setMissed(wasMissed ? promise : null);
            void saving.then((isSaved) => isSaved && top.current?.focus());
          }}
        />
      ))}
      {isMissed && <ToolPromiseMissed promise={missed} />}
      {isForm ? (
        <ToolPromiseForm
          lines={lines}
          closeness={closeness}
          label={t('tools.makePromise')}
          onReady={(made) => void make(made)}
          {...(open.length > 0 && {
            onCancel: () => {
              setAnother(false);
              // The button goes away with the form.
              top.current?.focus();
            },
          })}
        />
      ) : (
        <div class="promise-more">
          <p class="small">{t('tools.oneOpen')}</p>
          <button class="quiet" type="button" onClick={() => setAnother(true)}>
            {t('tools.anotherPromise')}
          </button>
        </div>
      )}
      <KeptPromises promises={promises} />
    </div>
  );
}

function KeptPromises({ promises }: { promises: readonly PromiseEntry[] }) {
  const kept = promises.filter((it) => it.state === 'kept').reverse();
  if (kept.length === 0) return null;
  return (
    <section class="kept-promises" aria-labelledby="kept-promises-title">
      <h3 id="kept-promises-title">{t('tools.keptTitle')}</h3>
      <ul>
        {kept.map((promise) => (
          <li key={promise.id}>
            <p class="serif">{promiseSentence(promise)}</p>
            {promise.keptOn && <p class="small">{fullDate(promise.keptOn)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

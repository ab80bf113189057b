import { useRef } from 'preact/hooks';
import type { ActionKind } from '../utils/domain/action';
import type { Closeness } from '../utils/domain/wording';
import { KIND_WORDS } from './hooks/step-words';
import { t } from './hooks/text';
import type { PersonForm } from './hooks/use-person';
import { useRefused } from './hooks/use-refused';

/** What was set as “not for me”, each with a way to open it again. */
export function RefusedList({
  ids,
  kinds,
  closeness,
  isSolo,
  onOpen,
}: {
  ids: readonly string[];
  kinds: readonly ActionKind[];
  closeness: Closeness;
  /** What reaches out is not named then. */
  isSolo: boolean;
  onOpen: PersonForm['change'];
}) {
  const label = useRef<HTMLParagraphElement>(null);
  const items = useRefused(ids, closeness, isSolo);
  const rows = [
    ...kinds.map((kind) => ({
      key: kind,
      title: t(KIND_WORDS[kind]),
      open: () => onOpen({ refusedKinds: kinds.filter((it) => it !== kind) }),
    })),
    ...(items ?? []).map(({ id, title }) => ({
      key: id,
      title: title ?? t('welcome.unknownStep'),
      open: () => onOpen({ refusedIds: ids.filter((it) => it !== id) }),
    })),
  ];
  const isEmpty = kinds.length === 0 && ids.length === 0;
  return (
    <div class="set-row is-stacked">
      <div>
        <p id="fits-refused" ref={label} tabIndex={-1}>
          {t('welcome.refused')}
        </p>
        <p class="small">
          {isEmpty && t('welcome.refusedNone')}
          {!isEmpty && t(rows.length === 0 && items ? 'welcome.refusedUnnamed' : 'welcome.refusedHint')}
        </p>
      </div>
      {rows.length > 0 && (
        <ul class="refused" aria-labelledby="fits-refused">
          {rows.map(({ key, title, open }) => (
            <li key={key}>
              <span>{title}</span>
              <button
                class="btn btn-small"
                type="button"
                aria-label={t('welcome.openThis', title)}
                onClick={() => {
                  open();
                  // The button goes away with what it opens.
                  label.current?.focus();
                }}
              >
                {t('welcome.openAgain')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

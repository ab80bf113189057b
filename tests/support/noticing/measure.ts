import type { NoticeKind, OwningKind } from '../../../utils/domain/noticing/kinds';
import type { Reading } from '../../../utils/domain/noticing/notice';
import { labelled, sentences } from './labelled.ts';

/** How well one kind was noticed. */
export interface Figures {
  kind: NoticeKind | OwningKind;
  /** In how many sentences it is. */
  sentences: number;
  /** The share of what was noticed that is there, clean sentences counted. */
  precision: number;
  /** The share of what is there that was noticed. */
  recall: number;
}

/** Measures a way of reading on sentences with kinds and clean ones, kind by kind. */
export function measured(
  kinds: readonly (NoticeKind | OwningKind)[],
  read: (text: string) => Reading,
  withKinds: string,
  clean: string,
): Figures[] {
  const all = [
    ...labelled(withKinds),
    ...sentences(clean).map((text) => ({ kinds: [] as (NoticeKind | OwningKind)[], text })),
  ].map((it) => ({ there: new Set(it.kinds), seen: new Set(read(it.text).noticed.map(({ kind }) => kind)) }));
  return kinds.map((kind) => {
    const there = all.filter((it) => it.there.has(kind)).length;
    const seen = all.filter((it) => it.seen.has(kind)).length;
    const both = all.filter((it) => it.there.has(kind) && it.seen.has(kind)).length;
    return { kind, sentences: there, precision: seen ? both / seen : 0, recall: both / there };
  });
}

/** The figures as a table to print. */
export function tableOf(figures: readonly Figures[]): string {
  const rows = figures.map(({ kind, sentences: count, precision, recall }) =>
    [
      kind.padEnd(18),
      String(count).padStart(9),
      precision.toFixed(2).padStart(9),
      recall.toFixed(2).padStart(6),
    ].join('  '),
  );
  return ['kind                sentences  precision  recall', ...rows].join('\n');
}

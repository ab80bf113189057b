import { canBegin, endsOf } from './choice';
import { isSign } from './line';
import type { Pattern } from './pattern';

/** A part of the words of a sentence that is looked at as if it were all. */
export interface View {
  words: readonly string[];
  /** At which words a clause begins. */
  begins: readonly boolean[];
  from: number;
  to: number;
}

/** A place in the words of a sentence. */
export interface Place {
  from: number;
  to: number;
}

/** How many words before a place a piece that stands before it may have. */
const BEFORE = 4;

/** Where a pattern stands that begins at a word, and the part of it that is meant; null where it does not. */
export function placeAt(pattern: Pattern, view: View, at: number): Place | null {
  const { words, begins, to } = view;
  let failed: Set<number> | null = null;
  let open = at;
  let close = -1;

  const step = (index: number, now: number, taken: number): number => {
    const piece = pattern[index];
    if (!piece) return now;
    const state = (index * 16 + taken) * 4096 + (now - at);
    if (failed?.has(state)) return -1;
    const end = tried(index, now, taken);
    if (end < 0) {
      failed ??= new Set();
      failed.add(state);
    }
    return end;
  };

  const tried = (index: number, now: number, taken: number): number => {
    const piece = pattern[index];
    switch (piece?.is) {
      case 'open': {
        const end = step(index + 1, now, 0);
        if (end >= 0) open = now;
        return end;
      }
      case 'close': {
        const end = step(index + 1, now, 0);
        if (end >= 0) close = now;
        return end;
      }
      case 'begin':
        return begins[now] || now === view.from ? step(index + 1, now, 0) : -1;
      case 'notNext':
        for (let ahead = 0; ahead < piece.within; ahead++) {
          if (piece.choice.end && ahead === 0 && isEnd(view, now)) return -1;
          if (endsOf(piece.choice, words, now + ahead, to).length > 0) return -1;
        }
        return step(index + 1, now, 0);
      case 'notBefore':
        for (let back = 1; back <= BEFORE && now - back >= view.from; back++) {
          if (endsOf(piece.choice, words, now - back, now).includes(now)) return -1;
        }
        return step(index + 1, now, 0);
      case 'gap': {
        const word = words[now];
        const fits = now < to && word !== undefined && (piece.signs || (!isSign(word) && word !== 'not'));
        const more = fits && taken < piece.most ? step(index, now + 1, taken + 1) : -1;
        return more >= 0 ? more : step(index + 1, now, 0);
      }
      case 'words': {
        if (taken < piece.most) {
          for (const end of endsOf(piece.choice, words, now, to)) {
            const rest = step(index, end, taken + 1);
            if (rest >= 0) return rest;
          }
          if (piece.choice.end && taken < 1 && isEnd(view, now)) {
            const rest = step(index + 1, now, 0);
            if (rest >= 0) return rest;
          }
        }
        return taken >= piece.least ? step(index + 1, now, 0) : -1;
      }
      default:
        return now;
    }
  };

  const end = step(0, at, 0);
  if (end < 0) return null;
  return { from: open, to: close >= 0 ? close : end };
}

/** Whether a pattern may begin with a word at all: what is cheap to know first. */
export function mayBegin(pattern: Pattern, word: string): boolean {
  for (const piece of pattern) {
    if (piece.is === 'gap') return true;
    if (piece.is !== 'words') continue;
    if (piece.choice.end || canBegin(piece.choice, word)) return true;
    if (piece.least > 0) return false;
  }
  return true;
}

/** Whether a pattern stands anywhere in a view. */
export function isIn(pattern: Pattern, view: View): boolean {
  for (let at = view.from; at < view.to; at++) {
    if (mayBegin(pattern, view.words[at] ?? '') && placeAt(pattern, view, at)) return true;
  }
  return false;
}

function isEnd({ words, to }: View, at: number): boolean {
  return at >= to || isSign(words[at] ?? '');
}

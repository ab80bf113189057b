import type { PersonBody } from './entries';

/** The pages of first run, in order. A person's `firstRun` is a place in this list. */
export const FIRST_RUN_PAGES = ['privacy', 'safety', 'who', 'causes', 'now', 'welcome', 'time'] as const;
export type FirstRunPage = (typeof FIRST_RUN_PAGES)[number];

type Mode = PersonBody['mode'];

/** The first page whose answers are kept: before it there is nothing to go on with. */
const FIRST_KEPT = FIRST_RUN_PAGES.indexOf('who');

/** In solo mode nothing is asked about what is between the two. */
const OPEN_ONLY: readonly FirstRunPage[] = ['causes', 'now', 'welcome'];

/** The place to keep for a page, so that first run goes on there; null where nothing of the page may be kept. */
export function placeOf(page: FirstRunPage): number | null {
  const place = FIRST_RUN_PAGES.indexOf(page);
  return place < FIRST_KEPT ? null : place;
}

/** The page to go on with. Somebody of whom nothing is kept begins at the beginning. */
export function pageToGoOnWith(person: Pick<PersonBody, 'firstRun' | 'mode'> | null): FirstRunPage {
  const place = person?.firstRun ?? 0;
  if (!person || !(place >= FIRST_KEPT)) return 'privacy';
  return pagesFor(person.mode).find((page) => FIRST_RUN_PAGES.indexOf(page) >= place) ?? 'time';
}

/** The next page; null after the last. */
export function pageAfter(page: FirstRunPage, mode: Mode): FirstRunPage | null {
  const pages = pagesFor(mode);
  return pages[pages.indexOf(page) + 1] ?? null;
}

/** The page before; null before the first. */
export function pageBefore(page: FirstRunPage, mode: Mode): FirstRunPage | null {
  const pages = pagesFor(mode);
  return pages[pages.indexOf(page) - 1] ?? null;
}

/** Which of the questions a page asks, counted from 1, and how many there are; null for the pages before them. */
export function questionOf(page: FirstRunPage, mode: Mode): { number: number; of: number } | null {
  const questions = pagesFor(mode).slice(FIRST_KEPT);
  const at = questions.indexOf(page);
  return at === -1 ? null : { number: at + 1, of: questions.length };
}

function pagesFor(mode: Mode): readonly FirstRunPage[] {
  return mode === 'solo' ? FIRST_RUN_PAGES.filter((page) => !OPEN_ONLY.includes(page)) : FIRST_RUN_PAGES;
}

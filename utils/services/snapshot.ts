import { type Day, dayOf, wallTimeOf } from '../domain/day';
import { parseSnapshot, type Snapshot, viewFor } from '../domain/snapshot';
import type { TodayView } from '../domain/today-view';

const KEY = 'today';

/** What the first frame shows, read at once. */
export interface FirstPaint {
  day: Day;
  view: TodayView | null;
  draft: string;
}

/** Reads what the first frame shows. Never throws: without a usable snapshot the page fills a moment later. */
export function readFirstPaint(now: Date): FirstPaint {
  const day = dayOf(wallTimeOf(now));
  const snapshot = load();
  return { day, view: viewFor(snapshot, day), draft: snapshot?.draft ?? '' };
}

/** Keeps the views for the next first paint. */
export function keepSnapshot(today: TodayView, ahead: Record<Day, TodayView>): void {
  save({ version: 1, today, ahead, draft: load()?.draft ?? '' });
}

/** Keeps the draft of the note for the next first paint. */
export function keepSnapshotDraft(draft: string): void {
  const snapshot = load();
  if (snapshot) save({ ...snapshot, draft });
}

/** How many planks had been laid when a page last painted, 0 where that is not known. */
export function planksInSnapshot(): number {
  return load()?.today.bridge.total ?? 0;
}

/** Throws the snapshot away: better none than an old one. Where the page's storage is closed there is none. */
export function dropSnapshot(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing can be read from a closed storage either.
  }
}

function load(): Snapshot | null {
  try {
    return parseSnapshot(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

// A cache only: where it cannot be written, the next page paints a moment later.
function save(snapshot: Snapshot): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(snapshot));
  } catch {
    dropSnapshot();
  }
}

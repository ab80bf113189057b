import { type Day, dayOf, wallTimeOf } from '../domain/day';
import { parseSnapshot, SNAPSHOT_VERSION, type Snapshot, viewFor } from '../domain/snapshot';
import type { TodayView } from '../domain/today-view';
import { readCover } from './cover';

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

/** Keeps today's view for the next first paint; the days ahead stay as they were found before. */
export function keepSnapshot(today: TodayView): void {
  const { ahead = {}, draft = '' } = load() ?? {};
  save({ version: SNAPSHOT_VERSION, today, ahead, draft });
}

/** Keeps the views of the days ahead of `today` for their first paint. */
export function keepSnapshotAhead(today: Day, ahead: Record<Day, TodayView>): void {
  const snapshot = load();
  if (snapshot?.today.day === today) save({ ...snapshot, ahead });
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

// A cache only: where it cannot be written, the next page paints a moment later. Behind the cover nothing is painted.
function save(snapshot: Snapshot): void {
  if (readCover()) {
    dropSnapshot();
    return;
  }
  try {
    localStorage.setItem(KEY, JSON.stringify(snapshot));
  } catch {
    dropSnapshot();
  }
}

import { type Day, dayOf, wallTimeOf } from '../domain/day';
import { noteFieldOf, parseSnapshot, SNAPSHOT_VERSION, type Snapshot, viewFor } from '../domain/snapshot';
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

// Whoever comes into view has other days ahead, and another note being written.
const NOTHING_ELSE: Pick<Snapshot, 'ahead' | 'draft'> = { ahead: {}, draft: '' };

/** Keeps today's view for the next first paint; the days ahead stay as they were found before. */
export function keepSnapshot(today: TodayView): void {
  const before = load();
  const isSame = before?.today.personId === today.personId;
  const { ahead, draft } = isSame && before ? before : NOTHING_ELSE;
  save({ version: SNAPSHOT_VERSION, today, ahead, draft });
}

/** Keeps the views of the days ahead of `today` for their first paint. */
export function keepSnapshotAhead(
  { day, personId }: Pick<TodayView, 'day' | 'personId'>,
  ahead: Record<Day, TodayView>,
): void {
  const snapshot = load();
  if (snapshot?.today.day === day && snapshot.today.personId === personId) save({ ...snapshot, ahead });
}

/** Keeps what is typed in a field for the next first paint, where it is the note on the page. */
export function keepSnapshotDraft(field: string, draft: string): void {
  const snapshot = load();
  if (snapshot && noteFieldOf(snapshot.today.personId) === field) save({ ...snapshot, draft });
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

import type { Day } from './day';
import { idEndOf, type PersonId } from './person-id';
import type { TodayView } from './today-view';

/** How many days after today have a provisional view in the snapshot. */
export const DAYS_AHEAD = 7;

/** Version 1 held cards without their reasons, version 2 nobody but the first person. */
export const SNAPSHOT_VERSION = 3;

/**
 * What the first paint needs, kept in `localStorage`. A cache: it can be thrown away and rebuilt at any time.
 */
export interface Snapshot {
  /** Raised when the shape changes; an older snapshot is not used. */
  version: typeof SNAPSHOT_VERSION;
  today: TodayView;
  /** What each of the next days would begin with, if nothing happens until then. */
  ahead: Record<Day, TodayView>;
  /** The note being written, so that a field is not filled late. */
  draft: string;
}

/** The view to paint on `day`, or null where the snapshot has none. */
export function viewFor(snapshot: Snapshot | null, day: Day): TodayView | null {
  if (!snapshot) return null;
  return snapshot.today.day === day ? snapshot.today : (snapshot.ahead[day] ?? null);
}

/** Reads a snapshot from its text, or null where it is missing, damaged or of another version. */
export function parseSnapshot(text: string | null): Snapshot | null {
  if (!text) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isSnapshot(value) ? value : null;
  } catch {
    return null;
  }
}

// Only this extension writes it, as a whole: its version and outline are enough to tell ours from damage.
function isSnapshot(value: unknown): value is Snapshot {
  if (typeof value !== 'object' || value === null) return false;
  const { version, today, ahead, draft } = value as Record<string, unknown>;
  return (
    version === SNAPSHOT_VERSION &&
    isView(today) &&
    typeof ahead === 'object' &&
    ahead !== null &&
    typeof draft === 'string'
  );
}

function isView(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { day, notes, bridge } = value as Record<string, unknown>;
  return typeof day === 'string' && Array.isArray(notes) && typeof bridge === 'object' && bridge !== null;
}

/** The field of the gratitude note about a person; its draft is part of the first paint. */
export const noteFieldOf = (personId: PersonId): string => `note${idEndOf(personId)}`;

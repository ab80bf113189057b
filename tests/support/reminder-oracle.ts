/*
 * What reminders have to do, worked out minute by minute and without any of the product's code: every question about a
 * time is answered by looking at what the wall clock shows in each minute.
 */

/** A reminder on days of the week. Minutes are minutes since 1970 by the clock of the machine. */
export interface OracleRoutine {
  kind: string;
  time: string;
  /** 0 for Monday. */
  days: readonly number[];
  sinceMinute: number;
  from: string | null;
  closed: string | null;
  backsOff: boolean;
}

export interface OracleAppointment {
  kind: string;
  id: string;
  at: string;
  closed: string | null;
}

/** What was chosen and is known at one minute. */
export interface OracleSituation {
  zone: string;
  routines: readonly OracleRoutine[];
  appointments: readonly OracleAppointment[];
  snoozes: readonly { kind: string; day: string; minute: number }[];
  quiet: { from: string; to: string } | null;
  pausedUntil: string | null;
  done: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface OracleNotice {
  keys: string[];
  saysWeekly: boolean;
}

interface Candidate {
  key: string;
  id: string;
  kind: string;
  source: 'routine' | 'appointment' | 'snooze';
  day: string;
  minute: number;
  due: number;
  closed: string | null;
  done: boolean;
}

const HOUR = 60;
const DAY = 24 * HOUR;

const offsets = new Map<string, Map<number, number>>();
const formats = new Map<string, Intl.DateTimeFormat>();
const shown = new Map<number, string>();
const firsts = new Map<string, number>();

/** How many minutes a zone is ahead of UTC. No zone changes but at a quarter of an hour. */
function offsetAt(zone: string, minute: number): number {
  const quarter = Math.floor(minute / 15);
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, ofZone);
  const known = ofZone.get(quarter);
  if (known !== undefined) return known;
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  const name =
    format.formatToParts(quarter * 15 * 60_000).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  ofZone.set(quarter, offset);
  return offset;
}

/** What the wall clock shows in a minute: `YYYY-MM-DDTHH:MM`. */
export function shownAt(zone: string, minute: number): string {
  const local = minute + offsetAt(zone, minute);
  const known = shown.get(local);
  if (known !== undefined) return known;
  if (shown.size > 500_000) shown.clear();
  const text = new Date(local * 60_000).toISOString().slice(0, 16);
  shown.set(local, text);
  return text;
}

/** The first minute in which the wall clock shows this time, or a later one where it never shows it. */
export function firstMinuteOf(zone: string, text: string): number {
  const key = `${zone}/${text}`;
  const known = firsts.get(key);
  if (known !== undefined) return known;
  let minute = Date.parse(`${text}:00Z`) / 60_000 - 27 * HOUR;
  while (shownAt(zone, minute) < text) minute++;
  firsts.set(key, minute);
  return minute;
}

/** The day of the person's life in a minute: it begins at three. */
export function lifeDay(shown: string): string {
  return shown.slice(11) < '03:00' ? plusDays(shown.slice(0, 10), -1) : shown.slice(0, 10);
}

export function plusDays(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

export function isQuietAt(situation: OracleSituation, minute: number): boolean {
  if (!situation.quiet) return false;
  const { from, to } = situation.quiet;
  const time = shownAt(situation.zone, minute).slice(11);
  if (from < to) return from <= time && time < to;
  if (from > to) return from <= time || time < to;
  return false;
}

/** Everything that was sent and dropped, and what that means for the next minute. */
export class Oracle {
  private claims = new Map<string, { minute: number; day: string; apart: boolean }>();
  private dropped = new Map<string, number>();
  private ignored = new Map<string, number>();
  private lastOn = new Map<string, string>();
  private dueMinutes = new WeakMap<OracleSituation, Map<string, Set<number>>>();
  private quietEnds = new WeakMap<OracleSituation, Map<number, number>>();
  private latest = Number.NEGATIVE_INFINITY;

  /** The person opened Footbridge. */
  opened(): void {
    this.ignored.clear();
  }

  /** Whether something becomes due in exactly this minute, or quiet hours end with it. */
  rings(situation: OracleSituation, minute: number): boolean {
    if (isQuietAt(situation, minute - 1) && !isQuietAt(situation, minute)) return true;
    const date = shownAt(situation.zone, minute).slice(0, 10);
    const known = this.dueMinutes.get(situation) ?? new Map<string, Set<number>>();
    this.dueMinutes.set(situation, known);
    const due = known.get(date) ?? new Set(this.occurrences(situation, minute).map((it) => it.due));
    known.set(date, due);
    return due.has(minute);
  }

  /**
   * A wake in this minute. Where the worker dies, `claimed` says how many of what was due were claimed before, and
   * `remembered` whether it came to writing down the rest.
   */
  wake(
    situation: OracleSituation,
    minute: number,
    death: { claimed: number; remembered: boolean } | null,
  ): OracleNotice | null {
    if (minute < this.latest - 25 * HOUR) {
      for (const [key, claim] of this.claims) if (claim.minute > minute) this.claims.delete(key);
      for (const [id, at] of this.dropped) if (at > minute) this.dropped.delete(id);
      this.latest = minute;
    }
    if (death && death.claimed === 0 && !death.remembered) return null;
    const today = lifeDay(shownAt(situation.zone, minute));
    const sending: Candidate[] = [];
    const dropping: Candidate[] = [];
    let saysWeekly = false;
    if (!isQuietAt(situation, minute)) {
      for (const it of this.candidates(situation, minute)) {
        const isDue = it.due <= minute;
        if (!isDue && !(sending.length > 0 && it.due <= minute + 10)) continue;
        const why = this.whyNot(it, situation, minute, today);
        if (why === null || why === 'announce') {
          if (sending.some(({ key }) => key === it.key)) continue;
          sending.push(it);
          if (why === 'announce') saysWeekly = true;
        } else if (isDue) dropping.push(it);
      }
    }
    const claimed = death && !death.remembered ? sending.slice(0, death.claimed) : sending;
    for (const it of claimed) {
      this.claims.set(it.key, { minute, day: today, apart: it.source !== 'routine' });
    }
    if (death && !death.remembered) return null;
    this.latest = Math.max(this.latest, minute);
    for (const { id } of dropping) this.dropped.set(id, minute);
    const routines = sending.filter(({ source }) => source === 'routine');
    for (const kind of new Set(routines.map((it) => it.kind))) {
      this.ignored.set(kind, (this.ignored.get(kind) ?? 0) + 1);
      this.lastOn.set(kind, today);
    }
    if (death || sending.length === 0) return null;
    return { keys: sending.map(({ key }) => key).sort(), saysWeekly };
  }

  private candidates(situation: OracleSituation, minute: number): Candidate[] {
    return this.occurrences(situation, minute).filter(
      ({ key, id }) => !this.claims.has(key) && !this.dropped.has(id),
    );
  }

  private occurrences(situation: OracleSituation, minute: number): Candidate[] {
    const { zone } = situation;
    const date = shownAt(zone, minute).slice(0, 10);
    const today = lifeDay(shownAt(zone, minute));
    const isDone = (kind: string, day: string) =>
      Boolean(situation.done.get(kind)?.has(day) || situation.done.get(kind)?.has(today));
    const found: Candidate[] = [];
    const add = (it: Omit<Candidate, 'due' | 'id'>, at: string) => {
      if (at.slice(0, 10) < plusDays(date, -2) || at.slice(0, 10) > plusDays(date, 2)) return;
      const id = `${it.key}@${at}`;
      found.push({ ...it, id, due: this.afterQuiet(situation, it.minute) });
    };
    for (const { kind, time, days, sinceMinute, from, closed } of situation.routines) {
      for (let i = -2; i <= 2; i++) {
        const at = `${plusDays(date, i)}T${time}`;
        const isSkipped =
          shownAt(zone, firstMinuteOf(zone, `${plusDays(date, i)}T00:00`)).slice(0, 10) !== plusDays(date, i);
        const day = lifeDay(at);
        // 1 January 2001 was a Monday.
        const weekday = (Math.round((Date.parse(day) - Date.parse('2001-01-01')) / 86_400_000) + 70_000) % 7;
        const due = firstMinuteOf(zone, at);
        if (isSkipped || !days.includes(weekday) || (from !== null && day < from)) continue;
        if (due <= (sinceMinute <= minute ? sinceMinute : 0)) continue;
        const key = `${kind}-${from ?? day}`;
        add({ key, kind, source: 'routine', day, minute: due, closed, done: isDone(kind, day) }, at);
      }
    }
    for (const { kind, id, at, closed } of situation.appointments) {
      const key = `${kind}-${id}-${at}`;
      const due = firstMinuteOf(zone, at);
      add({ key, kind, source: 'appointment', day: lifeDay(at), minute: due, closed, done: false }, at);
    }
    for (const { kind, day, minute: due } of situation.snoozes) {
      const at = shownAt(zone, due);
      const key = `${kind}-${day}-again-${due * 60_000}`;
      const closed = situation.routines.find((it) => it.kind === kind)?.closed ?? null;
      const done = isDone(kind, day);
      add({ key, kind, source: 'snooze', day: lifeDay(at), minute: due, closed, done }, at);
    }
    return found.sort((a, b) => a.due - b.due || a.minute - b.minute || (a.key < b.key ? -1 : 1));
  }

  private afterQuiet(situation: OracleSituation, from: number): number {
    const known = this.quietEnds.get(situation) ?? new Map<number, number>();
    this.quietEnds.set(situation, known);
    let due = known.get(from) ?? from;
    while (isQuietAt(situation, due)) due++;
    known.set(from, due);
    return due;
  }

  private whyNot(it: Candidate, situation: OracleSituation, minute: number, today: string): string | null {
    if (situation.pausedUntil !== null && it.day < situation.pausedUntil) return 'paused';
    if (it.closed) return it.closed;
    if (it.done) return 'done';
    if (minute - it.due > 3 * HOUR) return 'late';
    if (it.source !== 'routine') return null;
    const routine = situation.routines.find(({ kind }) => kind === it.kind);
    const count = this.ignored.get(it.kind) ?? 0;
    let announce = false;
    if (routine?.backsOff && count >= 6) return 'silent';
    if (routine?.backsOff && count >= 3 && routine.days.length > 1) {
      announce = count === 3;
      const last = this.lastOn.get(it.kind) ?? '';
      if (!announce && last <= today && last !== '' && plusDays(last, 7) > today) return 'weekly';
    }
    const notices = [...this.claims.values()].filter(({ day, apart }) => day === today && !apart);
    if (new Set(notices.map((claim) => claim.minute)).size >= 2) return 'enough';
    return announce ? 'announce' : null;
  }
}

/** The clock changes of a year in a zone, in minutes since 1970. */
export function changesOf(zone: string, year: number): number[] {
  const found: number[] = [];
  const start = Date.UTC(year, 0, 1) / 60_000;
  for (let minute = start; minute < start + 365 * DAY; minute += DAY) {
    if (offsetAt(zone, minute) === offsetAt(zone, minute + DAY)) continue;
    let at = minute;
    while (offsetAt(zone, at) === offsetAt(zone, minute)) at += 15;
    found.push(at);
  }
  return found;
}

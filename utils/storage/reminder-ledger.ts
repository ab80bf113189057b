import * as v from 'valibot';
import { localArea } from '../browser/local-area';
import { type Day, isDay } from '../domain/day';
import { DROP_REASONS } from '../domain/reminders/decide';
import { KIND_NAMES } from '../domain/reminders/kinds';
import { EMPTY_LEDGER, type Ledger } from '../domain/reminders/ledger';
import type { Snooze } from '../domain/reminders/schedule';
import { isWallText, type WallText } from '../domain/reminders/wall-text';

const KEY = 'reminders';
const LOCK = 'reminders';

const kind = v.picklist(KIND_NAMES);
const day = v.custom<Day>(isDay);
const wallText = v.custom<WallText>(isWallText);
const number = v.fallback(v.pipe(v.number(), v.finite()), 0);

// A line, or a snooze, that cannot be read is left out, and the others are there.
function listOf<S extends v.GenericSchema>(schema: S) {
  return v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((all) => all.filter((it): it is v.InferOutput<S> => v.is(schema, it))),
    ),
    [],
  );
}

const SNOOZE: v.GenericSchema<unknown, Snooze> = v.object({
  kind,
  appointment: v.nullable(v.string()),
  day,
  of: v.optional(wallText),
  due: v.union([v.object({ instant: v.number() }), v.object({ at: wallText })]),
});

const LEDGER: v.GenericSchema<unknown, Ledger> = v.fallback(
  v.object({
    log: listOf(
      v.object({
        kind,
        at: wallText,
        loggedAt: v.number(),
        outcome: v.picklist(['sent', 'refused', ...DROP_REASONS]),
      }),
    ),
    dropped: v.fallback(v.record(v.string(), v.number()), {}),
    snoozes: listOf(SNOOZE),
    lastText: number,
    latest: number,
    unseen: v.fallback(v.boolean(), false),
    putAway: listOf(v.string()),
    ignored: v.fallback(v.record(kind, v.number()), {}),
    lastSentOn: v.fallback(v.record(kind, day), {}),
  }),
  EMPTY_LEDGER,
);

/** What is remembered of reminders; nothing where it cannot be read. */
export async function loadLedger(): Promise<Ledger> {
  const { [KEY]: stored } = await localArea.get(KEY);
  return v.parse(LEDGER, stored);
}

/** Changes what is remembered while nobody else does. Rejects where the browser refuses. */
export function changeLedger(change: (ledger: Ledger) => Ledger): Promise<void> {
  return withLedger(async (ledger) => {
    const changed = change(ledger);
    if (changed !== ledger) await storeLedger(changed);
  });
}

/** Runs `work` while nobody else changes what is remembered. */
export function withLedger<R>(work: (ledger: Ledger) => Promise<R>): Promise<R> {
  return navigator.locks.request(LOCK, async () => work(await loadLedger())) as Promise<R>;
}

/** Keeps it; only for work that was given the ledger. */
export function storeLedger(ledger: Ledger): Promise<void> {
  return localArea.set({ [KEY]: ledger });
}

/** Calls back whenever it changes in any page or worker. Returns how to stop. */
export function onLedgerChange(callback: () => void): () => void {
  return localArea.onChange((changes) => {
    if (KEY in changes) callback();
  });
}

import * as v from 'valibot';
import { ACTION_KINDS, BONDS, CAUSES, STEPS, type Step, TOOLS } from '../domain/action';
import { CLIMATES, DEFAULT_ANSWERS, MOMENTS, WELCOMES } from '../domain/choosing/answers';
import { MARKS } from '../domain/choosing/history';
import { type Day, isDay } from '../domain/day';
import { ANSWERS, type Bodies, type CardReason, INTENTS, type Tombstone } from '../domain/entries';
import { newPerson } from '../domain/person-answers';
import { PROMISE_STATES } from '../domain/promise';
import { type StoredRecord, TABLES, type TableName } from '../domain/record';
import { isWallText, type WallText } from '../domain/reminders/wall-text';

// Fields that a later version added, or that damage took, get their resting value here, so that a row once written
// stays readable for ever. What makes an entry the entry it is (an id, the words) has no fallback.
const day = v.custom<Day>(isDay);
const step = v.fallback(v.picklist(STEPS), 1 as Step);
const flag = v.fallback(v.boolean(), false);
const version = v.fallback(v.pipe(v.number(), v.integer()), 1);
const texts = v.fallback(v.array(v.string()), []);

// Only the words of a page look into it; a kind they do not know they leave out.
const reason = v.custom<CardReason>((value) => typeof (value as CardReason | null)?.kind === 'string');

function listOf<const T extends readonly (string | number)[]>(values: T) {
  return v.fallback(v.array(v.picklist(values)), []);
}

const PERSON = v.object({
  salt: v.fallback(v.string(), ''),
  mode: v.fallback(v.picklist(['open', 'solo']), 'solo'),
  // A person who was there before first run existed is not asked again.
  firstRun: v.fallback(v.nullable(v.number()), null),
  name: v.fallback(v.string(), ''),
  bond: v.fallback(v.nullable(v.picklist(BONDS)), null),
  far: v.fallback(v.nullable(v.boolean()), null),
  causes: listOf(CAUSES),
  climate: v.fallback(v.nullable(v.picklist(CLIMATES)), null),
  trustBroken: flag,
  welcome: v.fallback(v.nullable(v.array(v.picklist(WELCOMES))), null),
  minutes: v.fallback(v.number(), DEFAULT_ANSWERS.minutes),
  energy: v.fallback(v.picklist(['tired', 'normal']), DEFAULT_ANSWERS.energy),
  moment: v.fallback(v.nullable(v.picklist(MOMENTS)), null),
  aware: flag,
  closedSteps: listOf(STEPS),
  touchOn: flag,
  talksOn: flag,
  stars: texts,
  refusedIds: texts,
  refusedKinds: listOf(ACTION_KINDS),
  later: texts,
  resting: flag,
  slow: flag,
  reviewedOn: v.fallback(v.nullable(day), null),
  endAskedOn: v.fallback(v.nullable(day), null),
  alone: flag,
  heldFrom: v.fallback(v.nullable(day), null),
  helpNamed: flag,
  helpNamedOn: v.fallback(v.nullable(day), null),
});

const SCHEMAS = {
  card: v.object({
    actionId: v.string(),
    version,
    step,
    kind: v.fallback(v.nullable(v.picklist(ACTION_KINDS)), null),
    minutes: v.fallback(v.number(), 0),
    contacts: flag,
    reasons: v.fallback(v.array(reason), []),
    marks: listOf(MARKS),
    whenThen: v.fallback(v.string(), ''),
    title: v.fallback(v.string(), ''),
    swapped: texts,
    setAside: v.optional(texts),
    tookKept: v.optional(flag),
    answer: v.fallback(v.nullable(v.picklist(ANSWERS)), null),
    answeredAt: v.fallback(v.nullable(v.string()), null),
    line: v.fallback(v.string(), ''),
    earlier: texts,
    landingAsked: flag,
    keptPlank: flag,
  }),
  prompt: v.object({
    promptId: v.string(),
    version,
    text: v.fallback(v.string(), ''),
    seen: texts,
    nothing: flag,
  }),
  note: v.object({
    promptId: v.fallback(v.nullable(v.string()), null),
    prompt: v.fallback(v.string(), ''),
    text: v.string(),
    earlier: texts,
    intent: v.fallback(v.nullable(v.picklist(INTENTS)), null),
    carriedOut: flag,
    order: v.fallback(v.number(), 0),
    tool: v.optional(v.fallback(v.optional(v.picklist(TOOLS)), undefined)),
  }),
  claim: v.object({
    ruleId: v.string(),
    at: v.fallback(v.string(), ''),
    sentAt: v.fallback(v.number(), 0),
    sentOn: v.fallback(v.nullable(day), null),
    isApart: flag,
  }),
  // A mode that cannot be read is read as solo: the safe side.
  person: v.fallback(PERSON, { ...newPerson(''), mode: 'solo' }),
  pace: v.object({
    smallUntil: v.fallback(v.nullable(day), null),
    quietUntil: v.fallback(v.nullable(day), null),
  }),
  view: v.object({ personId: v.string() }),
  promise: v.object({
    will: v.string(),
    when: v.fallback(v.string(), ''),
    dueAt: v.fallback(v.nullable(v.custom<WallText>(isWallText)), null),
    remindBefore: v.fallback(v.nullable(v.number()), null),
    state: v.fallback(v.picklist(PROMISE_STATES), 'open'),
    keptOn: v.fallback(v.nullable(day), null),
  }),
  appointment: v.object({
    kind: v.string(),
    thing: v.string(),
    at: v.string(),
    // What cannot be read is read as reaching out: the safe side.
    reachesOut: v.fallback(v.boolean(), true),
  }),
} satisfies { [T in TableName]: v.GenericSchema<unknown, Bodies[T]> };

const TOMBSTONE: v.GenericSchema<unknown, Tombstone> = v.object({
  plank: flag,
  plankOn: v.optional(v.fallback(v.optional(day), undefined)),
});

const RECORD = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  table: v.picklist(TABLES),
  day,
  rev: v.pipe(v.string(), v.regex(/^\d{12}\.\w+$/)),
  deleted: v.boolean(),
  body: v.unknown(),
});

/** A record whose outline is right, or null. The body is not looked into. */
export function parseRecord(value: unknown): StoredRecord | null {
  const result = v.safeParse(RECORD, value);
  return result.success ? (result.output as StoredRecord) : null;
}

/** The body of a live record of that table, with what is missing filled in; null where it is deleted or unreadable. */
export function readBody<T extends TableName>(table: T, record: StoredRecord | undefined): Bodies[T] | null {
  if (!record || record.deleted || record.table !== table) return null;
  const result = v.safeParse(SCHEMAS[table] as unknown as v.GenericSchema<unknown, Bodies[T]>, record.body);
  return result.success ? result.output : null;
}

/** Whether this version can make sense of a record; of a deleted one there is nothing to read. */
export function isReadable(record: StoredRecord): boolean {
  return record.deleted || readBody(record.table, record) !== null;
}

/** What a deleted record keeps; nothing where it is not deleted. */
export function readTombstone(record: StoredRecord | undefined): Tombstone {
  if (!record?.deleted) return { plank: false };
  const result = v.safeParse(TOMBSTONE, record.body);
  return result.success ? result.output : { plank: false };
}

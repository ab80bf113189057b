import fc from 'fast-check';
import { ACTION_KINDS, type Action, AVOID_WHEN, BONDS, MINUTES, STEPS } from '../../utils/domain/action';
import type { ShownPrompt } from '../../utils/domain/choosing/draw-prompt';
import { addDays, type Day } from '../../utils/domain/day';
import { type GratitudePrompt, PROMPT_TARGETS } from '../../utils/domain/gratitude-prompt';
import { makeRev, type StoredRecord } from '../../utils/domain/record';
import { aNote, anAction, aPrompt, aRecord, TODAY } from './builders';

/** A day between the years 1600 and 2400, by the clock of `Date` and not by ours. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: Date.UTC(1600, 0, 1) / 86_400_000, max: Date.UTC(2400, 11, 31) / 86_400_000 })
  .map((serial) => new Date(serial * 86_400_000).toISOString().slice(0, 10) as Day);

/** What JSON can hold, as it comes back from a store. */
export const anyJson: fc.Arbitrary<unknown> = fc
  .jsonValue()
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

/** Most of what a library may hold, with all that may forbid an item. */
const anyActionFields: fc.Arbitrary<Partial<Action>> = fc.record(
  {
    step: fc.constantFrom(...STEPS),
    kind: fc.constantFrom(...ACTION_KINDS),
    minutes: fc.constantFrom(...MINUTES),
    effort: fc.constantFrom(1 as const, 2 as const, 3 as const),
    relations: fc.subarray([...BONDS], { minLength: 2 }),
    distanceOk: fc.constantFrom<Action['distanceOk']>('yes', 'no', { twinId: 'a-twin' }),
    coPresence: fc.constantFrom('none' as const, 'remote' as const, 'in-person' as const),
    needsAware: fc.constantFrom('no' as const, 'helps' as const, 'yes' as const),
    contacts: fc.boolean(),
    touch: fc.constantFrom('none' as const, 'light' as const, 'close' as const),
    gate: fc.constantFrom('none' as const, 'warm' as const, 'conflict' as const, 'touch' as const),
    avoidWhen: fc.subarray([...AVOID_WHEN], { maxLength: 2 }),
  },
  { requiredKeys: ['step', 'minutes', 'contacts'] },
);

/** A library of up to `maxLength` actions with ids `a0`, `a1` … */
export function anyActions(maxLength: number): fc.Arbitrary<Action[]> {
  return fc
    .array(anyActionFields, { maxLength })
    .map((all) => all.map((fields, i) => anAction({ ...fields, id: `a${i}` })));
}

/** A library of up to `maxLength` prompts with ids `p0`, `p1` … of few dimensions. */
export function anyPrompts(maxLength: number): fc.Arbitrary<GratitudePrompt[]> {
  const fields = fc.record({
    target: fc.constantFrom(...PROMPT_TARGETS),
    dimension: fc.constantFrom('small-help', 'humour', 'rest', 'nature'),
    kind: fc.constantFrom('private' as const, 'say' as const),
    avoidWhen: fc.subarray(['unsafe' as const]),
  });
  return fc.array(fields, { maxLength }).map((all) => all.map((it, i) => aPrompt({ ...it, id: `p${i}` })));
}

/** Prompts shown around today, up to 400 days back and ahead, one a day. */
export function anyShownPrompts(ids: fc.Arbitrary<string>): fc.Arbitrary<ShownPrompt[]> {
  const shown = fc.record({
    day: fc.integer({ min: -400, max: 400 }).map((count) => addDays(TODAY, count || 1)),
    itemId: ids,
  });
  return fc.uniqueArray(shown, { selector: (it) => it.day, maxLength: 60 });
}

/** Records of few ids, revisions and bodies, so that versions of one record meet often. */
export const anyRecords: fc.Arbitrary<StoredRecord[]> = fc.array(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      rev: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('x', 'y')).map((it) => makeRev(...it)),
      deleted: fc.boolean(),
      body: fc.oneof(
        anyJson,
        fc.constantFrom('one', 'two').map((text) => aNote({ text })),
      ),
    })
    .map(aRecord),
  { maxLength: 8 },
);

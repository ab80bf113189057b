import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_ANSWERS } from '../../../utils/domain/choosing/answers';
import type { Bodies } from '../../../utils/domain/entries';
import { answersOf, needsFirstRun, newPerson } from '../../../utils/domain/person-answers';
import { makeRev, type StoredRecord, TABLES, type TableName } from '../../../utils/domain/record';
import { isReadable, parseRecord, readBody, readTombstone } from '../../../utils/storage/bodies';
import { anyJson } from '../../support/arbitraries';
import { aCard, aNote, aPerson, aPromise, aRecord, aShownPrompt, TODAY } from '../../support/builders';
import { runs } from '../../support/runs';

const SOMEBODY = aPerson({
  ...{ firstRun: 3, name: 'A.', bond: 'friend', far: true, climate: 'tense', trustBroken: true, minutes: 15 },
  ...{ causes: ['stress', 'drift'], welcome: [], energy: 'tired', moment: 'evening', aware: true },
  ...{ closedSteps: [4, 5], touchOn: true, talksOn: true, stars: ['s1-a'], refusedIds: ['s2-b'] },
  ...{ refusedKinds: ['ask'], later: ['s3-c', 's1-d'], resting: true },
  ...{ slow: true, reviewedOn: '2026-03-01', endAskedOn: '2026-02-01', alone: true, helpNamed: true },
  ...{ heldFrom: '2026-03-01', helpNamedOn: '2026-03-02' },
});

const WHOLE: { [T in TableName]: Bodies[T] } = {
  card: aCard({
    ...{ answer: 'done', answeredAt: '19:40', line: 'a line', swapped: ['s1-a'], landingAsked: true },
    ...{ reasons: [{ kind: 'cause', cause: 'drift' }, { kind: 'new' }], marks: ['hard-day'] },
    ...{ whenThen: 'When the kettle is on, I will ask.', setAside: ['s3-b'] },
  }),
  prompt: aShownPrompt({ seen: ['g-one'], nothing: true }),
  note: aNote({ intent: 'send', carriedOut: true, tool: 'say-it' }),
  claim: {
    ...{ ruleId: 'today', at: '2026-03-12T20:00', sentAt: 1_773_000_000_000 },
    ...{ sentOn: '2026-03-12', isApart: true },
  },
  person: SOMEBODY,
  pace: { smallUntil: '2026-03-14', quietUntil: '2026-04-09' },
  view: { personId: 'person-0f3a' },
  promise: aPromise({ when: 'the kettle is on', remindBefore: 60, state: 'kept', keptOn: TODAY }),
  appointment: { kind: 'later', thing: 's2-a', at: '2026-03-12T18:00', reachesOut: false },
};

describe('a body', () => {
  it.each(TABLES)('of a %s is read as it was written', (table) => {
    expect(readBody(table, aRecord({ table, body: WHOLE[table] }))).toEqual(WHOLE[table]);
  });

  it.each<[TableName, unknown, unknown]>([
    [
      'card',
      { actionId: 's2-a' },
      {
        actionId: 's2-a',
        version: 1,
        step: 1,
        kind: null,
        minutes: 0,
        contacts: false,
        reasons: [],
        marks: [],
        whenThen: '',
        title: '',
        swapped: [],
        answer: null,
        answeredAt: null,
        line: '',
        earlier: [],
        landingAsked: false,
        keptPlank: false,
      },
    ],
    ['prompt', { promptId: 'g-a' }, { promptId: 'g-a', version: 1, text: '', seen: [], nothing: false }],
    [
      'note',
      { text: 'tea' },
      { promptId: null, prompt: '', text: 'tea', earlier: [], intent: null, carriedOut: false, order: 0 },
    ],
    ['claim', { ruleId: 'today' }, { ruleId: 'today', at: '', sentAt: 0, sentOn: null, isApart: false }],
    [
      'appointment',
      { kind: 'later', thing: 's2-a', at: '2026-03-12T18:00' },
      { kind: 'later', thing: 's2-a', at: '2026-03-12T18:00', reachesOut: true },
    ],
    ['pace', {}, { smallUntil: null, quietUntil: null }],
    [
      'promise',
      { will: 'call' },
      { will: 'call', when: '', dueAt: null, remindBefore: null, state: 'open', keptOn: null },
    ],
  ])('of a %s gets what it lacks', (table, body, expected) => {
    expect(readBody(table, aRecord({ table, body }))).toEqual(expected);
  });

  it.each<[TableName, object, object]>([
    ['card', { answer: 'perhaps' }, { answer: null }],
    ['card', { step: 9 }, { step: 1 }],
    ['card', { swapped: 'none' }, { swapped: [] }],
    ['card', { version: 1.5 }, { version: 1 }],
    ['card', { kind: 'dance' }, { kind: null }],
    ['card', { minutes: 'few' }, { minutes: 0 }],
    ['card', { contacts: 1 }, { contacts: false }],
    ['card', { reasons: 'because' }, { reasons: [] }],
    ['card', { reasons: [{ why: 'first' }] }, { reasons: [] }],
    ['card', { reasons: [{ kind: 'of-a-later-version' }] }, { reasons: [{ kind: 'of-a-later-version' }] }],
    ['card', { marks: ['sunny'] }, { marks: [] }],
    ['card', { whenThen: null }, { whenThen: '' }],
    ['prompt', { nothing: 'yes' }, { nothing: false }],
    ['note', { intent: 'shout' }, { intent: null }],
    ['note', { tool: 'hammer' }, { tool: undefined }],
    ['pace', { smallUntil: '2026-02-30' }, { smallUntil: null }],
    ['pace', { quietUntil: 'soon' }, { quietUntil: null }],
    ['person', { reviewedOn: 'lately', heldFrom: 4 }, { reviewedOn: null, heldFrom: null }],
    ['promise', { when: 5 }, { when: '' }],
    ['promise', { dueAt: '2026-03-12T24:00' }, { dueAt: null }],
    ['promise', { remindBefore: 'soon' }, { remindBefore: null }],
    ['promise', { state: 'broken' }, { state: 'open' }],
    ['promise', { keptOn: 'yesterday' }, { keptOn: null }],
  ])('of a %s with %o keeps everything else', (table, damage, mended) => {
    const body = { ...WHOLE[table], ...damage };
    expect(readBody(table, aRecord({ table, body }))).toEqual({ ...WHOLE[table], ...mended });
  });

  it.each([undefined, null, 'wide-open', 0, ['open']])('of a person whose mode is %j is solo', (mode) => {
    const body = { salt: 'a-salt', mode };
    expect(readBody('person', aRecord({ table: 'person', body }))).toEqual(aPerson({ mode: 'solo' }));
  });

  it('of a person of version 0.1.0 gets what somebody means who skips everything, and no first run', () => {
    const body = { salt: 'a-salt', mode: 'open' };
    const person = readBody('person', aRecord({ table: 'person', body }));
    expect(person).toEqual(newPerson('a-salt'));
    expect(needsFirstRun(person)).toBe(false);
    expect(answersOf(person)).toEqual(DEFAULT_ANSWERS);
  });

  it.each<[object, object]>([
    [{ firstRun: 'two' }, { firstRun: null }],
    [{ name: 5 }, { name: '' }],
    [{ bond: 'colleague' }, { bond: null }],
    [{ far: 'yes' }, { far: null }],
    [{ causes: 'stress' }, { causes: [] }],
    [{ climate: 'stormy' }, { climate: null }],
    [{ trustBroken: 'yes' }, { trustBroken: false }],
    [{ welcome: 'talk' }, { welcome: null }],
    [{ minutes: 'few' }, { minutes: 5 }],
    [{ energy: 'endless' }, { energy: 'normal' }],
    [{ moment: 'noon' }, { moment: null }],
    [{ aware: 1 }, { aware: false }],
    [{ closedSteps: 4 }, { closedSteps: [] }],
    [{ touchOn: 'on' }, { touchOn: false }],
    [{ talksOn: 'on' }, { talksOn: false }],
    [{ stars: {} }, { stars: [] }],
    [{ refusedIds: 's2-a' }, { refusedIds: [] }],
    [{ refusedKinds: 'ask' }, { refusedKinds: [] }],
    [{ later: null }, { later: [] }],
    // As it is kept by a version that did not know the day.
    [{ helpNamedOn: undefined }, { helpNamedOn: null }],
    [{ helpNamedOn: true }, { helpNamedOn: null }],
  ])('of a person with %o keeps everything else', (damage, mended) => {
    const body = { ...SOMEBODY, ...damage };
    expect(readBody('person', aRecord({ table: 'person', body }))).toEqual({ ...SOMEBODY, ...mended });
  });

  it('of a person that is no body at all is solo, with nothing said', () => {
    const person = readBody('person', aRecord({ table: 'person', body: 'damaged' }));
    expect(person).toEqual({ ...newPerson(''), mode: 'solo' });
  });

  it.each<[TableName, object]>([
    ['card', { actionId: 7 }],
    ['prompt', { promptId: null }],
    ['note', { text: undefined }],
    ['claim', { ruleId: 1 }],
    ['promise', { will: null }],
  ])('of a %s with %o is unreadable', (table, damage) => {
    expect(readBody(table, aRecord({ table, body: { ...WHOLE[table], ...damage } }))).toBeNull();
  });

  it('is none where the record is deleted, of another table, or missing', () => {
    expect(readBody('note', aRecord({ deleted: true }))).toBeNull();
    expect(readBody('card', aRecord({ table: 'note', body: WHOLE.card }))).toBeNull();
    expect(readBody('note', undefined)).toBeNull();
  });

  it('of any kind never throws, and reads the same again', () => {
    const anyBody = fc.oneof(
      anyJson,
      fc.dictionary(fc.constantFrom(...Object.values(WHOLE).flatMap((body) => Object.keys(body))), anyJson),
    );
    fc.assert(
      fc.property(fc.constantFrom(...TABLES), anyBody, (table, body) => {
        const once = readBody(table, aRecord({ table, body }));
        const again = readBody(table, aRecord({ table, body: once }));
        expect(again).toEqual(once);
      }),
      runs(300),
    );
  });
});

describe('a tombstone', () => {
  it.each([
    [{ plank: true }, true],
    [{ plank: false }, false],
    [{ plank: 'yes' }, false],
    [{}, false],
    [{ plank: true, plankOn: '2026-02-30' }, true],
    [null, false],
    ['plank', false],
  ])('%j keeps a plank: %s', (body, plank) => {
    expect(readTombstone(aRecord({ deleted: true, body }))).toEqual({ plank });
  });
});

describe('a record is readable', () => {
  it.each<[string, Partial<StoredRecord>, boolean]>([
    ['that is whole', {}, true],
    ['that lacks what has a resting value', { body: { text: 'tea' } }, true],
    ['that lost its words', { body: { ...aNote(), text: undefined } }, false],
    ['whose body is gone', { body: null }, false],
    ['whose body is that of another table', { body: aCard() }, false],
    ['that is deleted', { deleted: true, body: { plank: true } }, true],
    ['that is deleted, with its remains gone', { deleted: true, body: null }, true],
    ['of a person, whatever is left of it', { table: 'person', body: 'damaged' }, true],
  ])('%s: %o → %s', (_, overrides, expected) => {
    expect(isReadable(aRecord(overrides))).toBe(expected);
  });
});

describe('the outline of a record', () => {
  it('is read as it was written', () => {
    expect(parseRecord(aRecord())).toEqual(aRecord());
    expect(parseRecord(JSON.parse(JSON.stringify(aRecord({ body: null }))))).toEqual(aRecord({ body: null }));
  });

  it.each<[string, unknown]>([
    ['an empty id', { ...aRecord(), id: '' }],
    ['an id that is no text', { ...aRecord(), id: 5 }],
    ['an unknown table', { ...aRecord(), table: 'diary' }],
    ['a day that does not exist', { ...aRecord(), day: '2026-02-30' }],
    ['a revision without a writer', { ...aRecord(), rev: '000000000001.' }],
    ['a short revision', { ...aRecord(), rev: '1.w' }],
    ['no revision', { ...aRecord(), rev: undefined }],
    ['a mark that is no truth', { ...aRecord(), deleted: 0 }],
    ['no record at all', 'note-1'],
    ['nothing', null],
  ])('with %s is damaged', (_, value) => {
    expect(parseRecord(value)).toBeNull();
  });

  it('is found for any revision that is made, and in nothing that is not a record', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 - 1 }), anyJson, (sequence, value) => {
        expect(parseRecord(aRecord({ rev: makeRev(sequence, '0a1b2c3d4e') }))).not.toBeNull();
        expect(parseRecord(value)).toBeNull();
      }),
      runs(100),
    );
  });

  it('leaves out what no record has', () => {
    expect(parseRecord({ ...aRecord(), kind: 'note', person: 'somebody' })).toEqual(aRecord());
  });
});

it('a body that came with a polluted prototype pollutes nothing', () => {
  const body = JSON.parse(
    '{"text":"tea","__proto__":{"intent":"say"},"constructor":{"prototype":{"bad":1}}}',
  );
  expect(readBody('note', aRecord({ body }))?.intent).toBeNull();
  expect(readBody('note', aRecord({ body, day: TODAY }))).not.toHaveProperty('bad');
});

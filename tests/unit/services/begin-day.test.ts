import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { actions, prompts } from '../../../utils/content/index';
import { isSmall } from '../../../utils/domain/choosing/fit';
import { addDays, type Day } from '../../../utils/domain/day';
import { ANSWERS, type CardBody, type PersonBody } from '../../../utils/domain/entries';
import { beginDay } from '../../../utils/services/begin-day';
import type { Library } from '../../../utils/services/library';
import { cardKey, readCard } from '../../../utils/storage/cards';
import { writeRecord } from '../../../utils/storage/journal';
import { paceKey, personKey, readPerson } from '../../../utils/storage/person';
import { promptKey, readPrompt } from '../../../utils/storage/prompts';
import {
  aCard,
  anAction,
  aPerson,
  aPrivateAction,
  aPrompt,
  aPromptAboutOneself,
  aRecord,
  aShownPrompt,
  TODAY,
} from '../../support/builders';
import { openFreshJournal, openJournalOf, plantRecords, readStores } from '../../support/fresh-journal';
import { openOtherPage } from '../../support/other-page';

const LIBRARY: Library = { actions, prompts };
const aLibrary = (overrides: Partial<Library> = {}): Library => ({
  actions: [
    anAction({ id: 'reaches', step: 2 }),
    anAction({ id: 'reaches-too', step: 3 }),
    aPrivateAction({ id: 'alone' }),
  ],
  prompts: [aPrompt({ id: 'about-them' }), aPromptAboutOneself({ id: 'about-me' })],
  ...overrides,
});
const keepCard = (overrides: Partial<CardBody>, day: Day = TODAY) =>
  writeRecord(cardKey(day), () => aCard(overrides));
const keepPerson = (overrides: Partial<PersonBody> = {}) =>
  writeRecord(personKey(TODAY), () => aPerson(overrides));

beforeEach(async () => {
  await openFreshJournal();
});

describe('beginning a day', () => {
  it('gives it a card and a prompt with their words, unanswered', async () => {
    await beginDay(TODAY, LIBRARY, null);
    const [card, prompt] = [await readCard(TODAY), await readPrompt(TODAY)];
    const action = actions.find((it) => it.id === card?.actionId);
    const { id: actionId, version, step, title, kind, minutes, contacts } = action ?? anAction();
    const reasons = card?.reasons ?? [];
    expect(card).toEqual(aCard({ actionId, version, step, title, kind, minutes, contacts, reasons }));
    expect(reasons).not.toEqual([]);
    expect(prompts.find((it) => it.id === prompt?.promptId)?.text).toBe(prompt?.text);
    expect(prompt).toMatchObject({ seen: [], nothing: false });
  });

  it('reads no history where it has both already, however long that is', async () => {
    await beginDay(TODAY, LIBRARY, null);
    const getAll = vi.spyOn(IDBIndex.prototype, 'getAll');
    await beginDay(TODAY, LIBRARY, null);
    const tables = getAll.mock.calls.map(
      ([asked]) => (asked as unknown as { query: IDBKeyRange }).query.lower[0],
    );
    expect(new Set(tables)).toEqual(new Set(['person']));
  });

  it('a second time changes nothing', async () => {
    await beginDay(TODAY, LIBRARY, null);
    const before = await readStores();
    await beginDay(TODAY, LIBRARY, null);
    await beginDay(TODAY, LIBRARY, actions.at(-1)?.id ?? null);
    expect(await readStores()).toEqual(before);
  });

  it('gives the person one salt, and keeps it', async () => {
    await beginDay(TODAY, LIBRARY, null);
    const person = await readPerson();
    await beginDay('2026-03-13', LIBRARY, null);
    expect(person?.salt).toMatch(/.{16,}/);
    expect(person?.mode).toBe('open');
    expect(await readPerson()).toEqual(person);
  });

  it('gives two people different salts', async () => {
    await beginDay(TODAY, LIBRARY, null);
    const one = await readPerson();
    await openFreshJournal();
    await beginDay(TODAY, LIBRARY, null);
    expect((await readPerson())?.salt).not.toBe(one?.salt);
  });

  it('leaves a day without a card where nothing may be shown, and the prompt is there all the same', async () => {
    await beginDay(TODAY, aLibrary({ actions: [anAction({ needsAware: 'yes' })] }), null);
    expect(await readCard(TODAY)).toBeNull();
    expect(await readPrompt(TODAY)).not.toBeNull();
  });

  it('fails where a store refuses, and can be tried again', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(beginDay(TODAY, LIBRARY, null)).rejects.toMatchObject({ name: 'SaveError' });
    await beginDay(TODAY, LIBRARY, null);
    expect(await readCard(TODAY)).not.toBeNull();
  });
});

describe('what a page has painted', () => {
  it.each(['reaches', 'reaches-too', 'alone'])('is taken where it may be shown: %s', async (id) => {
    await beginDay(TODAY, aLibrary(), id);
    expect((await readCard(TODAY))?.actionId).toBe(id);
  });

  it('is not taken where solo mode forbids it', async () => {
    await keepPerson({ mode: 'solo' });
    await beginDay(TODAY, aLibrary(), 'reaches');
    expect((await readCard(TODAY))?.actionId).toBe('alone');
  });

  it.each([
    ['touch', anAction({ id: 'painted', touch: 'light' })],
    ['only for those whose other person knows', anAction({ id: 'painted', needsAware: 'yes' })],
    ['done in person', anAction({ id: 'painted', coPresence: 'in-person' })],
    ['behind a gate', anAction({ id: 'painted', gate: 'conflict' })],
  ])('is not taken where it is %s', async (_, action) => {
    await beginDay(TODAY, aLibrary({ actions: [action, aPrivateAction({ id: 'alone' })] }), 'painted');
    expect((await readCard(TODAY))?.actionId).toBe('alone');
  });

  it.each<[string, Partial<PersonBody>]>([
    ['was refused', { refusedIds: ['reaches'] }],
    ['is of a kind that was refused', { refusedKinds: ['ask'] }],
    ['is of a step turned off', { closedSteps: [2] }],
    ['is not welcome', { welcome: [] }],
    ['is wrong while trust is broken', { trustBroken: true }],
  ])('is not taken where it %s', async (_, person) => {
    await keepPerson(person);
    const actions = [anAction({ id: 'reaches', avoidWhen: ['betrayal'] }), aPrivateAction({ id: 'alone' })];
    await beginDay(TODAY, aLibrary({ actions }), 'reaches');
    expect((await readCard(TODAY))?.actionId).toBe('alone');
  });

  it('is not taken where it is not small after a cold landing', async () => {
    await writeRecord(paceKey(TODAY), () => ({ smallUntil: TODAY, quietUntil: null }));
    await beginDay(TODAY, aLibrary(), 'reaches');
    expect((await readCard(TODAY))?.actionId).toBe('alone');
  });

  it.each<[string, Partial<PersonBody>]>([
    ['takes longer than the minutes given', { minutes: 1 }],
    ['takes energy', { energy: 'tired' }],
    ['is for another time of day', { moment: 'morning' }],
  ])('is taken where no more is against it than that it %s', async (_, person) => {
    await keepPerson(person);
    const large = anAction({ id: 'painted', minutes: 15, energy: 'normal', moment: 'evening' });
    await beginDay(TODAY, aLibrary({ actions: [large, aPrivateAction({ id: 'alone' })] }), 'painted');
    const card = await readCard(TODAY);
    expect(card).toMatchObject({ actionId: 'painted', reasons: [{ kind: 'chance' }] });
  });

  it('has the reasons of the draw where the draw gives the same', async () => {
    await beginDay(TODAY, aLibrary(), null);
    const drawn = await readCard(TODAY);
    await openJournalOf((await readPerson()) ?? undefined);
    await beginDay(TODAY, aLibrary(), drawn?.actionId ?? null);
    expect(await readCard(TODAY)).toEqual(drawn);
  });

  it('is not taken where this version does not know it', async () => {
    await beginDay(TODAY, aLibrary(), 'unheard-of');
    expect(['alone', 'reaches', 'reaches-too']).toContain((await readCard(TODAY))?.actionId);
  });

  it('is not taken where the day has its card', async () => {
    await keepCard({ actionId: 'alone' });
    await beginDay(TODAY, aLibrary(), 'reaches');
    expect((await readCard(TODAY))?.actionId).toBe('alone');
  });
});

describe('two pages that begin at once', () => {
  it('agree on person, card and prompt', async () => {
    const otherPage = await openOtherPage();
    await Promise.all([beginDay(TODAY, LIBRARY, null), otherPage.beginDay(TODAY, LIBRARY, null)]);
    const { database, mirror } = await readStores();
    expect(database.map((record) => record.id)).toEqual([`card-${TODAY}`, 'person-1', `prompt-${TODAY}`]);
    expect(database.map((record) => record.rev).sort()).toEqual(
      [1, 2, 3].map((i) => expect.stringMatching(new RegExp(`^0{11}${i}\\.`))),
    );
    expect(mirror).toEqual(database);
  });

  it('agree also where they painted different cards', async () => {
    const otherPage = await openOtherPage();
    await Promise.all([
      beginDay(TODAY, aLibrary(), 'reaches'),
      otherPage.beginDay(TODAY, aLibrary(), 'reaches-too'),
      beginDay(TODAY, aLibrary(), null),
    ]);
    const first = await readCard(TODAY);
    await otherPage.beginDay(TODAY, aLibrary(), 'alone');
    expect(await readCard(TODAY)).toEqual(first);
    expect(first?.swapped).toEqual([]);
  });
});

describe('a card that this version does not know', () => {
  it('gives way to another where it is not answered', async () => {
    await keepCard({ actionId: 'unheard-of', title: 'From a later version', line: 'a line' });
    await beginDay(TODAY, LIBRARY, null);
    const card = await readCard(TODAY);
    expect(actions.some((it) => it.id === card?.actionId && it.title === card.title)).toBe(true);
    expect(card?.line).toBe('a line');
  });

  it.each(ANSWERS)('stays with its title where it is answered: %s', async (answer) => {
    await keepCard({ actionId: 'unheard-of', title: 'From a later version', answer });
    const before = await readCard(TODAY);
    await beginDay(TODAY, LIBRARY, null);
    expect(await readCard(TODAY)).toEqual(before);
  });

  it('stays where nothing else may be shown', async () => {
    await keepCard({ actionId: 'unheard-of' });
    await beginDay(TODAY, aLibrary({ actions: [] }), null);
    expect((await readCard(TODAY))?.actionId).toBe('unheard-of');
  });
});

describe('solo mode', () => {
  it('takes an unanswered card away that reaches the other person, and its prompt', async () => {
    await keepCard({ actionId: 'reaches' });
    await writeRecord(promptKey(TODAY), () => aShownPrompt({ promptId: 'about-them' }));
    await keepPerson({ mode: 'solo' });
    await beginDay(TODAY, aLibrary(), null);
    expect((await readCard(TODAY))?.actionId).toBe('alone');
    expect((await readPrompt(TODAY))?.promptId).toBe('about-me');
  });

  it('leaves a card that is fit for it', async () => {
    await keepCard({ actionId: 'alone' });
    await keepPerson({ mode: 'solo' });
    await beginDay(TODAY, aLibrary(), null);
    expect((await readCard(TODAY))?.actionId).toBe('alone');
  });

  it('stays on where the person’s record has lost its salt', async () => {
    await plantRecords(aRecord({ id: 'person-1', table: 'person', body: { mode: 'solo' } }));
    await beginDay(TODAY, LIBRARY, null);
    expect((await readPerson())?.mode).toBe('solo');
  });

  it('is taken for granted where the person’s record cannot be read at all', async () => {
    await plantRecords(aRecord({ id: 'person-1', table: 'person', body: 'damaged' }));
    await beginDay(TODAY, LIBRARY, null);
    expect((await readPerson())?.mode).toBe('solo');
  });
});

it('a small day begins with something small and private', async () => {
  for (let i = 1; i <= 20; i++) {
    const day = `2026-04-${String(i).padStart(2, '0')}` as Day;
    await writeRecord(paceKey(day), () => ({ smallUntil: day, quietUntil: null }));
    await beginDay(day, LIBRARY, null);
    const card = await readCard(day);
    const action = actions.find((it) => it.id === card?.actionId);
    expect(action && isSmall(action)).toBe(true);
  }
});

it('a day keeps its card when the clock comes back to it from another year', async () => {
  await beginDay(TODAY, LIBRARY, null);
  const before = await readCard(TODAY);
  await beginDay('2027-03-12', LIBRARY, null);
  await beginDay('2025-03-12', LIBRARY, null);
  await beginDay(TODAY, LIBRARY, null);
  expect(await readCard(TODAY)).toEqual(before);
});

it('a card keeps its reasons, whatever the days after it bring', async () => {
  await beginDay(TODAY, LIBRARY, null);
  const before = await readCard(TODAY);
  for (let ahead = 1; ahead <= 5; ahead++) {
    await keepPerson({
      salt: 'another-salt',
      causes: ['drift'],
      climate: 'tense',
      stars: [before?.actionId ?? ''],
    });
    await beginDay(addDays(TODAY, ahead), LIBRARY, null);
  }
  expect(await readCard(TODAY)).toEqual(before);
});

it('a row of a person without what version 0.1.0 did not ask is taken as it is', async () => {
  await plantRecords(aRecord({ id: 'person-1', table: 'person', body: { salt: 'old-salt', mode: 'open' } }));
  await beginDay(TODAY, LIBRARY, null);
  expect(await readPerson()).toEqual(aPerson({ salt: 'old-salt' }));
  expect(await readCard(TODAY)).not.toBeNull();
});

it.each<[string, Partial<PersonBody>]>([
  ['For everybody', {}],
  ['For a friend', { bond: 'friend' }],
  ['For far away', { bond: 'friend', far: true }],
])('the title that is kept is the one that is shown: %s', async (title, person) => {
  await keepPerson(person);
  const wordings = { friend: { title: 'For a friend' }, far: { title: 'For far away' } };
  await beginDay(TODAY, aLibrary({ actions: [aPrivateAction({ title: 'For everybody', wordings })] }), null);
  expect((await readCard(TODAY))?.title).toBe(title);
});

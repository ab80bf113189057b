import { beforeEach, describe, expect, it } from 'vitest';
import { isStepDay } from '../../../utils/domain/choosing/rest-days';
import { addDays } from '../../../utils/domain/day';
import type { CardBody, PersonBody } from '../../../utils/domain/entries';
import { FIRST_PERSON } from '../../../utils/domain/person-id';
import { answerLanding, undoAnswer } from '../../../utils/services/answer-card';
import { beginAllTheSame, beginDay } from '../../../utils/services/begin-day';
import { answerCheckIn, keepHelpNamed } from '../../../utils/services/check-in';
import { loadLibrary } from '../../../utils/services/library';
import { readTodayState } from '../../../utils/services/today-state';
import { viewAhead, viewOf } from '../../../utils/services/view-today';
import { cardKey } from '../../../utils/storage/cards';
import { writeRecord } from '../../../utils/storage/journal';
import { readPace, readPerson } from '../../../utils/storage/person';
import { aCard, aPerson, TODAY } from '../../support/builders';
import { openJournalOf } from '../../support/fresh-journal';

const library = await loadLibrary();
const view = async (day = TODAY) => viewOf(await readTodayState(day), library);
const inDays = (days: number) => addDays(TODAY, days);
const keepCard = (days: number, card: Partial<CardBody> = {}) =>
  writeRecord(cardKey(inDays(days)), () => aCard({ answer: 'done', ...card }));
const start = async (person: Partial<PersonBody> = {}, firstCard = -30) => {
  await openJournalOf(aPerson(person));
  await keepCard(firstCard);
};
const SLOW_DAY = [0, 1].map(inDays).find((day) => !isStepDay('a-salt', day)) ?? TODAY;

beforeEach(() => start({ salt: 'a-salt' }));

describe('the review of every four weeks', () => {
  it('is shown beside the card, and not again once it was answered or put aside', async () => {
    await beginDay(TODAY, library, null);
    expect(await view()).toMatchObject({ card: {}, checkIn: { kind: 'review', did: { done: 1 } } });
    await answerCheckIn(TODAY, { kind: 'review', alone: null });
    expect((await view()).checkIn).toBeNull();
    expect(viewAhead(await readTodayState(TODAY), library, inDays(7)).checkIn).toBeNull();
    expect(await readPerson()).toMatchObject({ reviewedOn: TODAY, alone: false, heldFrom: null });
  });

  it('can be taken back', async () => {
    const takeBack = await answerCheckIn(TODAY, { kind: 'review', alone: true });
    await takeBack();
    expect(await readPerson()).toMatchObject({ reviewedOn: null, alone: false });
    expect((await view()).checkIn).toMatchObject({ kind: 'review' });
  });

  it('holds the steps where they are once only they reach out twice in a row, until they say otherwise', async () => {
    await answerCheckIn(inDays(-28), { kind: 'review', alone: true });
    expect(await readPerson()).toMatchObject({ alone: true, heldFrom: null });
    await answerCheckIn(TODAY, { kind: 'review', alone: true });
    expect(await readPerson()).toMatchObject({ alone: true, heldFrom: TODAY });
    await answerCheckIn(inDays(28), { kind: 'review', alone: null });
    expect((await readPerson())?.heldFrom).toBe(TODAY);
    await answerCheckIn(inDays(56), { kind: 'review', alone: false });
    expect(await readPerson()).toMatchObject({ alone: false, heldFrom: null });
  });
});

describe('the kind question of every twelve weeks', () => {
  beforeEach(() => start({ salt: 'a-salt' }, -84));

  it.each([
    ['go-on', { slow: false, resting: false }],
    ['slow', { slow: true, resting: false }],
    ['rest', { slow: false, resting: true }],
    [null, { slow: false, resting: false }],
  ] as const)('answered with %s does it, and is not asked again', async (choice, expected) => {
    expect((await view()).checkIn).toEqual({ kind: 'end' });
    const takeBack = await answerCheckIn(TODAY, { kind: 'end', choice });
    expect(await readPerson()).toMatchObject({ ...expected, endAskedOn: TODAY });
    expect((await view()).checkIn).toBeNull();
    await takeBack();
    expect(await readPerson()).toMatchObject({ slow: false, resting: false, endAskedOn: null });
  });
});

describe('a slow week', () => {
  beforeEach(() => start({ salt: 'a-salt', slow: true }, -3));

  it('has days without a card, which say when the next step comes', async () => {
    await beginDay(SLOW_DAY, library, null);
    const quiet = await view(SLOW_DAY);
    expect(quiet).toMatchObject({ card: null, prompt: null, restOffered: false });
    expect(isStepDay('a-salt', quiet.stepsAgainOn ?? SLOW_DAY)).toBe(true);
    expect(viewAhead(await readTodayState(addDays(SLOW_DAY, -1)), library, SLOW_DAY)).toMatchObject({
      card: null,
      prompt: null,
      stepsAgainOn: quiet.stepsAgainOn,
    });
  });

  it('gives a step all the same where it is asked for', async () => {
    await beginAllTheSame(SLOW_DAY, library);
    const { card, prompt, stepsAgainOn } = await view(SLOW_DAY);
    expect([card === null, prompt === null, stepsAgainOn]).toEqual([false, false, null]);
  });

  it('leaves a card that is there already', async () => {
    await keepCard(0, { answer: null, actionId: library.actions[0]?.id ?? '' });
    await beginDay(TODAY, library, null);
    expect((await view()).card?.actionId).toBe(library.actions[0]?.id);
  });
});

describe('help', () => {
  it('is named to somebody with a low time on one day, until it is read', async () => {
    await start({ causes: ['mood'] }, -3);
    expect((await view()).checkIn).toEqual({ kind: 'help', cause: 'mood' });
    await keepHelpNamed(TODAY, FIRST_PERSON);
    expect((await view()).checkIn).toEqual({ kind: 'help', cause: 'mood' });
    const takeBack = await answerCheckIn(TODAY, { kind: 'help' });
    expect((await view()).checkIn).toBeNull();
    // A page that was open before it was read does not name it anew.
    await keepHelpNamed(TODAY, FIRST_PERSON);
    expect((await view()).checkIn).toBeNull();
    await takeBack();
    expect((await view()).checkIn).toEqual({ kind: 'help', cause: 'mood' });
  });

  it('is named on no later day, read or not', async () => {
    await start({ causes: ['mood'] }, -3);
    await keepHelpNamed(TODAY, FIRST_PERSON);
    expect((await view(inDays(1))).checkIn).toBeNull();
  });

  it('is named on the day of a second cold landing in a row, and thanks stays private then', async () => {
    await keepCard(-9);
    await answerLanding(inDays(-9), 'cold');
    await keepCard(0);
    expect(await view()).toMatchObject({ keepsThanks: false, namesHelp: false });
    await answerLanding(TODAY, 'cold');
    expect(await view()).toMatchObject({ keepsThanks: true, namesHelp: true });
    expect(await view(inDays(1))).toMatchObject({ keepsThanks: true, namesHelp: false });
    expect(await readPace()).toEqual({ smallUntil: inDays(2), quietUntil: inDays(28) });
    await undoAnswer(TODAY);
    expect(await view()).toMatchObject({ keepsThanks: false, namesHelp: false });
  });
});

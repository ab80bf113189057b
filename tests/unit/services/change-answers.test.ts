import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { actions, prompts } from '../../../utils/content/index';
import type { Action } from '../../../utils/domain/action';
import { isConversation } from '../../../utils/domain/choosing/gates';
import type { CardBody } from '../../../utils/domain/entries';
import { needsFirstRun, newPerson } from '../../../utils/domain/person-answers';
import { beginDay } from '../../../utils/services/begin-day';
import { applyToday, changeAnswers } from '../../../utils/services/change-answers';
import { changePerson, setSolo } from '../../../utils/services/person';
import { cardKey, readCard } from '../../../utils/storage/cards';
import { writeRecord } from '../../../utils/storage/journal';
import { personKey, readPerson } from '../../../utils/storage/person';
import { SaveError } from '../../../utils/storage/save-error';
import { TODAY } from '../../support/builders';
import { openFreshJournal } from '../../support/fresh-journal';

const LIBRARY = { actions, prompts };

beforeEach(async () => {
  await openFreshJournal();
});

/** Somebody who has been through first run, with today's card. */
async function begun(action?: Action): Promise<CardBody> {
  await writeRecord(personKey(TODAY), () => ({
    ...newPerson('a-salt'),
    ...{ bond: 'partner', far: false, touchOn: true, talksOn: true, minutes: 90, aware: true },
  }));
  await beginDay(TODAY, LIBRARY, null);
  if (action) {
    const { id, step, kind, minutes, contacts, title } = action;
    await writeRecord(cardKey(TODAY), (card) =>
      card ? { ...card, ...{ actionId: id, step, kind, minutes, contacts, title } } : null,
    );
  }
  return (await readCard(TODAY)) as CardBody;
}

const find = (fits: (action: Action) => boolean) => actions.find(fits) as Action;
const touching = find((it) => it.touch !== 'none');
const talking = find((it) => isConversation(it) && it.touch === 'none');
const reaching = find((it) => it.contacts && it.touch === 'none' && it.gate === 'none');

describe('changing what is known about the person', () => {
  it('keeps everything else, the salt too', async () => {
    await begun();
    const before = await readPerson();
    const after = await changePerson(TODAY, { bond: 'friend', causes: ['drift'] });
    expect(after).toEqual({ ...before, bond: 'friend', causes: ['drift'] });
    expect(await readPerson()).toEqual(after);
  });

  it('before first run leaves first run to be gone through', async () => {
    const person = await changePerson(TODAY, { minutes: 2 });
    expect(person.minutes).toBe(2);
    expect(person.salt).not.toBe('');
    expect(needsFirstRun(await readPerson())).toBe(true);
  });

  it('loses no change of several made at once', async () => {
    await begun();
    await Promise.all([
      changePerson(TODAY, { bond: 'family' }),
      changePerson(TODAY, { minutes: 15 }),
      changePerson(TODAY, { energy: 'tired' }),
    ]);
    expect(await readPerson()).toMatchObject({ bond: 'family', minutes: 15, energy: 'tired' });
  });

  it('throws away the days ahead as they were painted', async () => {
    await begun();
    localStorage.setItem('today', '{}');
    await changePerson(TODAY, { minutes: 1 });
    expect(localStorage.getItem('today')).toBeNull();
  });

  it('keeps solo mode without a reason, and closes touch and talks', async () => {
    await begun();
    await setSolo(TODAY, true);
    expect(await readPerson()).toMatchObject({ mode: 'solo', touchOn: false, talksOn: false });
    await setSolo(TODAY, false);
    expect(await readPerson()).toMatchObject({ mode: 'open', touchOn: false, talksOn: false });
  });
});

describe('today’s card after a changed answer', () => {
  it('stays: the answer counts from tomorrow', async () => {
    const before = await begun();
    await changeAnswers(TODAY, { minutes: 1, bond: 'friend', closedSteps: [before.step] });
    expect(await readCard(TODAY)).toEqual(before);
  });

  it.each([
    ['touch is turned off', touching, { touchOn: false }],
    ['touch is not welcome any more', touching, { welcome: ['talk'] }],
    ['talks are turned off', talking, { talksOn: false }],
    ['nothing is welcome any more', reaching, { welcome: [] }],
  ] as const)('goes at once where %s', async (_, action, change) => {
    await begun(action);
    await changeAnswers(TODAY, structuredClone(change) as Parameters<typeof changeAnswers>[1]);
    expect((await readCard(TODAY))?.actionId).not.toBe(action.id);
  });

  it('stays where it is none of what was closed, or answered', async () => {
    await begun(reaching);
    await changeAnswers(TODAY, { touchOn: false, talksOn: false, welcome: ['talk', 'together'] });
    expect((await readCard(TODAY))?.actionId).toBe(reaching.id);
    await writeRecord(cardKey(TODAY), (card) => card && { ...card, answer: 'done' });
    await changeAnswers(TODAY, { welcome: [] });
    expect((await readCard(TODAY))?.actionId).toBe(reaching.id);
  });
});

describe('“Use it today”', () => {
  it('draws today anew with the answers as they are', async () => {
    const before = await begun();
    await changeAnswers(TODAY, { closedSteps: [before.step] });
    expect(await applyToday(TODAY)).toBe('drawn');
    const after = await readCard(TODAY);
    expect(after?.actionId).not.toBe(before.actionId);
    expect(after?.step).not.toBe(before.step);
  });

  it('leaves an answered day as it is, and says so', async () => {
    await begun();
    await writeRecord(cardKey(TODAY), (card) => card && { ...card, answer: 'done' });
    const before = await readCard(TODAY);
    expect(await applyToday(TODAY)).toBe('answered');
    expect(await readCard(TODAY)).toEqual(before);
  });

  it('says where there is no card yet', async () => {
    await changePerson(TODAY, { minutes: 2 });
    expect(await applyToday(TODAY)).toBe('no-card');
  });
});

describe('a store that refuses', () => {
  it('is said, and trying again keeps the change', async () => {
    await begun();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(changeAnswers(TODAY, { bond: 'friend' })).rejects.toThrow(SaveError);
    expect((await changeAnswers(TODAY, { bond: 'friend' })).bond).toBe('friend');
    expect(await readPerson()).toMatchObject({ bond: 'friend', salt: 'a-salt' });
  });
});

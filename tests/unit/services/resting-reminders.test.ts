import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isStepDay } from '../../../utils/domain/choosing/rest-days';
import type { PersonBody } from '../../../utils/domain/entries';
import { letRest, showPerson, takeUp } from '../../../utils/services/person';
import { reconcileReminders } from '../../../utils/services/sync-reminders';
import { cardKey } from '../../../utils/storage/cards';
import { writeRecord } from '../../../utils/storage/journal';
import { personKey } from '../../../utils/storage/person';
import { aCard, aPerson, TODAY } from '../../support/builders';
import { openJournalOf } from '../../support/fresh-journal';
import { allowNotifications } from '../../support/reminder-browser';
import { keepReminders } from '../../support/reminders';

const KIM = 'person-0f3a';
/** An instant of 12 March by the wall clock. */
const at = (hour: number) => new Date(2026, 2, 12, hour).getTime();
/** Salts with which somebody who slowed down has a step today, and has none. */
const SALTS = Array.from({ length: 40 }, (_, i) => `salt-${i}`);
const WITH_STEP = SALTS.find((salt) => isStepDay(salt, TODAY)) ?? '';
const WITHOUT = SALTS.find((salt) => !isStepDay(salt, TODAY)) ?? '';

let show: Mock;
const begin = async (person: Partial<PersonBody> = {}) => {
  await openJournalOf(aPerson(person));
  await keepReminders({ today: {} });
};

beforeEach(async () => {
  allowNotifications(true);
  show = vi.spyOn(fakeBrowser.notifications, 'create');
  await begin();
});

describe('reminders', () => {
  it('stop while all rests, and come again when it is taken up', async () => {
    await reconcileReminders(at(12));
    await letRest(TODAY, 'person-1');
    await reconcileReminders(at(20));
    expect(show).not.toHaveBeenCalled();
    await takeUp(TODAY, 'person-1');
    await reconcileReminders(at(20 + 24));
    expect(show).toHaveBeenCalledOnce();
  });

  it('go on while somebody else does not rest', async () => {
    await writeRecord(personKey(TODAY, KIM), () => aPerson());
    await letRest(TODAY, 'person-1');
    await reconcileReminders(at(20));
    expect(show).toHaveBeenCalledOnce();
  });

  it.each([
    ['the person in view', KIM, 0],
    ['somebody else', 'person-1', 1],
  ])('look at what was answered with %s', async (_, answered, sent) => {
    await writeRecord(personKey(TODAY, KIM), () => aPerson());
    await showPerson(TODAY, KIM);
    await writeRecord(cardKey(TODAY, answered), () => aCard({ answer: 'done' }));
    await reconcileReminders(at(20));
    expect(show).toHaveBeenCalledTimes(sent);
  });

  it.each([
    ['a day with a step', WITH_STEP, 1],
    ['a day without one', WITHOUT, 0],
  ])('come to somebody who slowed down on %s accordingly', async (_, salt, sent) => {
    await begin({ slow: true, salt });
    await reconcileReminders(at(20));
    expect(show).toHaveBeenCalledTimes(sent);
  });

  it('come on a day without a step where one was asked for all the same', async () => {
    await begin({ slow: true, salt: WITHOUT });
    await writeRecord(cardKey(TODAY), () => aCard());
    await reconcileReminders(at(20));
    expect(show).toHaveBeenCalledOnce();
  });

  it('name nobody', async () => {
    await begin({ name: 'Sam' });
    await reconcileReminders(at(20));
    expect(show).toHaveBeenCalledOnce();
    expect(JSON.stringify(show.mock.calls)).not.toContain('Sam');
  });
});

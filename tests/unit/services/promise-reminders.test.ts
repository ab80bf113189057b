import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PersonBody, PromiseBody } from '../../../utils/domain/entries';
import { reconcileReminders } from '../../../utils/services/sync-reminders';
import { writeRecord } from '../../../utils/storage/journal';
import { personKey } from '../../../utils/storage/person';
import { newPromiseId, promiseKey } from '../../../utils/storage/promises';
import { aPerson, aPromise, TODAY } from '../../support/builders';
import { openJournalOf } from '../../support/fresh-journal';
import { allowNotifications } from '../../support/reminder-browser';
import { keepReminders } from '../../support/reminders';

const KIM = 'person-0f3a';
/** An instant of 12 March by the wall clock. */
const at = (hour: number, minute = 0) => new Date(2026, 2, 12, hour, minute).getTime();

let show: Mock;
const promise = (overrides: Partial<PromiseBody> = {}, personId = 'person-1') =>
  writeRecord(promiseKey(newPromiseId(personId), TODAY), () =>
    aPromise({ dueAt: '2026-03-12T18:00', remindBefore: 60, state: 'open', ...overrides }),
  );
const person = (body: Partial<PersonBody>, id = 'person-1') =>
  writeRecord(personKey(TODAY, id), () => aPerson(body));

beforeEach(async () => {
  allowNotifications(true);
  show = vi.spyOn(fakeBrowser.notifications, 'create');
  await openJournalOf(aPerson());
  await keepReminders({ promise: {} });
});

describe('a promise', () => {
  it('is recalled as long before its time as was chosen, once, and in no words of its own', async () => {
    await promise({ will: 'ring the dentist' });
    await reconcileReminders(at(16, 59));
    expect(show).not.toHaveBeenCalled();
    for (const minute of [0, 15]) await reconcileReminders(at(17, minute));
    expect(show).toHaveBeenCalledOnce();
    expect(JSON.stringify(show.mock.calls)).not.toContain('dentist');
  });

  it('made to somebody who is not in view is recalled too', async () => {
    await person({}, KIM);
    await promise({}, KIM);
    await reconcileReminders(at(17));
    expect(show).toHaveBeenCalledOnce();
  });

  it.each<[string, () => Promise<unknown>]>([
    ['it was kept', () => promise({ state: 'kept', keptOn: TODAY })],
    ['no reminder was wanted', () => promise({ remindBefore: null })],
    [
      'nothing reaches out to them',
      async () => {
        await person({ mode: 'solo' });
        await promise();
      },
    ],
    [
      'whom it was made to rests',
      async () => {
        await person({ resting: true }, KIM);
        await promise({}, KIM);
      },
    ],
  ])('is not recalled where %s', async (_, make) => {
    await make();
    await reconcileReminders(at(17));
    expect(show).not.toHaveBeenCalled();
  });
});

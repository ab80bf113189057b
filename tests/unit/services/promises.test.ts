import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf, wallTimeOf } from '../../../utils/domain/day';
import {
  type JournalView,
  removeEntry,
  restoreEntry,
  watchJournal,
} from '../../../utils/services/journal-entries';
import { saveNote } from '../../../utils/services/notes';
import {
  dropPromise,
  keepPromise,
  makePromise,
  missPromise,
  type NewPromise,
  renegotiatePromise,
} from '../../../utils/services/promises';
import { readTodayState } from '../../../utils/services/today-state';
import { viewOf } from '../../../utils/services/view-today';
import { readPromiseDays, readPromises } from '../../../utils/storage/promises';
import { TODAY } from '../../support/builders';
import { openJournalOf } from '../../support/fresh-journal';

const NEW: NewPromise = {
  will: 'send you the photos',
  when: 'the kettle is on',
  dueAt: '2026-03-13T18:00',
  remindBefore: 60,
};

const only = async () => {
  const [promise, ...rest] = await readPromises();
  if (!promise || rest.length > 0) throw new Error('There is not one promise');
  return promise;
};
const states = async () => (await readPromises()).map(({ state }) => state);

beforeEach(() => openJournalOf());

describe('a promise', () => {
  it('is open once it is made, and making it can be taken back', async () => {
    const takeBack = await makePromise(TODAY, NEW);
    expect(await only()).toMatchObject({ ...NEW, state: 'open', keptOn: null, madeOn: TODAY });
    await takeBack();
    expect(await readPromises()).toEqual([]);
  });

  it('that is made again with the same id is there once', async () => {
    await makePromise(TODAY, NEW, undefined, 'same');
    await makePromise(TODAY, NEW, undefined, 'same');
    expect(await only()).toMatchObject(NEW);
  });

  it('that is kept lays a plank on the day it is said, and Undo lifts it off', async () => {
    await makePromise(TODAY, NEW);
    const takeBack = await keepPromise(await only());
    expect(await readPromiseDays()).toEqual([dayOf(wallTimeOf(new Date()))]);
    await takeBack();
    expect(await readPromiseDays()).toEqual([]);
    expect(await states()).toEqual(['open']);
  });

  it('that is renegotiated is open with its new words and time', async () => {
    await makePromise(TODAY, NEW);
    const agreed = { ...NEW, will: 'send you three photos', dueAt: '2026-03-20T18:00' as const };
    const takeBack = await renegotiatePromise(await only(), agreed);
    expect(await only()).toMatchObject({ ...agreed, state: 'open' });
    await takeBack();
    expect(await only()).toMatchObject(NEW);
  });

  it('that is missed lays no plank, and can be open again', async () => {
    await makePromise(TODAY, NEW);
    const takeBack = await missPromise(await only());
    expect(await states()).toEqual(['missed']);
    expect(await readPromiseDays()).toEqual([]);
    await takeBack();
    expect(await states()).toEqual(['open']);
  });

  it('that is taken away can be put back', async () => {
    await makePromise(TODAY, NEW);
    const promise = await only();
    const putBack = await dropPromise(promise);
    expect(await readPromises()).toEqual([]);
    await putBack();
    expect(await only()).toEqual(promise);
  });

  it('that was kept in another page meanwhile stays kept', async () => {
    await makePromise(TODAY, NEW);
    const seen = await only();
    await keepPromise(seen);
    await missPromise(seen);
    expect(await states()).toEqual(['kept']);
  });
});

describe('a kept promise', () => {
  const readJournal = () =>
    new Promise<JournalView>((resolve, reject) => {
      const stop = watchJournal(TODAY, {
        onValue: (view) => {
          stop();
          resolve(view);
        },
        onError: reject,
      });
    });
  const keepOne = async () => {
    await makePromise(TODAY, NEW);
    await keepPromise(await only());
    const entry = (await readJournal()).days[0]?.entries[0];
    if (entry?.kind !== 'promise') throw new Error('The journal shows no promise');
    return entry;
  };

  it('stands in the journal on the day it was kept, in its own words', async () => {
    const entry = await keepOne();
    expect(entry.promise).toMatchObject(NEW);
    expect(entry.day).toBe(dayOf(wallTimeOf(new Date())));
    expect((await readJournal()).bridge.total).toBe(1);
  });

  it('lays one plank with everything else of that day', async () => {
    const { day } = await keepOne();
    await makePromise(TODAY, NEW);
    const [, second] = await readPromises();
    if (second) await keepPromise(second);
    await saveNote(day, { promptId: null, prompt: '', text: 'tea', intent: null });
    const { bridge } = viewOf(await readTodayState(day), { actions: [], prompts: [] });
    expect(bridge).toEqual({ total: 1, laid: 1, lit: true });
  });

  it('leaves its plank on its day when it is removed, and can be put back', async () => {
    const entry = await keepOne();
    await removeEntry(entry);
    expect((await readJournal()).days).toEqual([]);
    expect(await readPromiseDays()).toEqual([entry.day]);
    await restoreEntry(entry);
    expect((await readJournal()).days[0]?.entries).toEqual([entry]);
  });

  it('is the only one in the journal: what is open or was missed is not shown', async () => {
    await makePromise(TODAY, NEW);
    await missPromise(await only());
    await makePromise(TODAY, NEW);
    expect((await readJournal()).days).toEqual([]);
  });
});

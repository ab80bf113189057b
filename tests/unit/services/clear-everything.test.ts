import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cardKey } from '../../../utils/storage/cards';
import { noteKey } from '../../../utils/storage/notes';
import { breakCall, ENDS, type End } from '../../support/broken-calls';
import { aCard, aNote, TODAY } from '../../support/builders';
import { damageValues } from '../../support/damaged-values';
import { freeLocks } from '../../support/fake-locks';
import { type OtherPage, openOtherPage } from '../../support/other-page';
import { removePageStorage } from '../../support/page-storage';
import { deleteRaw, readRaw } from '../../support/raw-database';
import { allowNotifications, readAlarms } from '../../support/reminder-browser';
import { settle } from '../../support/settle';

const { local, session } = fakeBrowser.storage;
const SECRET = 'a secret';

/** A page with something in every store, each with the same words. */
async function openFullPage(): Promise<OtherPage> {
  const page = await openOtherPage();
  await page.openJournalOnce();
  await page.writeRecord(noteKey('note-1', TODAY), () => aNote({ text: SECRET }));
  await page.writeRecord(cardKey(TODAY), () => aCard({ line: SECRET, answer: 'done' }));
  await page.storeDraft('note', { text: SECRET, prompt: SECRET });
  await local.set({ settings: { theme: 'dark', reminderOn: true }, healed: { restoredToDatabase: 3 } });
  await session.set({ 'draft:line': { text: SECRET, prompt: null }, compared: true });
  localStorage.setItem('today', JSON.stringify({ version: 1, draft: SECRET }));
  await fakeBrowser.alarms.create('tick', { periodInMinutes: 15 });
  await fakeBrowser.notifications.create('today', {
    type: 'basic',
    iconUrl: 'i',
    title: SECRET,
    message: '',
  });
  return page;
}

async function everything(): Promise<string> {
  const page = Object.fromEntries(Object.keys(localStorage).map((key) => [key, localStorage.getItem(key)]));
  return JSON.stringify([await readRaw(), await local.get(null), await session.get(null), page]);
}

/** Nothing is left but a new journal in which nothing was ever written. */
async function expectNothingLeft(): Promise<void> {
  const { rows } = await readRaw();
  expect(rows).toMatchObject({ records: [], meta: [{ sequence: 0, count: 0 }], snapshots: [] });
  const { canary, ...others } = await local.get(null);
  expect(others).toEqual({});
  expect(canary).toMatchObject({ sequence: 0, count: 0 });
  expect(await session.get(null)).toEqual({});
  expect(localStorage.length).toBe(0);
  expect(await readAlarms()).toEqual({});
  expect(await fakeBrowser.notifications.getAll()).toEqual({});
  expect(await everything()).not.toContain(SECRET);
}

beforeEach(async () => {
  await deleteRaw();
  allowNotifications(true);
});

describe('clearing everything', () => {
  it('leaves nothing, in any store', async () => {
    const page = await openFullPage();
    await page.clearJournal();
    expect(await readRaw()).toEqual({ version: 1, rows: {} });
    expect(await local.get(null)).toEqual({});
    await page.openJournalOnce();
    await expectNothingLeft();
  });

  it('begins another journal, and the page that cleared can write it', async () => {
    const page = await openFullPage();
    const before = (await local.get('canary')) as { canary: { databaseId: string } };
    await page.clearJournal();
    expect(await page.openJournalOnce()).toEqual({ restoredToDatabase: 0, restoredToMirror: 0 });
    await page.writeRecord(noteKey('note-2', TODAY), () => aNote({ text: 'new' }));
    const { canary } = (await local.get('canary')) as { canary: { databaseId: string; count: number } };
    expect(canary.databaseId).not.toBe(before.canary.databaseId);
    expect(canary.count).toBe(1);
  });

  it('says first of all that everything is to go, and takes that back last of all', async () => {
    const page = await openFullPage();
    const { made } = breakCall(-1, 'is refused');
    const changes = vi.fn();
    local.onChanged.addListener(changes);
    await page.clearJournal();
    expect(made[0]).toBe('local.set');
    expect(made.at(-1)).toBe('local.remove');
    expect(changes.mock.calls[0]).toEqual([{ cleared: expect.objectContaining({ newValue: true }) }]);
    expect(Object.keys(changes.mock.lastCall?.[0] ?? {})).toEqual(['cleared']);
  });

  it('touches no notification where there is no permission for any', async () => {
    const page = await openFullPage();
    allowNotifications(false);
    const getAll = vi.spyOn(fakeBrowser.notifications, 'getAll').mockRejectedValue(new Error('no such API'));
    await page.clearJournal();
    expect(getAll).not.toHaveBeenCalled();
  });

  it('is not told to the person as a loss', async () => {
    const page = await openFullPage();
    await page.clearJournal();
    const next = await openOtherPage();
    await next.openJournalOnce();
    expect(await local.get('healed')).toEqual({});
  });

  it('can be tried again where the browser refused, and nothing was touched where it refused the mark', async () => {
    const page = await openFullPage();
    const before = await everything();
    const refusal = breakCall(0, 'is refused');
    await expect(page.clearJournal()).rejects.toThrow('local.set is refused');
    refusal.mend();
    expect(await everything()).toBe(before);
    await page.clearJournal();
    await page.openJournalOnce();
    await expectNothingLeft();
  });

  it('changes nothing but the mark where the page dies with its first call', async () => {
    const page = await openFullPage();
    const before = await everything();
    const death = breakCall(0, 'is never begun');
    void page.clearJournal();
    await settle();
    death.mend();
    freeLocks();
    const next = await openOtherPage();
    expect(await next.openJournalOnce()).toEqual({ restoredToDatabase: 0, restoredToMirror: 0 });
    expect(await everything()).toBe(before);
  });
});

// As many as there are calls: the first test would fail if there were more.
const CALLS = [
  'local.set',
  'deleteDatabase',
  'local.getKeys',
  'local.remove',
  'session.clear',
  'localStorage.clear',
  'alarms.clearAll',
  'permissions.contains',
  'notifications.getAll',
  'notifications.clear',
  'local.remove',
];

describe('a clearing that breaks off', () => {
  it('is tried at every call there is', async () => {
    const page = await openFullPage();
    const { made } = breakCall(-1, 'is refused');
    await page.clearJournal();
    expect(made).toEqual(CALLS);
  });

  it.each(['local.getKeys', 'local.remove'])(
    'is finished by itself where %s is refused: all of the area goes at once',
    async (name) => {
      const page = await openFullPage();
      const breach = breakCall(CALLS.indexOf(name), 'is refused');
      await page.clearJournal();
      expect(breach.made.at(-1)).toBe('local.clear');
      breach.mend();
      expect(await local.get(null)).toEqual({});
      await page.openJournalOnce();
      await expectNothingLeft();
    },
  );

  const steps = CALLS.map((name, number) => ({ name, number }));
  const cases = ENDS.flatMap((end) =>
    steps
      // Where the mark was not written, nothing was begun.
      .filter(({ number }) => number > 0 || end === 'is done, and never answered')
      // Where these are refused, there is another way.
      .filter(({ number }) => end !== 'is refused' || ![2, 3].includes(number))
      // A call that does not wait cannot go without an answer.
      .filter(({ name }) => name !== 'localStorage.clear' || end === 'is refused')
      .map((step): [name: string, number: number, end: End] => [step.name, step.number, end]),
  );
  it.each(cases)('because %s (%i) %s is finished by the next page', async (_, number, end) => {
    await breakOff(await openFullPage(), number, end);
    await finishInNextPage();
  });

  it('is left to the next page where the worker meets it first', async () => {
    const page = await openFullPage();
    const breach = breakCall(1, 'is refused');
    await expect(page.clearJournal()).rejects.toThrow();
    breach.mend();
    const worker = await openOtherPage();
    const bringBack = removePageStorage();
    await worker.openJournalOnce();
    bringBack();
    expect(await local.get(null)).toEqual({ cleared: true });
    expect((await readRaw()).rows).toMatchObject({ records: [] });
    const next = await openOtherPage();
    await next.openJournalOnce();
    await expectNothingLeft();
  });
});

describe('clearing where a damaged value keeps the names from being listed', () => {
  async function openDamagedPage(): Promise<OtherPage> {
    const page = await openFullPage();
    damageValues('j:note-1');
    return page;
  }
  const CALLS_THEN = [
    ...['local.set', 'deleteDatabase', 'local.getKeys', 'session.clear', 'localStorage.clear'],
    ...['alarms.clearAll', 'permissions.contains', 'notifications.getAll', 'notifications.clear'],
    'local.clear',
  ];

  it('leaves nothing, in any store, and is told to other pages', async () => {
    const page = await openDamagedPage();
    const told = vi.fn();
    local.onChanged.addListener((changes) => told(changes.cleared?.newValue));
    const { made } = breakCall(-1, 'is refused');
    await page.clearJournal();
    expect(made).toEqual(CALLS_THEN);
    expect(told).toHaveBeenLastCalledWith(null);
    await page.openJournalOnce();
    await expectNothingLeft();
  });

  const cases = ENDS.flatMap((end) =>
    CALLS_THEN.map((name, number): [name: string, number: number, end: End] => [name, number, end])
      .filter(([, number]) => number > 0 || end === 'is done, and never answered')
      .filter(([name]) => name !== 'localStorage.clear' || end === 'is refused')
      .filter(([name]) => name !== 'local.getKeys' || end === 'is never begun'),
  );
  it.each(cases)('is finished by the next page because %s (%i) %s', async (_, number, end) => {
    await breakOff(await openDamagedPage(), number, end);
    await finishInNextPage();
  });

  it('is left to the next page where the worker meets it first', async () => {
    const page = await openDamagedPage();
    const breach = breakCall(1, 'is refused');
    await expect(page.clearJournal()).rejects.toThrow();
    breach.mend();
    const worker = await openOtherPage();
    const bringBack = removePageStorage();
    await expect(worker.openJournalOnce()).rejects.toThrow('Invalid value');
    bringBack();
    expect(await local.get('cleared')).toEqual({ cleared: true });
    expect((await readRaw()).rows).toMatchObject({ records: [] });
    const next = await openOtherPage();
    await next.openJournalOnce();
    await expectNothingLeft();
  });
});

describe('clearing while other pages are open', () => {
  it('takes what another page is writing, and keeps it from writing more of it', async () => {
    const page = await openFullPage();
    const other = await openOtherPage();
    await other.openJournalOnce();
    const writes = Array.from({ length: 12 }, (_, i) =>
      other.writeRecord(noteKey(`note-${i}`, TODAY), () => aNote({ text: SECRET })).catch(() => null),
    );
    const clearing = page.clearJournal();
    const later = Array.from({ length: 12 }, (_, i) =>
      other.writeRecord(noteKey(`late-${i}`, TODAY), () => aNote({ text: SECRET })).catch(() => null),
    );
    await Promise.all([...writes, clearing, ...later]);
    await expect(
      other.writeRecord(noteKey('last', TODAY), () => aNote({ text: SECRET })),
    ).rejects.toMatchObject({
      store: 'closed',
    });
    const next = await openOtherPage();
    await next.openJournalOnce();
    await expectNothingLeft();
  });

  it('is met by a page that opens at the same moment, and neither brings anything back', async () => {
    const page = await openFullPage();
    const opening = await openOtherPage();
    await Promise.all([
      page.clearJournal(),
      opening.openJournalOnce().catch(() => null),
      opening.compareStores().catch(() => null),
    ]);
    const next = await openOtherPage();
    await next.openJournalOnce();
    await expectNothingLeft();
  });

  it('keeps no draft that another page is typing', async () => {
    const page = await openFullPage();
    const other = await openOtherPage();
    const stop = other.watchTrouble({ onTrouble: vi.fn(), onNews: vi.fn(), onCleared: vi.fn() });
    await other.openJournalOnce();
    await page.clearJournal();
    await other.storeDraft('note', { text: SECRET, prompt: null });
    stop();
    await page.openJournalOnce();
    await expectNothingLeft();
  });

  it('is finished once, and a note that was begun after it stays', async () => {
    await openFullPage();
    await local.set({ cleared: true });
    const [first, second] = [await openOtherPage(), await openOtherPage()];
    // The second has read the mark, and comes to the lock when the first is long done.
    const get = local.get.bind(local);
    let late = () => {};
    const isLate = new Promise<void>((resolve) => {
      late = resolve;
    });
    vi.spyOn(local, 'get').mockImplementationOnce((async (keys: string) => {
      const found = await get(keys);
      await isLate;
      return found;
    }) as never);
    const opening = second.openJournalOnce();
    await first.openJournalOnce();
    await first.writeRecord(noteKey('note-new', TODAY), () => aNote({ text: 'new' }));
    late();
    await opening;
    expect((await readRaw()).rows.records).toMatchObject([{ id: 'note-new' }]);
  });
});

/** Clears everything from a page that goes away at one of its calls. */
async function breakOff(page: OtherPage, number: number, end: End): Promise<void> {
  const breach = breakCall(number, end);
  const clearing = page.clearJournal();
  if (end === 'is refused') await expect(clearing).rejects.toThrow('is refused');
  else await vi.waitFor(() => expect(breach.made.length).toBeGreaterThan(number));
  for (let i = 0; i < 3; i++) await settle();
  breach.mend();
  // A page that is gone holds neither lock nor database.
  freeLocks();
  page.db.close();
}

async function finishInNextPage(): Promise<void> {
  const next = await openOtherPage();
  expect(await next.openJournalOnce()).toEqual({ restoredToDatabase: 0, restoredToMirror: 0 });
  await expectNothingLeft();
}

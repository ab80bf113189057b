import { expect, it } from 'vitest';
import type { TestBrowser, TestPage } from '../support/browser.ts';
import { cardTitle, inEachBrowser } from './scenario.ts';

/** Somebody who has been through first run, as it is kept. */
const PERSON = {
  ...{ salt: 'a-salt', mode: 'open', firstRun: null, name: '', bond: 'partner', far: false },
  ...{ causes: [] as string[], climate: null as string | null, trustBroken: false },
  ...{ welcome: null as string[] | null, minutes: 5, energy: 'normal', moment: null },
  ...{ aware: false, closedSteps: [] as number[], touchOn: false, talksOn: false, stars: [] },
  ...{ refusedIds: [] as string[], refusedKinds: [] as string[], later: [] },
  ...{ resting: false, slow: false, reviewedOn: null, endAskedOn: null, alone: false, heldFrom: null },
  ...{ helpNamed: false, helpNamedOn: null },
};

inEachBrowser('what choosing goes by', {}, (browser) => {
  it('is kept as it is changed, and shown after a reload', async () => {
    await plantPerson(browser());
    const settings = await openSettings(browser());
    await settings.fill('#who-name', 'Sam');
    await settings.clickName('A friend');
    await settings.clickName('Stress, or being worn out');
    await settings.clickName('Tense');
    await settings.clickName('Time together');
    await settings.choose('#fits-minutes', '2');
    await settings.click('#who-trust');
    await settings.waitForText('Saved on this computer');
    await settings.waitForText('A changed answer counts from tomorrow.');
    expect(await settings.axe()).toEqual([]);
    await personKept(settings, {
      ...{ name: 'Sam', bond: 'friend', causes: ['stress'], climate: 'tense', trustBroken: true },
      ...{ welcome: ['together'], minutes: 2, salt: 'a-salt' },
    });
    await settings.reload();
    await settings.waitFor(() => document.querySelector('#who'), null, 'the section Who');
    expect(await chosen(settings, 'who')).toEqual(['A friend', 'Near', 'Stress, or being worn out', 'Tense']);
    expect(await chosen(settings, 'fits')).toEqual(['Time together', 'As usual', 'Any time']);
    expect(await settings.evaluate(() => document.querySelector<HTMLInputElement>('#who-name')?.value)).toBe(
      'Sam',
    );
    await settings.close();
  });

  it('opens touch only through the safety questions, and keeps none of the answers', async () => {
    await plantPerson(browser());
    const settings = await openSettings(browser());
    await settings.click('#fits-touch');
    await settings.waitForText('Two questions about safety');
    expect(await settings.axe()).toEqual([]);
    await settings.clickName('Skip');
    await settings.waitForText('It stays off. That is fine.');
    await personKept(settings, { touchOn: false });

    await settings.click('#fits-touch');
    await answerBoth(settings, ['No', 'No']);
    await settings.waitFor(
      () => document.querySelector<HTMLInputElement>('#fits-touch')?.checked,
      null,
      'touch, switched on',
    );
    await personKept(settings, { touchOn: true, talksOn: false });

    await settings.click('#fits-talks');
    await answerBoth(settings, ['Not sure', 'No']);
    await settings.waitForText('lila.help');
    await settings.clickName('Use this only for my own steadiness');
    await settings.waitForText('Only your own steadiness is on');
    expect(await settings.axe()).toEqual([]);
    await personKept(settings, { ...PERSON, mode: 'solo' });
    expect(await keptNames(settings)).toEqual(Object.keys(PERSON).sort());
    const closed = await settings.evaluate(() =>
      ['#fits-touch', '#fits-talks', '#fits-welcome'].map((it) => document.querySelector(it)),
    );
    expect(closed).toEqual([null, null, null]);
    await settings.close();
  });

  it('leaves out a step that was turned off, at once with “Use it today”', async () => {
    await plantPerson(browser());
    const tab = await browser().openNewTab();
    await tab.waitFor(() => document.querySelector('#step-title')?.textContent, null, 'today’s card');
    const before = await cardTitle(tab);
    const { step } = await keptCard(tab);
    const settings = await openSettings(browser());
    await settings.click(`.checks input[value="${step}"]`);
    await settings.waitForText('Use it today');
    expect(await cardTitle(tab)).toBe(before);
    await settings.clickName('Use it today');
    await settings.waitForText('Today has a new step.');
    await tab.waitFor(
      (title) => (document.querySelector('#step-title')?.textContent ?? title) !== title,
      before,
      'another card',
    );
    expect((await keptCard(tab)).step).not.toBe(step);
    await settings.close();
    await tab.close();
  });

  it('opens again what was “not for me”', async () => {
    await plantPerson(browser(), { refusedKinds: ['write'], refusedIds: ['gone-from-the-library'] });
    const settings = await openSettings(browser());
    await settings.waitForText('A step that this version does not know');
    await settings.clickName('Open again: Writing');
    await settings.waitFor(() => document.querySelectorAll('.refused li').length === 1, null, 'one left');
    await settings.clickName('Open again: A step that this version does not know');
    await settings.waitForText('Nothing is set as “not for me”.');
    await personKept(settings, PERSON);
    await settings.close();
  });
});

inEachBrowser('the page “How Footbridge chooses”', {}, (browser) => {
  it('shows this person’s own weights, live, and is led to from the settings', async () => {
    await plantPerson(browser(), { closedSteps: [7] });
    const settings = await openSettings(browser());
    await settings.clickName('How Footbridge chooses');
    const page = await browser().findPage('/chooses.html');
    await page.waitForText('The first part: settling');
    expect(await page.evaluate(() => document.title)).toBe('How it chooses');
    await page.waitForText('4 more steps done');
    await page.waitForText('Touch. It is switched off.');
    expect(await rows(page)).toContain('Noticing what is good: Not at present: You turned it off');
    expect((await rows(page))[0]).toBe(
      'Seeing the distance calmly: About half of the time: The usual share for this part.',
    );

    const other = await openSettings(browser());
    await other.clickName('Stress, or being worn out');
    await page.waitForText('More often. You said that stress came between you.');
    expect(await page.axe()).toEqual([]);
    await browser().setDark(true);
    expect(await page.axe()).toEqual([]);
    await browser().setDark(false);
    await page.setViewport(360, 800);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await page.axe()).toEqual([]);
    await other.close();
    await page.close();
  });

  it('says in solo mode that nothing reaches anybody', async () => {
    await plantPerson(browser(), { mode: 'solo' });
    const page = await browser().open('/chooses.html');
    await page.waitForText('There are no parts here.');
    await page.waitForText('Only your own steadiness is on.');
    expect(await page.axe()).toEqual([]);
    await page.close();
  });
});

async function openSettings(browser: TestBrowser): Promise<TestPage> {
  const settings = await browser.open('/options.html');
  await settings.waitFor(() => document.querySelector('#who'), null, 'the section Who');
  return settings;
}

/** Answers both questions, the first with its first choice of that name. */
async function answerBoth(page: TestPage, answers: readonly [string, string]): Promise<void> {
  for (const [i, answer] of answers.entries()) {
    await page.waitFor(
      () => document.querySelectorAll('.safety-form fieldset').length === 2,
      null,
      'two questions',
    );
    const at = await page.evaluate(
      ({ set, name }) =>
        [
          ...(document.querySelectorAll('.safety-form fieldset')[set]?.querySelectorAll('.option') ?? []),
        ].findIndex((it) => it.textContent === name),
      { set: i, name: answer },
    );
    expect(at).not.toBe(-1);
    await page.evaluate(
      ({ set, option }) =>
        document
          .querySelectorAll('.safety-form fieldset')
          [set]?.querySelectorAll('.option')
          [option]?.setAttribute('data-choose', `${set}`),
      { set: i, option: at },
    );
    await page.click(`[data-choose="${i}"]`);
  }
  await page.clickName('Next');
}

function chosen(page: TestPage, section: string): Promise<string[]> {
  return page.evaluate(
    (id) =>
      [...document.querySelectorAll(`#${id} .chip`)]
        .filter((it) => it.querySelector('input')?.checked)
        .map((it) => it.textContent ?? ''),
    section,
  );
}

function rows(page: TestPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.shares tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()).join(': '),
    ),
  );
}

/** Waits until the person is kept with these answers: the page shows a change before it is written. */
async function personKept(page: TestPage, answers: Partial<typeof PERSON>): Promise<void> {
  await page.waitFor(
    async (wanted) => {
      const stored = await chrome.storage.local.get('j:person-1');
      const { body } = stored['j:person-1'] as { body: Record<string, unknown> };
      return Object.entries(wanted).every(
        ([key, value]) => JSON.stringify(body[key]) === JSON.stringify(value),
      );
    },
    answers,
    `a person kept with ${JSON.stringify(answers)}`,
  );
}

/** The names of all that is kept of the person. */
function keptNames(page: TestPage): Promise<string[]> {
  return page.evaluate(async () => {
    const stored = await chrome.storage.local.get('j:person-1');
    return Object.keys((stored['j:person-1'] as { body: object }).body).sort();
  });
}

function keptCard(page: TestPage): Promise<{ step: number; actionId: string }> {
  return page.evaluate(async () => {
    const stored = Object.entries(await chrome.storage.local.get(null));
    const card = stored.find(([key]) => key.startsWith('j:card-'))?.[1];
    return (card as { body: { step: number; actionId: string } }).body;
  });
}

/** Leaves a journal that holds one person and nothing else. */
async function plantPerson(browser: TestBrowser, overrides: Partial<typeof PERSON> = {}): Promise<void> {
  const page = await browser.open('/blank.html');
  await page.evaluate(
    async (body) => {
      localStorage.clear();
      await new Promise((resolve) => {
        const deleting = indexedDB.deleteDatabase('footbridge');
        deleting.onsuccess = resolve;
        deleting.onerror = resolve;
      });
      const state = { databaseId: 'first', writer: 'abc', sequence: 1, count: 1 };
      const person = {
        ...{ id: 'person-1', table: 'person', day: '2026-03-12', rev: '000000000001.abc' },
        ...{ deleted: false, body },
      };
      await chrome.storage.local.clear();
      await chrome.storage.local.set({ canary: state, 'j:person-1': person });
      const opening = indexedDB.open('footbridge', 10);
      opening.onupgradeneeded = () => {
        const rows = opening.result.createObjectStore('records', { keyPath: 'id' });
        rows.createIndex('[table+day]', ['table', 'day']);
        rows.createIndex('rev', 'rev');
        opening.result.createObjectStore('meta', { keyPath: 'key' });
      };
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const writing = opening.result.transaction(['records', 'meta'], 'readwrite');
      writing.objectStore('records').put(person);
      writing.objectStore('meta').put({ key: 'state', ...state });
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      opening.result.close();
    },
    { ...PERSON, ...overrides },
  );
  await page.close();
}

import { describe, expect, it, onTestFinished } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  dismissHealNews,
  type HealNews,
  isNews,
  keepHealNews,
  onHealNews,
  readHealNews,
} from '../../../utils/storage/heal-news';

const { local } = fakeBrowser.storage;
const NO_NEWS: HealNews = { restoredToDatabase: 0, restoredToMirror: 0, lostPlanks: null };

describe('the news of what was healed', () => {
  it('is none at first', async () => {
    expect(await readHealNews()).toEqual(NO_NEWS);
    expect(isNews(await readHealNews())).toBe(false);
  });

  it('is kept until it is read, and adds up', async () => {
    await keepHealNews({ restoredToDatabase: 3, restoredToMirror: 0 });
    await keepHealNews({ restoredToDatabase: 2, restoredToMirror: 7 });
    await keepHealNews({ lostPlanks: 41 });
    expect(await readHealNews()).toEqual({ restoredToDatabase: 5, restoredToMirror: 7, lostPlanks: 41 });
    await dismissHealNews();
    expect(await readHealNews()).toEqual(NO_NEWS);
    expect(await local.get(null)).toEqual({});
  });

  it('tells of no more entries than there are, where some were put right twice', async () => {
    await keepHealNews({ restoredToDatabase: 3 }, 8);
    await keepHealNews({ restoredToDatabase: 8 }, 8);
    expect(await readHealNews()).toMatchObject({ restoredToDatabase: 8 });
  });

  it('does not forget lost planks when something else is healed', async () => {
    await keepHealNews({ lostPlanks: 41 });
    await keepHealNews({ restoredToMirror: 1 });
    expect(await readHealNews()).toEqual({ restoredToDatabase: 0, restoredToMirror: 1, lostPlanks: 41 });
  });

  it.each([{}, { restoredToDatabase: 0, restoredToMirror: 0 }, { lostPlanks: null }])(
    'is not made of nothing: %j',
    async (nothing) => {
      await keepHealNews(nothing);
      expect(await local.get(null)).toEqual({});
    },
  );

  it.each<[Partial<HealNews>, boolean]>([
    [{}, false],
    [{ restoredToDatabase: 1 }, true],
    [{ restoredToMirror: 1 }, true],
    [{ lostPlanks: 0 }, true],
    [{ lostPlanks: 41 }, true],
  ])('%j is news: %s', (news, expected) => {
    expect(isNews({ ...NO_NEWS, ...news })).toBe(expected);
  });

  it('is told to every page, and so is that it was read', async () => {
    const told: HealNews[] = [];
    const stop = onHealNews((news) => told.push(news));
    onTestFinished(stop);
    await keepHealNews({ restoredToDatabase: 3 });
    await local.set({ settings: { theme: 'dark' } });
    await dismissHealNews();
    expect(told).toEqual([{ ...NO_NEWS, restoredToDatabase: 3 }, NO_NEWS]);
    stop();
    await keepHealNews({ restoredToDatabase: 1 });
    expect(told).toHaveLength(2);
  });

  it.each<[unknown, Partial<HealNews>]>([
    ['a text', {}],
    [null, {}],
    [[3], {}],
    [{ restoredToDatabase: -1, restoredToMirror: 1.5 }, {}],
    [{ restoredToDatabase: '3', lostPlanks: '41' }, {}],
    [{ restoredToMirror: 2 }, { restoredToMirror: 2 }],
    [{ lostPlanks: -3 }, { lostPlanks: 0 }],
  ])('that was stored as %j is read as %j', async (stored, expected) => {
    await local.set({ healed: stored });
    expect(await readHealNews()).toEqual({ ...NO_NEWS, ...expected });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepCover, readCover } from '../../../utils/services/cover';
import { askCover, loadSettings, saveSettings } from '../../../utils/services/settings';
import { damageValues } from '../../support/damaged-values';

describe('the cover, where the disk has damaged the settings', () => {
  beforeEach(async () => {
    await fakeBrowser.storage.local.set({ something: 'else' });
    await saveSettings({ cover: true });
    damageValues('settings');
  });

  it('stays as its copy says', async () => {
    expect(await askCover()).toBe(true);
    expect(readCover()).toBe(true);
  });

  it('is kept by a change of something else', async () => {
    await saveSettings({ theme: 'dark' });
    expect(await loadSettings()).toMatchObject({ settings: { theme: 'dark', cover: true }, unreadable: [] });
    expect(await askCover()).toBe(true);
  });

  it('goes where that is what is changed', async () => {
    await saveSettings({ cover: false });
    expect(await askCover()).toBe(false);
    expect(readCover()).toBe(false);
  });
});

it('the copy of the cover is put right where the setting can be read', async () => {
  await saveSettings({ cover: true });
  keepCover(false);
  expect(await askCover()).toBe(true);
  expect(readCover()).toBe(true);
});

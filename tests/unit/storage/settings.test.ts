import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type SettingsReading } from '../../../utils/domain/settings';
import { changeSettings, loadSettings, onSettingsChange } from '../../../utils/storage/settings';
import { damageValues } from '../../support/damaged-values';
import { keepReminders, remindersWith } from '../../support/reminders';

const { local } = fakeBrowser.storage;

describe('settings', () => {
  it('are their defaults before anything was chosen', async () => {
    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, unreadable: [] });
  });

  it('keep what was chosen, one change after the other', async () => {
    await changeSettings({ theme: 'dark' });
    await keepReminders({ today: { time: '07:45' } });
    const { settings } = await loadSettings();
    expect(settings).toMatchObject({
      theme: 'dark',
      reminders: { kinds: { today: { on: true, time: '07:45' } } },
    });
  });

  it('lose a damaged value at the next change and keep the others', async () => {
    await local.set({ settings: { version: 2, theme: 'dark', cover: 'yes' } });
    expect((await loadSettings()).unreadable).toEqual(['cover']);
    await keepReminders({ today: {} });
    expect(await loadSettings()).toEqual({
      settings: { ...DEFAULT_SETTINGS, theme: 'dark', reminders: remindersWith({ today: {} }) },
      unreadable: [],
    });
  });

  it('that the disk has damaged are told as that, and not as if nothing had been chosen', async () => {
    await changeSettings({ theme: 'dark', cover: true });
    await local.set({ something: 'else' });
    damageValues('settings');
    expect(await loadSettings()).toEqual({
      settings: DEFAULT_SETTINGS,
      unreadable: ['theme', 'cover', 'reminders', 'reminderDeclined'],
    });
    await changeSettings({ theme: 'dark' });
    expect(await loadSettings()).toEqual({
      settings: { ...DEFAULT_SETTINGS, theme: 'dark' },
      unreadable: [],
    });
  });

  it('are not taken for damaged where another value is', async () => {
    await local.set({ something: 'else' });
    damageValues('something');
    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, unreadable: [] });
  });

  it('keep every change of pages that change them at once', async () => {
    await Promise.all([changeSettings({ theme: 'dark' }), changeSettings({ cover: true })]);
    expect((await loadSettings()).settings).toMatchObject({ theme: 'dark', cover: true });
  });

  it('of version 1 are kept as they are now at the next change', async () => {
    await local.set({ settings: { version: 1, theme: 'dark', reminderOn: true, reminderTime: '07:45' } });
    await changeSettings({ theme: 'light' });
    expect((await local.get('settings')).settings).toEqual({
      ...{ version: 2, theme: 'light', cover: false, reminderDeclined: false },
      reminders: remindersWith({ today: { time: '07:45' } }),
    });
  });

  it('are told to every page that watches them', async () => {
    const told: SettingsReading[] = [];
    const stop = onSettingsChange((reading) => told.push(reading));
    onTestFinished(stop);
    await changeSettings({ theme: 'dark' });
    await local.set({ something: 'else' });
    expect(told.map((it) => it.settings.theme)).toEqual(['dark']);
    stop();
    await changeSettings({ theme: 'light' });
    expect(told).toHaveLength(1);
  });

  it('are not changed in silence where the browser refuses', async () => {
    await changeSettings({ theme: 'dark' });
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(changeSettings({ theme: 'light' })).rejects.toThrow('full');
    expect((await loadSettings()).settings.theme).toBe('dark');
  });
});

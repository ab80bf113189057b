import { beforeEach, describe, expect, it } from 'vitest';
import { loadSettings, saveSettings } from '../../../utils/services/settings';
import { applyTheme, keepTheme } from '../../../utils/services/theme';
import { closePageStorage } from '../../support/page-storage';
import { remindersWith } from '../../support/reminders';

const scheme = () => document.documentElement.style.colorScheme;
const storageEvent = (key: string) => Object.assign(new Event('storage'), { key });

beforeEach(() => {
  document.documentElement.style.colorScheme = '';
});

describe('the colours of a page', () => {
  it.each([
    ['dark', 'dark'],
    ['light', 'light'],
    ['system', ''],
    ['sepia', ''],
    ['', ''],
  ])('kept as %j are %j before the first paint', (kept, expected) => {
    localStorage.setItem('theme', kept);
    applyTheme();
    expect(scheme()).toBe(expected);
  });

  it('are those of the system where none were chosen', () => {
    document.documentElement.style.colorScheme = 'dark';
    applyTheme();
    expect(scheme()).toBe('');
  });

  it('follow a change made in another page', () => {
    applyTheme();
    localStorage.setItem('theme', 'dark');
    dispatchEvent(storageEvent('today'));
    expect(scheme()).toBe('');
    dispatchEvent(storageEvent('theme'));
    expect(scheme()).toBe('dark');
  });

  it('are shown at once and kept for the next page when they are chosen', () => {
    keepTheme('dark');
    expect(scheme()).toBe('dark');
    document.documentElement.style.colorScheme = '';
    applyTheme();
    expect(scheme()).toBe('dark');
  });

  it('are shown also where the page’s storage is closed', () => {
    closePageStorage();
    applyTheme();
    expect(scheme()).toBe('');
    keepTheme('light');
    expect(scheme()).toBe('light');
  });
});

describe('saved settings', () => {
  it('show chosen colours at once', async () => {
    await saveSettings({ theme: 'dark' });
    expect(scheme()).toBe('dark');
    expect((await loadSettings()).settings.theme).toBe('dark');
  });

  it('leave the colours alone when something else is changed', async () => {
    keepTheme('dark');
    await saveSettings({ reminders: remindersWith({}) });
    expect(scheme()).toBe('dark');
    expect(localStorage.getItem('theme')).toBe('dark');
  });
});

import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { SettingsForm } from '../../components/hooks/use-settings';
import { SettingsPage } from '../../components/SettingsPage';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings';
import { axeProblems } from '../support/axe-check';
import { aRemindersForm, aSettingsForm } from '../support/views';

function show(overrides: Partial<SettingsForm> = {}) {
  const form = aSettingsForm(overrides);
  return { form, ...render(<SettingsPage form={form} reminders={aRemindersForm()} version="1.2.3" />) };
}

describe('the settings page', () => {
  it('has a place for the reminder, the look, what is kept and what this is', () => {
    show();
    for (const name of ['Reminders', 'Look', 'My data', 'About']) {
      const link = screen.getByRole('link', { name });
      const section = document.querySelector(link.getAttribute('href') ?? '');
      expect(within(section as HTMLElement).getByRole('heading', { level: 2 }).textContent).toBe(name);
    }
  });

  it('says that nothing leaves the device, and which version it is', () => {
    show();
    screen.getByText('Everything is on this device. Nothing is sent anywhere, and there is no account.');
    screen.getByText('Version 1.2.3');
  });

  it.each([
    [1, '1 setting could not be read and is as it was at the start. Please look through this page.'],
    [2, '2 settings could not be read and are as they were at the start. Please look through this page.'],
  ])('says in a sentence that settings are damaged (%i)', (unreadable, words) => {
    show({ unreadable });
    screen.getByText(words);
  });

  it('says when a change could not be saved', () => {
    show({ failed: true });
    expect(screen.getByRole('alert').textContent).toBe('This could not be saved, so nothing has changed.');
  });

  it('says that a change was saved, and nothing before there was one', () => {
    const { unmount } = show({ saves: 0 });
    expect(screen.queryByText('Saved on this computer')).toBeNull();
    unmount();
    show({ saves: 1 });
    screen.getByText('Saved on this computer');
  });

  it('does not take the focus', () => {
    show();
    expect(document.activeElement).toBe(document.body);
  });

  it('lets the browser keep nothing that is entered', () => {
    const { container } = show();
    const fields = [...container.querySelectorAll('input, select, textarea')];
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter((it) => it.getAttribute('autocomplete') !== 'off')).toEqual([]);
  });
});

describe('the colours', () => {
  it('are those of the system, light, or dark', () => {
    const { form } = show({ settings: { ...DEFAULT_SETTINGS, theme: 'light' } });
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Colours' });
    expect([...select.options].map((it) => it.text)).toEqual(['As the system', 'Light', 'Dark']);
    expect(select.value).toBe('light');
    fireEvent.change(select, { target: { value: 'dark' } });
    expect(form.change).toHaveBeenCalledExactlyOnceWith({ theme: 'dark' });
  });
});

describe('accessibility of the settings', () => {
  it.each<[string, Partial<SettingsForm>]>([
    ['everything off', {}],
    ['something saved', { saves: 1 }],
    ['trouble', { unreadable: 2, failed: true }],
  ])('axe objects to nothing with %s', async (_, form) => {
    const { container } = show(form);
    expect(await axeProblems(container)).toEqual([]);
  });
});

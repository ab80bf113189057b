import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { SettingsForm } from '../../components/hooks/use-settings';
import { SettingsPage } from '../../components/SettingsPage';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';
import { aSettingsForm } from '../support/views';

function show(overrides: Partial<SettingsForm> = {}) {
  const form = aSettingsForm(overrides);
  return { form, ...render(<SettingsPage form={form} version="1.2.3" />) };
}

const ON = { ...DEFAULT_SETTINGS, reminderOn: true };
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const reminder = () => screen.getByRole<HTMLInputElement>('switch', { name: 'One reminder a day' });

describe('the settings page', () => {
  it('has a place for the reminder, the look, what is kept and what this is', () => {
    show();
    for (const name of ['Reminder', 'Look', 'My data', 'About']) {
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

describe('the reminder', () => {
  it.each([
    [DEFAULT_SETTINGS, false],
    [ON, true],
  ])('has a switch that shows what is saved', (settings, isOn) => {
    show({ settings });
    expect(reminder().checked).toBe(isOn);
    expect(reminder().getAttribute('aria-checked')).toBe(String(isOn));
  });

  it('stays off on the page until it is saved as on', () => {
    const { form } = show();
    fireEvent.click(reminder());
    expect(form.turnReminder).toHaveBeenCalledExactlyOnceWith(true);
    expect(reminder().checked).toBe(false);
  });

  it('is switched off at a second click', () => {
    const { form } = show({ settings: ON });
    fireEvent.click(reminder());
    expect(form.turnReminder).toHaveBeenCalledExactlyOnceWith(false);
  });

  it.each([
    ['denied', /The browser did not allow notifications, so the reminder is off\./],
    ['lost', /The browser does not allow notifications any more, so none are sent\./],
  ] as const)('says why none comes where the permission is %s', (permission, words) => {
    show({ permission, settings: permission === 'lost' ? ON : DEFAULT_SETTINGS });
    expect(screen.getByRole('alert').textContent).toMatch(words);
    expect(screen.queryByRole('button', { name: 'Send a test' })).toBeNull();
  });

  it('says when the next one comes', () => {
    show({ settings: ON, nextAt: new Date(2026, 2, 12, 20, 0).getTime() });
    screen.getByText(/^Next reminder: Thursday, March 12 at 8:00\sPM$/);
  });

  it('says nothing of a next one while there is none', () => {
    show();
    expect(screen.queryByText(/^Next reminder/)).toBeNull();
  });

  it('comes at a time that can be changed', () => {
    const { form } = show({ settings: ON });
    const time = screen.getByLabelText<HTMLInputElement>('Time');
    expect(time.value).toBe('20:00');
    fireEvent.change(time, { target: { value: '07:30' } });
    expect(form.change).toHaveBeenCalledExactlyOnceWith({ reminderTime: '07:30' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps its time and says so where what was entered is none', () => {
    show({ settings: ON });
    const time = screen.getByLabelText<HTMLInputElement>('Time');
    fireEvent.change(time, { target: { value: '' } });
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toMatch(/^This is not a time\. The reminder stays at 8:00\sPM\.$/);
    expect(time.getAttribute('aria-invalid')).toBe('true');
    expect(time.getAttribute('aria-describedby')).toBe(alert.id);
  });

  it('takes the sentence back once a time is entered', () => {
    show({ settings: ON });
    const time = screen.getByLabelText<HTMLInputElement>('Time');
    fireEvent.change(time, { target: { value: '' } });
    fireEvent.change(time, { target: { value: '07:30' } });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(time.getAttribute('aria-invalid')).toBe('false');
  });
});

describe('the test notification', () => {
  const helpTitle = 'If none is seen';

  it('is offered only while reminders are on', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Send a test' })).toBeNull();
  });

  it('asks whether it was seen', async () => {
    const { form } = show({ settings: ON });
    click('Send a test');
    await screen.findByText('A test was sent. Did you see it?');
    expect(form.sendTest).toHaveBeenCalledOnce();
    click('I saw it');
    screen.getByText('Good. It will look like that.');
    expect(screen.queryByText(helpTitle)).toBeNull();
  });

  it('says what to do on each system where it was not seen', async () => {
    show({ settings: ON });
    click('Send a test');
    await screen.findByText('A test was sent. Did you see it?');
    click('I did not');
    screen.getByRole('heading', { name: helpTitle });
    for (const system of ['Windows', 'macOS', 'Linux']) screen.getByText(new RegExp(`^${system}: `));
    screen.getByText('Whatever the system does, the new tab page shows what is due.');
  });

  it('says so where the browser refuses it', async () => {
    show({ settings: ON, sendTest: async () => false });
    click('Send a test');
    await screen.findByText(/^The browser did not show the test\./);
    screen.getByRole('heading', { name: helpTitle });
    expect(screen.queryByRole('button', { name: 'I saw it' })).toBeNull();
  });

  it('can be sent again', async () => {
    const { form } = show({ settings: ON });
    click('Send a test');
    await screen.findByText('A test was sent. Did you see it?');
    click('I did not');
    click('Send a test');
    await waitFor(() => expect(screen.queryByText(helpTitle)).toBeNull());
    expect(form.sendTest).toHaveBeenCalledTimes(2);
  });
});

describe('accessibility of the settings', () => {
  it.each<[string, Partial<SettingsForm>]>([
    ['everything off', {}],
    ['a reminder', { settings: ON, nextAt: 1_773_345_600_000, saves: 1 }],
    ['trouble', { unreadable: 2, failed: true, permission: 'denied' }],
  ])('axe objects to nothing with %s', async (_, form) => {
    const { container } = show(form);
    expect(await axeProblems(container)).toEqual([]);
  });

  it('axe objects to nothing with a bad time and the help on notifications', async () => {
    const { container } = show({ settings: ON });
    fireEvent.change(screen.getByLabelText('Time'), { target: { value: '' } });
    click('Send a test');
    await settle();
    click('I did not');
    expect(await axeProblems(container)).toEqual([]);
  });
});

import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useReminders } from '../../components/hooks/use-reminders';
import { useSettings } from '../../components/hooks/use-settings';
import { SettingsPage } from '../../components/SettingsPage';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/domain/settings';
import { remindersWith } from '../support/reminders';
import { settle } from '../support/settle';

/** The real settings page over the browser's storage. */
function Page() {
  return <SettingsPage form={useSettings()} reminders={useReminders()} version="1.2.3" />;
}

async function show(stored?: unknown) {
  if (stored !== undefined) await fakeBrowser.storage.local.set({ settings: stored });
  render(<Page />);
  await settle();
}

async function saved(): Promise<Settings> {
  return (await fakeBrowser.storage.local.get('settings')).settings as Settings;
}

const reminder = () => screen.getByRole<HTMLInputElement>('switch', { name: 'Today’s step' });
const time = () => screen.getByLabelText<HTMLInputElement>('Time');
const ON: Settings = { ...DEFAULT_SETTINGS, reminders: remindersWith({ today: {} }) };
const EARLY: Settings = { ...DEFAULT_SETTINGS, reminders: remindersWith({ today: { time: '06:45' } }) };
const colours = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Colours' });

/** Whether the browser allows notifications, and what a person answers when asked. */
const permission = { allowed: false, answer: true };

beforeEach(() => {
  permission.allowed = false;
  permission.answer = true;
  fakeBrowser.permissions.contains = async () => permission.allowed;
  fakeBrowser.permissions.request = async () => {
    permission.allowed = permission.answer;
    return permission.answer;
  };
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('settings as they are kept', () => {
  it('are at their defaults while nothing is kept, without complaint', async () => {
    await show();
    expect(reminder().checked).toBe(false);
    expect(screen.queryByText(/could not be read/)).toBeNull();
  });

  it('are shown as they are kept', async () => {
    await show({ ...EARLY, theme: 'dark' });
    expect(time().value).toBe('06:45');
    expect(colours().value).toBe('dark');
  });

  it('say so where one is damaged, and keep the others', async () => {
    await show({
      ...DEFAULT_SETTINGS,
      reminders: { kinds: { today: { on: true, time: '25:99' } } },
      theme: 'dark',
    });
    screen.getByText(/^1 setting could not be read/);
    expect(time().value).toBe('20:00');
    expect(colours().value).toBe('dark');
  });

  it.each([['not settings at all'], [[1, 2, 3]], [42]])(
    'can be shown whatever is kept: %o',
    async (stored) => {
      await show(stored);
      screen.getByText(/^1 setting could not be read/);
      expect(reminder().checked).toBe(false);
    },
  );

  it('follow a change in another page', async () => {
    await show();
    await fakeBrowser.storage.local.set({
      settings: { ...DEFAULT_SETTINGS, reminders: remindersWith({ today: { time: '09:15' } }) },
    });
    await waitFor(() => expect(time().value).toBe('09:15'));
  });
});

describe('changing a setting', () => {
  it('saves it at once, keeps the others and says so', async () => {
    await show(EARLY);
    fireEvent.change(colours(), { target: { value: 'dark' } });
    await screen.findByText('Saved on this computer');
    expect(await saved()).toEqual({ ...EARLY, theme: 'dark' });
  });

  it('puts the colours on the page', async () => {
    await show();
    fireEvent.change(colours(), { target: { value: 'dark' } });
    await waitFor(() => expect(document.documentElement.style.colorScheme).toBe('dark'));
    fireEvent.change(colours(), { target: { value: 'system' } });
    await waitFor(() => expect(document.documentElement.style.colorScheme).toBe(''));
  });

  it('tells the worker to look at the schedule, and nothing else', async () => {
    const told: unknown[] = [];
    fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
      told.push(message);
      return Promise.resolve();
    });
    permission.allowed = true;
    await show(ON);
    fireEvent.change(time(), { target: { value: '07:30' } });
    await waitFor(() => expect(told).toEqual(['reconcile']));
  });

  it('says so and shows what is kept where the browser refuses', async () => {
    permission.allowed = true;
    await show(ON);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    fireEvent.change(time(), { target: { value: '07:30' } });
    expect((await screen.findByRole('alert')).textContent).toBe(
      'This could not be saved, so nothing has changed.',
    );
    expect(screen.queryByText('Saved on this computer')).toBeNull();
    expect(time().value).toBe('20:00');
  });
});

describe('the time of the reminder', () => {
  it('is saved, and only later occurrences count', async () => {
    await show(ON);
    const before = Date.now();
    fireEvent.change(time(), { target: { value: '07:30' } });
    await screen.findByText('Saved on this computer');
    const { time: kept, since } = (await saved()).reminders.kinds.today;
    expect(kept).toBe('07:30');
    expect(since).toBeGreaterThanOrEqual(before);
  });

  it('stays as it was where what was entered is none', async () => {
    await show(EARLY);
    fireEvent.change(time(), { target: { value: '' } });
    screen.getByText(/^This is not a time\. It stays at 6:45\sAM\.$/);
    await settle();
    expect((await saved()).reminders.kinds.today.time).toBe('06:45');
    expect(time().value).toBe('06:45');
  });
});

describe('the switch of the reminder', () => {
  it('asks for the permission and goes on when it is given', async () => {
    await show();
    fireEvent.click(reminder());
    await waitFor(() => expect(reminder().checked).toBe(true));
    expect((await saved()).reminders.kinds.today.on).toBe(true);
    await screen.findByRole('list', { name: 'The next seven days' });
    screen.getByRole('button', { name: 'Send a test' });
  });

  it('stays off and says why when it is not given', async () => {
    permission.answer = false;
    await show();
    fireEvent.click(reminder());
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^The browser did not allow notifications/,
    );
    expect(reminder().checked).toBe(false);
    expect(await saved()).toBeUndefined();
  });

  it('stays off and says why when the browser will not even ask', async () => {
    fakeBrowser.permissions.request = async () => {
      throw new Error('Permissions are blocked by enterprise policy.');
    };
    await show();
    fireEvent.click(reminder());
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^The browser did not allow notifications/,
    );
    expect(reminder().checked).toBe(false);
  });

  it('says when the permission was taken away later', async () => {
    await show(ON);
    expect((await screen.findByRole('alert')).textContent).toMatch(/does not allow notifications any more/);
  });

  it('goes off without asking', async () => {
    permission.allowed = true;
    permission.answer = false;
    await show(ON);
    await waitFor(() => expect(reminder().checked).toBe(true));
    fireEvent.click(reminder());
    await waitFor(() => expect(reminder().checked).toBe(false));
    expect((await saved()).reminders.kinds.today.on).toBe(false);
    expect(screen.queryByRole('list', { name: 'The next seven days' })).toBeNull();
  });
});

describe('the test notification', () => {
  it('is a title and nothing else', async () => {
    permission.allowed = true;
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await show(ON);
    fireEvent.click(await screen.findByRole('button', { name: 'Send a test' }));
    await screen.findByText('A test was sent. Did you see it?');
    expect(create).toHaveBeenCalledExactlyOnceWith(
      'test',
      expect.objectContaining({ title: 'Your two minutes', message: '' }),
    );
    expect(create.mock.calls[0]?.[1]).not.toHaveProperty('buttons');
  });

  it('says so where the browser refuses it', async () => {
    permission.allowed = true;
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('refused'));
    await show(ON);
    fireEvent.click(await screen.findByRole('button', { name: 'Send a test' }));
    await screen.findByText(/^The browser did not show the test\./);
  });
});

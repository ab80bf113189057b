import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReminderTime } from '../../components/ReminderTime';
import { readAppointments } from '../../utils/storage/appointments';
import { loadSettings } from '../../utils/storage/settings';
import { axeProblems } from '../support/axe-check';
import { aPerson } from '../support/builders';
import { openJournalOf } from '../support/fresh-journal';

const permission = { answer: true };

function show() {
  return render(
    <>
      <p id="title">Write three lines</p>
      <ReminderTime actionId="s8-one-slow-breath" titleId="title" />
    </>,
  );
}
const click = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const kept = () => readAppointments('later');

// The page has it already; the first time takes long.
beforeAll(() => import('../../utils/content'));
beforeEach(async () => {
  permission.answer = true;
  await openJournalOf(aPerson({ later: ['s8-one-slow-breath'] }));
  fakeBrowser.permissions.request = async () => permission.answer;
  fakeBrowser.runtime.onMessage.addListener(() => Promise.resolve());
});

async function give(date: string, time: string) {
  await click('Give it a time');
  fill('Date', date);
  fill('Time', time);
  fireEvent.submit(screen.getByRole('button', { name: 'Save' }).closest('form') as HTMLFormElement);
}

describe('the time of an item kept for later', () => {
  it('is given, shown, and taken away again', async () => {
    show();
    await give('2099-03-12', '18:00');
    await screen.findByText(/^Reminder: Thursday, March 12 at 6:00\sPM$/);
    expect(await kept()).toMatchObject([{ thing: 's8-one-slow-breath', at: '2099-03-12T18:00' }]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Change the time'));
    await click('Take the time away');
    const opener = await screen.findByRole('button', { name: 'Give it a time' });
    await waitFor(() => expect(document.activeElement).toBe(opener));
    expect(await kept()).toEqual([]);
  });

  it('switches reminders of this kind on: that is what it was asked for', async () => {
    show();
    await give('2099-03-12', '18:00');
    await screen.findByText(/^Reminder: /);
    const { kinds } = (await loadSettings()).settings.reminders;
    expect([kinds.later.on, kinds.today.on]).toEqual([true, false]);
  });

  it('is kept though the browser allows no notification, and says where it will stand', async () => {
    permission.answer = false;
    show();
    await give('2099-03-12', '18:00');
    await screen.findByText('The browser shows no notifications, so it will stand on the new tab page.');
    expect(await kept()).toHaveLength(1);
    // What is off is not shown as due either.
    expect((await loadSettings()).settings.reminders.kinds.later.on).toBe(true);
  });

  it.each([
    ['2020-03-12', '18:00'],
    ['', '18:00'],
  ])('that is over or none is not taken: %s %s', async (date, time) => {
    show();
    await give(date, time);
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^This time has gone by, or is not complete\./,
    );
    expect(await kept()).toEqual([]);
  });

  it('that could not be saved is said, with what was entered still there', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    show();
    await screen.findByRole('button', { name: 'Give it a time' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await give('2099-03-12', '18:00');
    await waitFor(() => screen.getByText('This could not be saved, so nothing has changed.'));
    expect(screen.getByLabelText<HTMLInputElement>('Time').value).toBe('18:00');
  });

  it('axe objects to nothing, open or closed', async () => {
    const { container } = show();
    await screen.findByRole('button', { name: 'Give it a time' });
    expect(await axeProblems(container)).toEqual([]);
    await click('Give it a time');
    expect(await axeProblems(container)).toEqual([]);
  });
});

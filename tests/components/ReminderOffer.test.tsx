import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReminderOffer } from '../../components/ReminderOffer';
import type { Answer } from '../../utils/domain/entries';
import { cardKey } from '../../utils/storage/cards';
import { writeRecord } from '../../utils/storage/journal';
import { loadSettings } from '../../utils/storage/settings';
import { axeProblems } from '../support/axe-check';
import { aCard, TODAY } from '../support/builders';
import { openJournalOf } from '../support/fresh-journal';
import { keepReminders } from '../support/reminders';
import { settle } from '../support/settle';

const LINE = 'If you like, a reminder can come at a time you choose.';
const answer = (given: Answer | null, day = TODAY) =>
  writeRecord(cardKey(day), () => aCard({ answer: given }));
const show = () =>
  render(
    <main>
      <h1>Today</h1>
      <ReminderOffer day={TODAY} />
    </main>,
  );
/** The line as it is once everything was read. */
async function isOffered(): Promise<boolean> {
  show();
  for (let i = 0; i < 5; i++) await settle();
  return screen.queryByText(LINE) !== null;
}

beforeEach(async () => {
  await openJournalOf();
});

describe('a reminder', () => {
  it.each(['done', 'partly'] as const)('is offered after the first step ever, %s', async (given) => {
    await answer(given);
    const { container } = show();
    await screen.findByText(LINE);
    expect(screen.getByRole('link', { name: 'Choose a time' }).getAttribute('href')).toBe(
      '/options.html#reminder',
    );
    expect(await axeProblems(container)).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['before a step was taken', () => answer('not-today')],
    [
      'after a later step',
      async () => {
        await answer('done', '2026-03-11');
        await answer('done');
      },
    ],
    [
      'where one is on',
      async () => {
        await answer('done');
        await keepReminders({ gratitude: {} });
      },
    ],
  ])('is not offered %s', async (_, given) => {
    await given();
    expect(await isOffered()).toBe(false);
  });

  it('that is declined is never offered again, and the reader is told where it is', async () => {
    await answer('done');
    const { unmount } = show();
    fireEvent.click(await screen.findByRole('button', { name: 'No, thank you' }));
    const reply = await screen.findByText('Then none comes. Settings has reminders, on any day.');
    await waitFor(() => expect(document.activeElement).toBe(reply));
    expect((await loadSettings()).settings.reminderDeclined).toBe(true);
    unmount();
    expect(await isOffered()).toBe(false);
  });

  it('stays where declining could not be saved, and says so', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await answer('done');
    show();
    const no = await screen.findByRole('button', { name: 'No, thank you' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    fireEvent.click(no);
    await screen.findByRole('alert');
    screen.getByText(LINE);
  });
});

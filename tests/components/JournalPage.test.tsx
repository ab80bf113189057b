import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Journal } from '../../components/hooks/use-journal';
import { JournalPage } from '../../components/JournalPage';
import { addDays, type Day } from '../../utils/domain/day';
import { axeProblems } from '../support/axe-check';
import { anyWordingOf } from '../support/small-words';
import { aCardEntry, aJournal, aJournalView, aNoteEntry, DAY, LONG_NOTE, LONG_WORD } from '../support/views';

function show(journal: Journal) {
  return render(<JournalPage day={DAY} journal={journal} />);
}

const rows = () => screen.queryAllByRole('listitem');
const day = (daysAgo: number): Day => addDays(DAY, -daysAgo);

describe('an empty journal', () => {
  const empty = aJournal(aJournalView([]));

  it('says that nothing is there yet and leads to today', () => {
    show(empty);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(anyWordingOf('journal.emptyTitle'));
    expect(screen.getByRole('link', { name: 'See today' }).getAttribute('href')).toBe('/newtab.html');
  });

  it('is not claimed to be empty before it has been read', () => {
    show(aJournal(null));
    expect(screen.queryByRole('heading')).toBeNull();
    screen.getByRole('navigation', { name: 'Pages' });
  });

  it('keeps its planks when every entry was removed', () => {
    show(aJournal(aJournalView([], { bridge: { total: 3, laid: 3, lit: false } })));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('3 planks, in your own time');
  });
});

describe('the history', () => {
  it.each([
    [1, '1 plank, in your own time'],
    [2, '2 planks, in your own time'],
  ])('counts its planks in words (%i)', (total, title) => {
    show(aJournal(aJournalView([aCardEntry()], { bridge: { total, laid: total, lit: false } })));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
  });

  it('has no plank to count where only a “Not today” with a line is left', () => {
    const entry = aCardEntry(DAY, { answer: 'not-today', line: 'Tired' });
    show(aJournal(aJournalView([entry], { bridge: { total: 0, laid: 0, lit: false } })));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your journal');
  });

  it('stands by month, newest first', () => {
    const entries = [aNoteEntry('2025-12-31'), aCardEntry('2026-03-12'), aCardEntry('2026-03-01')];
    show(aJournal(aJournalView(entries)));
    const months = screen.getAllByRole('heading', { level: 3 }).map((it) => it.textContent);
    expect(months).toEqual(['March 2026', 'December 2025']);
    const days = rows().map((it) => within(it).getByText(/^\d+$/).textContent);
    expect(days).toEqual(['12', '1', '31']);
  });

  it('keeps the same month of two years apart', () => {
    show(aJournal(aJournalView([aCardEntry('2026-03-12'), aCardEntry('2025-03-12')])));
    const months = screen.getAllByRole('heading', { level: 3 }).map((it) => it.textContent);
    expect(months).toEqual(['March 2026', 'March 2025']);
  });

  it('shows a day dated in the future by a wrong clock', () => {
    show(aJournal(aJournalView([aCardEntry('2031-01-05'), aCardEntry()])));
    screen.getByRole('heading', { name: 'January 2031' });
  });

  it('shows thirty days at first and thirty more at each click', () => {
    show(aJournal(aJournalView(Array.from({ length: 70 }, (_, i) => aCardEntry(day(i))))));
    expect(rows()).toHaveLength(30);
    const more = screen.getByRole('button', { name: 'Earlier entries' });
    fireEvent.click(more);
    expect(rows()).toHaveLength(60);
    fireEvent.click(more);
    expect(rows()).toHaveLength(70);
    expect(screen.queryByRole('button', { name: 'Earlier entries' })).toBeNull();
  });

  it.each([
    [1, '1 entry could not be read. It is kept as it is.'],
    [4, '4 entries could not be read. They are kept as they are.'],
  ])('says how many entries could not be read (%i)', (unreadable, words) => {
    show(aJournal(aJournalView([aCardEntry()], { unreadable })));
    screen.getByText(words);
  });

  it('says that entries could not be read where there are no others', () => {
    show(aJournal(aJournalView([], { unreadable: 2 })));
    screen.getByText('2 entries could not be read. They are kept as they are.');
  });
});

describe('what the journal says', () => {
  it('when it could not be opened, with a way to try again', () => {
    const retry = vi.fn();
    show(aJournal(null, { problem: { kind: 'not-opened', retry } }));
    expect(screen.getByRole('alert').textContent).toContain(
      'The journal could not be opened. Nothing in it has been changed.',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('when an entry was removed, with an Undo', () => {
    const undo = vi.fn();
    const dismissToast = vi.fn();
    show(aJournal(aJournalView([aCardEntry()]), { toast: { key: 'journal.removed', undo }, dismissToast }));
    screen.getByText('Entry removed. Its plank stays.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(dismissToast).toHaveBeenCalledOnce();
  });
});

describe('editing and removing on the page', () => {
  it('an entry is changed in its own row', async () => {
    const journal = aJournal(aJournalView([aNoteEntry(day(0)), aNoteEntry(day(1), { text: 'The soup' })]));
    show(journal);
    fireEvent.click(screen.getByRole('button', { name: 'More for March 11, 2026' }));
    fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your note' });
    expect(field.value).toBe('The soup');
    fireEvent.input(field, { target: { value: 'The onion soup' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(journal.edit).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: 'note-2026-03-11' }),
      expect.objectContaining({ text: 'The onion soup' }),
      expect.any(Function),
    );
  });
});

describe('accessibility of the journal', () => {
  it.each<[string, Journal]>([
    ['nothing read yet', aJournal(null)],
    ['nothing in it', aJournal(aJournalView([]))],
    [
      'entries of all kinds',
      aJournal(
        aJournalView(
          [
            aCardEntry(day(0), { line: LONG_NOTE }),
            aNoteEntry(day(0), { text: LONG_WORD }),
            aCardEntry(day(40), { title: '', answer: 'partly' }),
          ],
          { unreadable: 1 },
        ),
        { toast: { key: 'journal.removed', undo: () => {} } },
      ),
    ],
    ['a journal that did not open', aJournal(null, { problem: { kind: 'not-opened', retry: () => {} } })],
  ])('axe objects to nothing with %s', async (_, journal) => {
    const { container } = show(journal);
    expect(await axeProblems(container)).toEqual([]);
  });
});

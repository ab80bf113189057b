import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { EntryRow } from '../../components/EntryRow';
import type { Journal, JournalEntry } from '../../components/hooks/use-journal';
import { axeProblems } from '../support/axe-check';
import { aCardEntry, aJournal, aNoteEntry, LONG_NOTE, LONG_WORD } from '../support/views';

function show(entry: JournalEntry, journal: Journal = aJournal(null)) {
  return render(
    <ol>
      <EntryRow entry={entry} journal={journal} />
    </ol>,
  );
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a step in the history', () => {
  it('shows its day and its title', () => {
    const { container } = show(aCardEntry());
    screen.getByRole('heading', { name: 'Ask one thing about their day' });
    expect(container.querySelector('time')?.dateTime).toBe('2026-03-12');
    expect(container.querySelector('time')?.textContent).toBe('12Thu');
  });

  it.each([
    ['done', 'Done'],
    ['partly', 'Partly'],
    ['not-today', 'Not today'],
    ['rest', 'Rest'],
  ] as const)('says what was done (%s)', (answer, words) => {
    show(aCardEntry('2026-03-12', { answer, line: 'Quiet' }));
    screen.getByText(words);
  });

  it('says nothing about what was done where the answer was taken back', () => {
    show(aCardEntry('2026-03-12', { answer: null, line: 'Quiet' }));
    screen.getByText('Quiet');
    for (const words of ['Done', 'Partly', 'Not today', 'Rest']) expect(screen.queryByText(words)).toBeNull();
  });

  it('shows the line that was written under it', () => {
    show(aCardEntry('2026-03-12', { line: LONG_NOTE }));
    screen.getByText(LONG_NOTE);
  });

  it('has words for a step without a known title', () => {
    show(aCardEntry('2026-03-12', { actionId: 'from-the-future', title: '' }));
    screen.getByRole('heading', { name: 'A step that this version does not know' });
  });
});

describe('a note in the history', () => {
  it('shows its question, its words and what became of it', () => {
    show(aNoteEntry('2026-03-12', { text: LONG_WORD, intent: 'send', carriedOut: true }));
    screen.getByText('What did they do that helped?');
    screen.getByText(`“${LONG_WORD}”`);
    screen.getByText('Sent');
  });

  it('shows its words where the question is not known', () => {
    show(aNoteEntry('2026-03-12', { prompt: '' }));
    screen.getByText('“The tea on Tuesday”');
  });
});

describe('an entry that was changed in two pages at once', () => {
  const EARLIER = ['The tea on Monday', LONG_WORD];
  const heading = 'Another wording, from a page that was open at the same time';

  it.each<[string, JournalEntry]>([
    ['note', aNoteEntry('2026-03-12', { earlier: EARLIER })],
    ['step', aCardEntry('2026-03-12', { line: 'Quiet', earlier: EARLIER })],
  ])('has every other wording folded away, to be found (%s)', (_, entry) => {
    const { container } = show(entry);
    const details = screen.getByText(heading).closest('details');
    expect(details?.open).toBe(false);
    expect([...container.querySelectorAll('details p')].map((it) => it.textContent)).toEqual(EARLIER);
  });

  it.each<[string, JournalEntry]>([
    ['note', aNoteEntry()],
    ['step', aCardEntry('2026-03-12', { line: 'Quiet' })],
  ])('is no other %s', (_, entry) => {
    show(entry);
    expect(screen.queryByText(heading)).toBeNull();
  });
});

describe('the menu of an entry', () => {
  it('says in its name of which day it is', () => {
    show(aCardEntry());
    screen.getByRole('button', { name: 'More for March 12, 2026' });
  });

  it('removes the entry', () => {
    const journal = aJournal(null);
    const entry = aNoteEntry();
    show(entry, journal);
    click('More for March 12, 2026');
    click('Remove');
    expect(journal.remove).toHaveBeenCalledExactlyOnceWith(entry);
    expect(journal.edit).not.toHaveBeenCalled();
  });

  it('opens the editor, and Cancel closes it again', () => {
    show(aNoteEntry());
    click('More for March 12, 2026');
    click('Edit');
    screen.getByRole('textbox', { name: 'Your note' });
    click('Cancel');
    expect(screen.queryByRole('textbox')).toBeNull();
    screen.getByText('“The tea on Tuesday”');
  });
});

describe('accessibility of an entry', () => {
  it.each<[string, JournalEntry]>([
    ['a step', aCardEntry('2026-03-12', { line: 'Quiet' })],
    ['a note', aNoteEntry()],
    ['a note with another wording', aNoteEntry('2026-03-12', { earlier: ['The tea on Monday'] })],
  ])('axe objects to nothing in %s, its menu and its editor', async (_, entry) => {
    // Under the headings that stand above it on its page.
    const { container } = render(
      <main>
        <h1>Journal</h1>
        <h2>Entries</h2>
        <h3>March 2026</h3>
        <ol>
          <EntryRow entry={entry} journal={aJournal(null)} />
        </ol>
      </main>,
    );
    expect(await axeProblems(container)).toEqual([]);
    click('More for March 12, 2026');
    expect(await axeProblems(container)).toEqual([]);
    click('Edit');
    expect(await axeProblems(container)).toEqual([]);
  });
});

describe('whoever changes an entry', () => {
  it('is back at it when that is over', async () => {
    const { container } = show(aNoteEntry('2026-03-12', { text: 'Tea' }));
    fireEvent.click(screen.getByRole('button', { name: /^More/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('.entry-body')));
  });
});

import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf, wallTimeOf } from '../../utils/domain/day';
import { keepSnapshot } from '../../utils/services/snapshot';
import { aTodayView } from '../support/views';

/** The real pages over a database that the browser does not open, at first. */

const NOT_OPENED = 'The journal could not be opened. Nothing in it has been changed.';

// The journal is opened once a page: each test loads the pages anew.
const pages = async () => ({
  help: (await import('../../entrypoints/help/App')).App,
  journal: (await import('../../entrypoints/journal/App')).App,
  newtab: (await import('../../entrypoints/newtab/App')).App,
  popup: (await import('../../entrypoints/popup/App')).App,
});
type Pages = Awaited<ReturnType<typeof pages>>;

let browserOpens: () => void;
let page: Pages;
beforeEach(async () => {
  vi.resetModules();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  browserOpens = () => opening.mockRestore();
  page = await pages();
});

const said = () => screen.findByText(NOT_OPENED, {}, { timeout: 5000 });

describe('a database that does not open', () => {
  it('leaves the painted step on the new tab, says so and keeps what is typed', async () => {
    keepSnapshot(aTodayView({ day: dayOf(wallTimeOf(new Date())) }));
    render(<page.newtab />);
    await said();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ask one thing about their day');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your note' });
    fireEvent.input(field, { target: { value: 'The tea on Tuesday' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save note' }));
    await screen.findByText('This could not be saved. Nothing you wrote is lost.');
    expect(field.value).toBe('The tea on Tuesday');
  });

  it.each<keyof Pages>(['newtab', 'popup', 'journal'])(
    'is said in the %s, which is never blank',
    async (name) => {
      const Page = page[name];
      render(<Page />);
      await said();
      screen.getByRole('navigation', { name: 'Pages' });
    },
  );

  it('is said on the help page when solo mode cannot be kept, and the rest of it can be read', async () => {
    render(<page.help />);
    fireEvent.click(screen.getByRole('button', { name: 'Use it only for my own steadiness' }));
    const words = 'This could not be saved, so nothing has changed. Please try again.';
    await screen.findByText(words, {}, { timeout: 5000 });
    screen.getByRole('heading', { name: 'If you cannot stay safe' });
  });

  it('can be tried again', async () => {
    render(<page.newtab />);
    await said();
    browserOpens();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText(NOT_OPENED)).toBeNull());
    await screen.findByRole('heading', { level: 1 });
  });
});

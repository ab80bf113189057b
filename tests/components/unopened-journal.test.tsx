import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App as Help } from '../../entrypoints/help/App';
import { App as Journal } from '../../entrypoints/journal/App';
import { App as NewTab } from '../../entrypoints/newtab/App';
import { App as Popup } from '../../entrypoints/popup/App';
import { dayOf, wallTimeOf } from '../../utils/domain/day';
import { keepSnapshot } from '../../utils/services/snapshot';
import { db } from '../../utils/storage/db';
import { aTodayView } from '../support/views';

/** The real pages over a database that the browser does not open, at first. */

const NOT_OPENED = 'The journal could not be opened. Nothing in it has been changed.';

let browserOpens: () => void;
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  db.close();
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  browserOpens = () => opening.mockRestore();
});

const said = () => screen.findByText(NOT_OPENED, {}, { timeout: 5000 });

// The journal is opened once for all pages of a process, so that it stays open after the last of these tests.
describe('a database that does not open', () => {
  it('leaves the painted step on the new tab, says so and keeps what is typed', async () => {
    keepSnapshot(aTodayView({ day: dayOf(wallTimeOf(new Date())) }), {});
    render(<NewTab />);
    await said();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ask one thing about their day');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your note' });
    fireEvent.input(field, { target: { value: 'The tea on Tuesday' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save note' }));
    await screen.findByText('This could not be saved. Your words are still here.');
    expect(field.value).toBe('The tea on Tuesday');
  });

  it.each<[string, ComponentChild]>([
    ['new tab', <NewTab key="" />],
    ['popup', <Popup key="" />],
    ['journal', <Journal key="" />],
  ])('is said in the %s, which is never blank', async (_, page) => {
    render(page);
    await said();
    screen.getByRole('navigation', { name: 'Pages' });
  });

  it('is said on the help page when solo mode cannot be kept, and the rest of it can be read', async () => {
    render(<Help />);
    fireEvent.click(screen.getByRole('button', { name: 'Use it only for my own steadiness' }));
    await screen.findByText('This could not be saved, so nothing has changed. Please try again.');
    screen.getByRole('heading', { name: 'If you cannot stay safe' });
  });

  it('can be tried again', async () => {
    render(<NewTab />);
    await said();
    browserOpens();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => screen.getByRole('heading', { level: 1 }));
    expect(screen.queryByText(NOT_OPENED)).toBeNull();
  });
});

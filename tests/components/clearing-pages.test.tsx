import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openOtherPage } from '../support/other-page';
import { deleteRaw } from '../support/raw-database';
import { allowNotifications } from '../support/reminder-browser';
import { settle } from '../support/settle';

/** The real pages over real stores, when everything is cleared. */

const DONE = 'Everything that was kept here is cleared.';
const { local } = fakeBrowser.storage;

let reload: ReturnType<typeof vi.spyOn>;
beforeEach(async () => {
  await deleteRaw();
  allowNotifications(false);
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  // A query that was under way when its database went says so in the console.
  vi.spyOn(console, 'error').mockReturnValue();
  reload = vi.spyOn(location, 'reload').mockReturnValue();
});

// The journal is opened once a page: each test loads the pages anew.
async function open(page: 'help' | 'options') {
  await openOtherPage();
  const { App } = await (page === 'help'
    ? import('../../entrypoints/help/App')
    : import('../../entrypoints/options/App'));
  const { container } = render(<App />);
  await waitFor(async () => expect(await local.get('canary')).toHaveProperty('canary'));
  await settle();
  return container;
}

async function clear(container: Element): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Clear everything here' }));
  const dialog = within(container.querySelector('dialog') as HTMLElement);
  await waitFor(() => expect(container.querySelector('dialog ul')).not.toBeNull());
  fireEvent.click(dialog.getByText('Clear everything', { selector: 'button' }));
}

describe.each(['help', 'options'] as const)('clearing everything on the %s page', (page) => {
  it('empties the stores and goes on saying so: the page does not load again under its words', async () => {
    await local.set({ settings: { theme: 'dark' }, 'draft:note': { text: 'tea', prompt: null } });
    const container = await open(page);
    await clear(container);
    await screen.findByText(DONE);
    await settle();
    expect(await local.get(['settings', 'draft:note', 'cleared'])).toEqual({});
    expect(reload).not.toHaveBeenCalled();
    screen.getByText(DONE);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('has the page loaded again when it is done in another one', async () => {
    await open(page);
    const otherPage = await openOtherPage();
    await otherPage.clearJournal();
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });
});

it('the help page can be used on after it has cleared everything', async () => {
  const container = await open('help');
  await clear(container);
  await screen.findByText(DONE);
  fireEvent.click(screen.getByRole('button', { name: 'Use it only for my own steadiness' }));
  await screen.findByText(/^Only for your own steadiness is on\./);
});

import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Cover } from '../../components/Cover';
import { CoverSettings } from '../../components/CoverSettings';
import { App as NewTab } from '../../entrypoints/newtab/App';
import { changePerson } from '../../utils/services/person';
import { loadSettings, saveSettings } from '../../utils/services/settings';
import { keepSnapshot, keepSnapshotDraft, readFirstPaint } from '../../utils/services/snapshot';
import { readCard } from '../../utils/storage/cards';
import { axeProblems } from '../support/axe-check';
import { openFreshJournal } from '../support/fresh-journal';
import { settle } from '../support/settle';
import { aTodayView, DAY } from '../support/views';

const MORNING = new Date(2026, 2, 12, 9);

describe('the cover', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: MORNING }));
  afterEach(() => void vi.useRealTimers());

  it('is the date and two ways on, and takes no focus', async () => {
    const onShow = vi.fn();
    const onBrowserTab = vi.fn();
    const { container } = render(<Cover onShow={onShow} onBrowserTab={onBrowserTab} />);
    expect(container.textContent).toBe('ThursdayMarch 12Show todayThe browser’s own new tab page');
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(screen.getByRole('button', { name: 'Show today' }));
    expect(onShow).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'The browser’s own new tab page' }));
    expect(onBrowserTab).toHaveBeenCalledOnce();
    expect(await axeProblems(container)).toEqual([]);
  });

  it('offers the browser’s own page only where the browser allows it', () => {
    render(<Cover onShow={() => {}} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it('has a finished bridge and no lantern, whatever was laid', () => {
    const { container } = render(<Cover onShow={() => {}} />);
    expect(container.querySelectorAll('.b-plank')).toHaveLength(28);
    expect(container.querySelector('.b-lantern, .b-string')).toBeNull();
  });
});

describe('the switch in the settings', () => {
  it('shows what is saved and asks for the other', async () => {
    const onChange = vi.fn();
    const { container } = render(<CoverSettings cover={false} onChange={onChange} />);
    const cover = screen.getByRole<HTMLInputElement>('switch', { name: 'Others see this screen' });
    fireEvent.click(cover);
    expect(onChange).toHaveBeenCalledWith(true);
    expect((await axeProblems(container)).filter((it) => !/^(region|page-has|heading)/.test(it))).toEqual([]);
  });
});

describe('what is kept for the first paint', () => {
  it('goes when the cover is turned on, and none is kept while it is on', async () => {
    keepSnapshot(aTodayView());
    expect(readFirstPaint(MORNING).view?.day).toBe(DAY);
    await saveSettings({ cover: true });
    expect(readFirstPaint(MORNING).view).toBeNull();
    keepSnapshot(aTodayView());
    keepSnapshotDraft('note', 'The tea');
    expect(readFirstPaint(MORNING)).toMatchObject({ view: null, draft: '' });
    expect(JSON.stringify({ ...localStorage })).not.toContain('tea');
    expect(localStorage).toHaveLength(1);
  });

  it('is kept again when the cover is turned off', async () => {
    await saveSettings({ cover: true });
    await saveSettings({ cover: false });
    expect(localStorage).toHaveLength(0);
    keepSnapshot(aTodayView());
    expect(readFirstPaint(MORNING).view?.day).toBe(DAY);
  });

  it('has nothing to do with other settings', async () => {
    await saveSettings({ cover: true });
    await saveSettings({ theme: 'dark' });
    expect((await loadSettings()).settings.cover).toBe(true);
    expect(localStorage.getItem('cover')).toBe('on');
  });
});

describe('a new tab', () => {
  beforeEach(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await openFreshJournal();
    await changePerson(DAY, { firstRun: null });
  });
  afterEach(async () => {
    act(cleanup);
    await settle();
  });
  const step = () => document.querySelector('#step-title')?.textContent;

  it('shows the cover in its first frame, and today at a press, with the focus on its heading', async () => {
    await saveSettings({ cover: true });
    render(<NewTab />);
    const show = screen.getByRole('button', { name: 'Show today' });
    await settle();
    expect(document.querySelector('.today-main')).toBeNull();
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(show);
    await waitFor(() => expect(step()).toBeTruthy(), { timeout: 10_000 });
    await waitFor(() => expect(document.activeElement?.id).toBe('step-title'));
    expect(localStorage.getItem('today')).toBeNull();
  });

  it('left open over night shows the day it is at the press, and begins no other', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 12, 23) });
    await saveSettings({ cover: true });
    render(<NewTab />);
    vi.setSystemTime(new Date(2026, 2, 13, 8));
    fireEvent.click(screen.getByRole('button', { name: 'Show today' }));
    await waitFor(() => expect(step()).toBeTruthy(), { timeout: 10_000 });
    expect(document.querySelector('.day')?.textContent).toBe('Friday, March 13');
    await waitFor(async () => expect(await readCard('2026-03-13')).not.toBeNull());
    expect(await readCard('2026-03-12')).toBeNull();
    vi.useRealTimers();
  });

  it('shows today without it, and leaves the focus alone', async () => {
    render(<NewTab />);
    await waitFor(() => expect(step()).toBeTruthy(), { timeout: 10_000 });
    expect(document.activeElement).toBe(document.body);
  });

  it('asks the setting itself where the copy in the page’s own storage is gone', async () => {
    await saveSettings({ cover: true });
    localStorage.clear();
    render(<NewTab />);
    expect(document.querySelector('.today-main')).toBeNull();
    await waitFor(() => screen.getByRole('button', { name: 'Show today' }));
    expect(document.querySelector('.today-main')).toBeNull();
    expect(localStorage.getItem('cover')).toBe('on');
  });

  it('shows today where the settings cannot be read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local) as (
      keys?: unknown,
    ) => Promise<Record<string, unknown>>;
    const refuse = (keys?: unknown) =>
      keys === 'settings' ? Promise.reject(new Error('damaged')) : get(keys);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(refuse as never);
    render(<NewTab />);
    await waitFor(() => expect(step()).toBeTruthy(), { timeout: 10_000 });
  });
});

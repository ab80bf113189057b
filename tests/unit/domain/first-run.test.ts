import { describe, expect, it } from 'vitest';
import {
  FIRST_RUN_PAGES,
  type FirstRunPage,
  pageAfter,
  pageBefore,
  pageToGoOnWith,
  placeOf,
  questionOf,
} from '../../../utils/domain/first-run';

const MODES = ['open', 'solo'] as const;

function walk(mode: 'open' | 'solo'): FirstRunPage[] {
  const pages: FirstRunPage[] = [];
  for (let page: FirstRunPage | null = 'privacy'; page; page = pageAfter(page, mode)) pages.push(page);
  return pages;
}

describe('the pages of first run', () => {
  it('come in order', () => {
    expect(walk('open')).toEqual(['privacy', 'safety', 'who', 'causes', 'now', 'welcome', 'time']);
  });

  it('ask nothing of what is between the two in solo mode', () => {
    expect(walk('solo')).toEqual(['privacy', 'safety', 'who', 'time']);
  });

  it.each(MODES)('lead back the way they came (%s)', (mode) => {
    const pages = walk(mode);
    expect(pages.map((page) => pageBefore(page, mode))).toEqual([null, ...pages.slice(0, -1)]);
  });

  it('are counted from the first question on', () => {
    expect(walk('open').map((page) => questionOf(page, 'open')?.number)).toEqual([
      undefined,
      undefined,
      1,
      2,
      3,
      4,
      5,
    ]);
    expect(questionOf('time', 'solo')).toEqual({ number: 2, of: 2 });
  });
});

describe('the place to go on with', () => {
  it('is kept for the questions alone', () => {
    expect(FIRST_RUN_PAGES.map(placeOf)).toEqual([null, null, 2, 3, 4, 5, 6]);
  });

  it('brings back the page that was left', () => {
    for (const page of ['who', 'causes', 'now', 'welcome', 'time'] as const)
      expect(pageToGoOnWith({ firstRun: placeOf(page), mode: 'open' })).toBe(page);
  });

  it('passes over what solo mode does not ask', () => {
    expect(pageToGoOnWith({ firstRun: 2, mode: 'solo' })).toBe('who');
    expect(pageToGoOnWith({ firstRun: 3, mode: 'solo' })).toBe('time');
  });

  it('is the beginning where nothing is kept, and never the safety questions', () => {
    expect(pageToGoOnWith(null)).toBe('privacy');
    for (const firstRun of [null, -1, 0, 1, Number.NaN])
      expect(pageToGoOnWith({ firstRun, mode: 'open' })).toBe('privacy');
  });

  it('is the last page where the place is beyond it', () => {
    expect(pageToGoOnWith({ firstRun: 99, mode: 'open' })).toBe('time');
  });
});

import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TopBar } from '../../components/TopBar';
import { axeProblems } from '../support/axe-check';

describe('the bar', () => {
  it.each([
    ['today', 'Today'],
    ['journal', 'Journal'],
    ['tools', 'Tools'],
    ['settings', 'Settings'],
    ['help', 'Is this right for me?'],
  ] as const)('marks the page it stands on (%s)', (page, name) => {
    render(<TopBar page={page} />);
    const current = screen.getAllByRole('link', { current: 'page' });
    expect(current.map((it) => it.textContent)).toEqual([name]);
  });

  it('leads to every page that exists, and only to those', () => {
    render(<TopBar page="today" />);
    const hrefs = new Set(screen.getAllByRole('link').map((it) => it.getAttribute('href')));
    expect([...hrefs].sort()).toEqual([
      '#main',
      '/help.html',
      '/journal.html',
      '/newtab.html',
      '/options.html',
      '/tools.html',
    ]);
  });

  it('begins with the way past it and ends with Hide', () => {
    const { container } = render(<TopBar page="today" />);
    const stops = [...container.querySelectorAll('a, button')].map((it) => it.textContent);
    expect(stops.at(0)).toBe('Skip to the page');
    expect(stops.at(-1)).toBe('Hide');
  });

  it('says nothing of what this is about', () => {
    const { container } = render(<TopBar page="today" />);
    expect(container.textContent).not.toMatch(/footbridge|partner|relationship|love/i);
  });

  it.each(['today', 'journal', 'tools', 'settings', 'help'] as const)(
    'has nothing that axe objects to (%s)',
    async (page) => {
      const { container } = render(<TopBar page={page} />);
      expect(await axeProblems(container)).toEqual([]);
    },
  );
});

describe('Hide', () => {
  const replace = vi.fn();
  beforeEach(() => {
    replace.mockClear();
    vi.spyOn(location, 'replace').mockImplementation(replace);
  });

  it('blanks the page at once and leaves an empty page of the extension in its place', () => {
    render(<TopBar page="journal" />);
    fireEvent.click(screen.getByRole('button', { name: 'Hide' }));
    expect(document.body.childElementCount).toBe(0);
    expect(replace.mock.calls).toEqual([['/blank.html']]);
  });

  it('is also Shift three times', () => {
    render(<TopBar page="journal" />);
    for (let i = 0; i < 3; i++) fireEvent.keyDown(document.body, { key: 'Shift' });
    expect(document.body.childElementCount).toBe(0);
    expect(replace.mock.calls).toEqual([['/blank.html']]);
  });

  it('says in its title how the keys do it', () => {
    render(<TopBar page="journal" />);
    expect(screen.getByRole('button', { name: 'Hide' }).title).toBe(
      'Hide this page (press Shift three times)',
    );
  });
});

import { render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { TOOL_PAGES, type ToolName } from '../../components/hooks/use-tool-view';
import type { Tools } from '../../components/hooks/use-tools';
import { ToolsPage } from '../../components/ToolsPage';
import { axeProblems } from '../support/axe-check';
import { draftsRead, leavePage, theTools } from '../support/tool-views';

const show = (name: ToolName | null, overrides: Partial<Tools> = {}) =>
  render(<ToolsPage tools={theTools(name, overrides)} />);
const title = () => screen.getByRole('heading', { level: 2 }).textContent;
const TITLES = [
  'Say it without blame',
  'Own it',
  'Promises',
  'As a fair neighbour would see it',
  'Find the feeling',
];

afterEach(leavePage);

describe('the tools', () => {
  it('are in a list, and each has an address of its own that tells nothing', () => {
    show(null);
    const links = within(screen.getByRole('navigation', { name: 'Tools' })).getAllByRole('link');
    expect(links.map((it) => it.textContent)).toEqual(TITLES);
    expect(links.map((it) => it.getAttribute('href'))).toEqual(['#say', '#own', '#plan', '#write', '#words']);
  });

  it.each(TOOL_PAGES.map(({ name }, i) => [name, TITLES[i]] as const))('shows one: %s', (name, words) => {
    show(name);
    expect(title()).toBe(words);
    const list = screen.getByRole('navigation', { name: 'Tools' });
    expect(within(list).getByRole('link', { current: true }).textContent).toBe(words);
  });

  it('begin with the first where the address names none, and take no focus then', () => {
    show(null);
    expect(title()).toBe(TITLES[0]);
    expect(document.activeElement).toBe(document.body);
  });

  it('take the reader along to the heading when they are turned to', () => {
    const page = TOOL_PAGES[1];
    show(null, { view: { page, turned: true } });
    expect(document.activeElement?.textContent).toBe('Own it');
  });
});

describe('whom the words are about', () => {
  it('is said where there are several people, and not where there is one', () => {
    show('say', { about: 'Kim' });
    screen.getByText('About Kim');
    show('own');
    expect(screen.getAllByText(/^About /)).toHaveLength(1);
  });
});

describe('in solo mode', () => {
  it.each(['say', 'own', 'plan', 'write'] as const)('%s is closed, with a kind word and a way on', (name) => {
    show(name, { isSolo: true });
    screen.getByText(/What you wrote is kept\.$/);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(
      within(screen.getByRole('main')).getByRole('link', { name: 'Is this right for me?' }),
    ).toBeDefined();
  });

  it('finding the feeling stays open, and is what comes first', () => {
    show(null, { isSolo: true });
    expect(title()).toBe('Find the feeling');
    screen.getByRole('radio', { name: 'Sad' });
  });

  it('nothing that may be closed is shown before that is known', () => {
    show('say', { isSolo: null });
    expect(title()).toBe(TITLES[0]);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByText(/What you wrote is kept/)).toBeNull();
  });
});

describe('accessibility of the tools', () => {
  it.each([null, ...TOOL_PAGES.map(({ name }) => name)])('axe objects to nothing at %s', async (name) => {
    const { container } = show(name);
    await draftsRead();
    expect(await axeProblems(container)).toEqual([]);
  });

  it('axe objects to nothing where one is closed', async () => {
    const { container } = show('own', { isSolo: true });
    expect(await axeProblems(container)).toEqual([]);
  });
});

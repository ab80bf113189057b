import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SafetyQuestions } from '../../components/SafetyQuestions';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';

const FEAR = 'In the past year, have you felt frightened by something they said or did?';
const CONTACT = 'Have they asked you not to contact them?';
const STEADINESS = 'Use this only for my own steadiness';

function show(level: 1 | 2 = 1) {
  const on = { safe: vi.fn(), solo: vi.fn(), skip: vi.fn(), back: vi.fn() };
  const { container } = render(
    <SafetyQuestions onSafe={on.safe} onSolo={on.solo} onSkip={on.skip} onBack={on.back} level={level} />,
  );
  return { on, container };
}

const group = (name: string) => within(screen.getByRole('group', { name }));
const answer = (question: string, name: string) =>
  fireEvent.click(group(question).getByRole('radio', { name }));
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const heading = (level = 1) => screen.getByRole('heading', { level });
const calls = (on: ReturnType<typeof show>['on']) =>
  Object.entries(on).flatMap(([name, { mock }]) => mock.calls.map((args) => [name, ...args]));

describe('the safety questions', () => {
  it('are the two, with their answers, and none is chosen', () => {
    show();
    const names = (question: string) =>
      group(question)
        .getAllByRole('radio')
        .map((it) => (it as HTMLInputElement).labels?.[0]?.textContent);
    expect(names(FEAR)).toEqual(['No', 'Yes', 'Not sure', 'Skip this one']);
    expect(names(CONTACT)).toEqual(['No', 'Yes']);
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter((it) => it.checked)).toEqual([]);
  });

  it('take the reader to their heading', () => {
    show();
    expect(document.activeElement).toBe(heading());
  });

  it('are safe where both are answered with no, and tell nobody what was said', () => {
    const { on } = show();
    answer(FEAR, 'No');
    answer(CONTACT, 'No');
    click('Next');
    expect(calls(on)).toEqual([['safe']]);
  });

  it.each<[string | null, string | null]>([
    [null, null],
    ['No', null],
    [null, 'No'],
    ['Skip this one', 'No'],
    ['Skip this one', null],
  ])('are passed over where one is left open: %s, %s', (fear, contact) => {
    const { on } = show();
    if (fear) answer(FEAR, fear);
    if (contact) answer(CONTACT, contact);
    click('Next');
    expect(calls(on)).toEqual([['skip']]);
  });

  it('are passed over with Skip, whatever was chosen', () => {
    const { on } = show();
    answer(FEAR, 'No');
    click('Skip');
    expect(calls(on)).toEqual([['skip']]);
  });

  it('lead back', () => {
    const { on } = show();
    click('Back');
    expect(calls(on)).toEqual([['back']]);
  });

  it('have no way back where nothing was before them', () => {
    render(<SafetyQuestions onSafe={() => {}} onSolo={() => {}} onSkip={() => {}} />);
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });
});

describe('after a yes', () => {
  it.each<[string, string | null, string]>([
    ['Yes', null, 'Thank you for being honest here'],
    ['Not sure', 'No', 'Thank you for being honest here'],
    ['Yes', 'Yes', 'Thank you for being honest here'],
    ['No', 'Yes', 'Respecting that is the step'],
    ['Skip this one', 'Yes', 'Respecting that is the step'],
  ])('%s to fear and %s to no contact has its words, and people who listen', (fear, contact, title) => {
    const { on } = show();
    answer(FEAR, fear);
    if (contact) answer(CONTACT, contact);
    click('Next');
    expect(heading().textContent).toBe(title);
    expect(document.activeElement).toBe(heading());
    const directory = within(screen.getByRole('complementary', { name: 'People who listen' }));
    directory.getByText('lila.help');
    expect(directory.queryAllByRole('link')).toEqual([]);
    expect(calls(on)).toEqual([]);
  });

  it('says both where both are so', () => {
    show();
    answer(FEAR, 'Yes');
    answer(CONTACT, 'Yes');
    click('Next');
    screen.getByText('If they asked for no contact, respecting that is the step.');
  });

  it('turns solo mode on, and does not tell why', () => {
    const { on } = show();
    answer(FEAR, 'Not sure');
    click('Next');
    click(STEADINESS);
    expect(calls(on)).toEqual([['solo']]);
  });

  it('leads back to the answers, which can be changed', () => {
    const { on } = show();
    answer(FEAR, 'Yes');
    answer(CONTACT, 'No');
    click('Next');
    click('Back');
    expect(document.activeElement).toBe(heading());
    answer(FEAR, 'No');
    click('Next');
    expect(calls(on)).toEqual([['safe']]);
  });

  it('offers to clear everything and asks before it does', () => {
    show();
    answer(FEAR, 'Yes');
    click('Next');
    click('Close and clear everything');
    expect(screen.getByRole('heading', { name: 'Clear everything on this computer?' })).toBeTruthy();
  });
});

describe('what is kept of the answers', () => {
  it('is nothing in any store', async () => {
    const write = vi.spyOn(fakeBrowser.storage.local, 'set');
    const inSession = vi.spyOn(fakeBrowser.storage.session, 'set');
    const databases = vi.spyOn(indexedDB, 'open');
    show();
    answer(FEAR, 'Yes');
    answer(CONTACT, 'Yes');
    click('Next');
    click(STEADINESS);
    fireEvent(window, new Event('pagehide'));
    await settle();
    for (const store of [write, inSession, databases]) expect(store).not.toHaveBeenCalled();
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
    expect(location.href).not.toMatch(/[#?]/);
  });

  // A browser writes a field down for its own restore files where it is not at its default, unless it may not.
  it('is nothing that a browser would write down by itself', () => {
    show();
    answer(FEAR, 'Yes');
    answer(FEAR, 'Not sure');
    answer(CONTACT, 'Yes');
    for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) {
      expect(radio.defaultChecked).toBe(radio.checked);
      expect(radio.getAttribute('autocomplete')).toBe('off');
      expect(radio.form?.getAttribute('autocomplete')).toBe('off');
    }
  });
});

describe('accessibility', () => {
  it.each([1, 2] as const)('axe objects to nothing, the heading being of level %i', async (level) => {
    const { container } = show(level);
    heading(level);
    expect((await axeProblems(container)).filter((it) => !isAboutThePage(it))).toEqual([]);
    answer(FEAR, 'Yes');
    click('Next');
    expect((await axeProblems(container)).filter((it) => !isAboutThePage(it))).toEqual([]);
  });
});

// A part of a page has no main landmark and perhaps no first heading of its own.
const isAboutThePage = (problem: string) => /^(region|page-has-heading-one|landmark)/.test(problem);

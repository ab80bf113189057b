import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ChoosesPage } from '../../components/ChoosesPage';
import type { Choosing } from '../../components/hooks/use-choosing';
import { STEPS } from '../../utils/domain/action';
import { axeProblems } from '../support/axe-check';

type ChosenStep = Choosing['steps'][number];

function aStep(overrides: Partial<ChosenStep> = {}): ChosenStep {
  return { step: 2, often: 'fifth', absence: null, more: [], less: [], ...overrides };
}

function aChoosing(overrides: Partial<Choosing> = {}): Choosing {
  return {
    phase: 'warm',
    moveOn: { steps: 2, days: 1 },
    isHeld: false,
    steps: STEPS.map((step) => aStep({ step })),
    staysAway: ['touch-off', 'talks-off'],
    refusedItems: 0,
    refusedKinds: [],
    ...overrides,
  };
}

function show(choosing: Partial<Choosing> | null = {}, failed = false) {
  const retry = vi.fn();
  const value = choosing && aChoosing(choosing);
  return { retry, ...render(<ChoosesPage choosing={{ value, failed, retry }} />) };
}

const rowOf = (name: string) =>
  within(screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map((it) => it.textContent);

describe('where somebody is', () => {
  it('is told to stay where it is while only they reach out', () => {
    show({ moveOn: null, isHeld: true });
    screen.getByText(/^You said twice that it feels as if only you reach out/);
    expect(screen.queryByText('What moves it on')).toBeNull();
  });

  it('is told with what moves it on', () => {
    show();
    screen.getByText('The second part: warming');
    screen.getByText('2 more steps done, all of them or a part');
    screen.getByText('1 more day in this part');
    screen.getByText(/one part back for a while/);
  });

  it('says what is there already', () => {
    show({ phase: 'settle', moveOn: { steps: 0, days: 0 } });
    screen.getByText('Enough steps are done.');
    screen.getByText('Enough days have gone by.');
    expect(screen.queryByText(/one part back/)).toBeNull();
  });

  it('has nothing to move on to in the last part and in solo mode', () => {
    const { unmount } = show({ phase: 'deepen', moveOn: null });
    expect(screen.queryByText('What moves it on')).toBeNull();
    unmount();
    show({ phase: null, moveOn: null, staysAway: ['solo'] });
    screen.getByText('Only for your own steadiness');
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('link', { name: 'Is this right for me?' }).getAttribute('href')).toBe('/help.html');
  });
});

describe('what comes up', () => {
  it('is told in words, with what makes it more and less', () => {
    const steps = [
      aStep({ step: 8, often: 'third', more: ['cause-stress', 'climate-tense'], less: ['declined'] }),
      aStep({ step: 2 }),
      aStep({ step: 4, often: null, absence: 'turned-off' }),
    ];
    const { container } = show({ steps });
    expect(rowOf('Going slowly, and rest')).toEqual([
      'About one in three',
      'More often. You said that stress came between you. You said that it is tense.' +
        'Less often. You said “not today” to it twice.',
    ]);
    expect(rowOf('Time to talk')).toEqual(['About one in five', 'The usual share for this part.']);
    expect(rowOf('Touch that you ask about first')).toEqual(['Not at present', 'You turned it off']);
    expect(container.textContent).not.toContain('%');
  });
});

describe('what stays away', () => {
  it('is named with its reason, and where to change it', () => {
    show({ refusedItems: 2, refusedKinds: ['write'] });
    screen.getByText('Touch. It is switched off.');
    screen.getByText('Not for me: Writing');
    screen.getByText('2 steps that you set as “not for me”');
    expect(screen.getByRole('link', { name: 'Change what fits' }).getAttribute('href')).toBe(
      '/options.html#fits',
    );
  });
});

describe('the page', () => {
  it('says that safety yields to nothing, that nobody’s reactions are counted, and what is not known', () => {
    show(null);
    screen.getByText(/^Safety comes first\./);
    screen.getByText(/^How the other person reacts is not counted\./);
    screen.getByText(/^No study has tested an order like this one\./);
  });

  it('says where the journal could not be opened', () => {
    const { retry } = show(null, true);
    within(screen.getByRole('alert')).getByText(/could not be opened/);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it.each<[string, Partial<Choosing>]>([
    ['a part', {}],
    ['solo', { phase: null, moveOn: null, staysAway: ['solo'] }],
    ['all turned off', { steps: STEPS.map((step) => aStep({ step, often: null, absence: 'turned-off' })) }],
  ])('is accessible: %s', async (_, choosing) => {
    const { container } = show(choosing);
    expect(await axeProblems(container)).toEqual([]);
  });
});

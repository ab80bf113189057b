import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { BetweenSteps } from '../../components/BetweenSteps';
import { CheckIn } from '../../components/CheckIn';
import type { CheckIn as Asked } from '../../utils/domain/choosing/check-in';
import { readPerson } from '../../utils/storage/person';
import { axeProblems } from '../support/axe-check';
import { aPerson } from '../support/builders';
import { openJournalOf } from '../support/fresh-journal';
import { aTodayView, DAY, refused, todayVerbs } from '../support/views';

const REVIEW: Asked = {
  kind: 'review',
  did: { done: 9, reachedOut: 1, forOneself: 2, rested: 3 },
  asksFairness: true,
  wasAlone: false,
};

function show(checkIn: Asked | null, verbs = todayVerbs()) {
  const takeAlong = vi.fn<(saving: Promise<boolean>) => void>();
  const page = (asked: Asked | null) => (
    <main>
      <h1>Today</h1>
      <CheckIn view={aTodayView({ checkIn: asked })} verbs={verbs} takeAlong={takeAlong} />
    </main>
  );
  const { container, rerender } = render(page(checkIn));
  // Once it is kept, nothing is due any more.
  const answered = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(verbs.checkIn).toHaveBeenCalled());
    rerender(page(null));
  };
  return { container, verbs, answered, takeAlong };
}

const pick = (group: string, name: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByLabelText(name));
const ALONE = 'Does it feel as if only you reach out?';
const CARING = 'Are you looking after yourself?';

describe('the review', () => {
  it('says what was done in plain numbers, and has no problems of access', async () => {
    const { container } = show(REVIEW);
    expect(screen.getAllByRole('listitem').map((it) => it.textContent)).toEqual([
      'You took 9 steps, all of them or a part.',
      '1 of them was towards the other person.',
      '2 were for your own steadiness.',
      'You rested, or put a step off, 3 times.',
    ]);
    expect(await axeProblems(container)).toEqual([]);
  });

  it('does not count nothing', () => {
    show({ ...REVIEW, did: { done: 0, reachedOut: 0, forOneself: 0, rested: 0 } });
    expect(screen.getAllByRole('listitem').map((it) => it.textContent)).toEqual([
      'You took no steps in this time. That is fine.',
    ]);
  });

  it.each([
    [[], null, 'Thank you. This page will ask again in four weeks.'],
    [[[ALONE, 'No']], false, 'Thank you. This page will ask again in four weeks.'],
    [[[ALONE, 'Yes']], true, 'It is good to have said so. Doing less for a while is fine.'],
    [[[CARING, 'Not enough']], null, /^Then rest counts as much as any step/],
  ] as const)('with %o keeps %s and replies', async (picks, alone, reply) => {
    const { verbs, answered } = show(REVIEW);
    for (const [group, name] of picks) pick(group, name);
    await answered('That is it');
    expect(verbs.checkIn).toHaveBeenCalledExactlyOnceWith({ kind: 'review', alone });
    const said = await screen.findByText(reply);
    await waitFor(() => expect(document.activeElement?.contains(said)).toBe(true));
  });

  it('names a talk, a counsellor and others the second time', async () => {
    const { answered } = show({ ...REVIEW, wasAlone: true });
    pick(ALONE, 'Yes');
    await answered('That is it');
    await screen.findByText(/to see a counsellor together/);
  });

  it('can be put aside', async () => {
    const { verbs, answered } = show(REVIEW);
    pick(ALONE, 'Yes');
    await answered('Not now');
    expect(verbs.checkIn).toHaveBeenCalledExactlyOnceWith({ kind: 'review', alone: null });
  });

  it('asks nothing about the other person in solo mode', () => {
    show({ ...REVIEW, asksFairness: false });
    expect(screen.queryByText(ALONE)).toBeNull();
    screen.getByText(CARING);
  });

  it('stays where it could not be saved', async () => {
    const verbs = todayVerbs({ checkIn: refused });
    const { container } = show(REVIEW, verbs as never);
    fireEvent.click(screen.getByRole('button', { name: 'That is it' }));
    await waitFor(() => expect(container.textContent).toContain('A look at the last four weeks'));
  });
});

describe('the kind question', () => {
  it.each([
    ['Go on', 'go-on', 'Then it goes on as it is.'],
    ['Slow down', 'slow', 'From now on there are three steps a week. You can change that in Settings.'],
    ['Put it away', 'rest', null],
    ['Not now', null, 'Noted. It is not asked again for a while.'],
  ] as const)('%s is kept as %s', async (name, choice, reply) => {
    const { verbs, answered, takeAlong } = show({ kind: 'end' });
    await answered(name);
    expect(verbs.checkIn).toHaveBeenCalledExactlyOnceWith({ kind: 'end', choice });
    if (reply) await screen.findByText(reply);
    // The page becomes another one, and takes the reader along itself.
    expect(takeAlong).toHaveBeenCalledTimes(choice === 'rest' ? 1 : 0);
  });

  it('has no problems of access', async () => {
    expect(await axeProblems(show({ kind: 'end' }).container)).toEqual([]);
  });
});

describe('help that is named once', () => {
  it.each(['mood', 'conflict'] as const)('for %s goes when it is read', async (cause) => {
    await openJournalOf(aPerson({ causes: [cause] }));
    const { container, verbs, answered } = show({ kind: 'help', cause });
    expect(container.textContent?.includes('local emergency number')).toBe(cause === 'mood');
    expect(await axeProblems(container)).toEqual([]);
    await answered('All right');
    expect(verbs.checkIn).toHaveBeenCalledExactlyOnceWith({ kind: 'help' });
    await screen.findByText('The help page names people who listen, on any day.');
  });

  it('is kept as named once it is shown', async () => {
    await openJournalOf(aPerson({ causes: ['mood'] }));
    show({ kind: 'help', cause: 'mood' });
    await waitFor(async () =>
      expect(await readPerson()).toMatchObject({ helpNamed: true, helpNamedOn: DAY }),
    );
  });
});

describe('a day between steps', () => {
  it('says when the next one comes, and gives one all the same', async () => {
    const verbs = todayVerbs();
    const { container } = render(
      <main>
        <BetweenSteps next="2026-03-13" focusHeading={false} onStep={() => void verbs.stepAllTheSame()} />
      </main>,
    );
    screen.getByText('You chose to go slowly. The next step comes on Friday.');
    expect(await axeProblems(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'A step all the same' }));
    expect(verbs.stepAllTheSame).toHaveBeenCalledOnce();
  });
});

import { act, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { useDraft } from '../../components/hooks/use-draft';
import type { ToastMessage } from '../../components/hooks/use-saving';
import type { Today } from '../../components/hooks/use-today';
// They are loaded later by the page, and are there at once here.
import '../../components/HardDay';
import '../../components/KeptForLater';
import { TodayPage } from '../../components/TodayPage';
import { TodayPopup } from '../../components/TodayPopup';
import type { TodayView } from '../../utils/domain/today-view';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';
import { anyWordingOf } from '../support/small-words';
import { aCardView, anAnsweredView, aToday, aTodayView, DAY, refused, todayVerbs } from '../support/views';

const FIRST = aTodayView({ later: [{ actionId: 'kept', title: 'A kept step', fitsToday: true }] });
const OTHER = { card: aCardView({ actionId: 'other', title: 'Another step' }), title: 'Another step' };
const STEP_TAKEN = anAnsweredView({ later: FIRST.later });

let drafts = 0;

/** A page on which everything that changes the card brings another one at once. */
function show(
  Page: typeof TodayPage | typeof TodayPopup,
  view: TodayView = FIRST,
  toast: ToastMessage | null = null,
) {
  let setShown: (view: TodayView) => void = () => {};
  const field = `note-${++drafts}`;
  const another = async () => {
    setShown({ ...view, ...OTHER });
    return true;
  };
  const verbs = todayVerbs({
    swap: vi.fn(another),
    keepForLater: vi.fn(another),
    refuse: vi.fn(another),
    takeFromLater: vi.fn(another),
    undo: vi.fn(another),
    mark: vi.fn(async (mark) => {
      setShown({ ...view, ...OTHER, marks: [mark] });
      return true;
    }),
  });
  const Live = () => {
    const [shown, set] = useState(view);
    setShown = set;
    const today: Today = aToday({ view: shown, verbs, toast });
    return <Page day={DAY} today={today} draft={useDraft(field)} onClose={() => {}} />;
  };
  const { container } = render(<Live />);
  return { container, verbs, fromElsewhere: (next: TodayView) => act(() => setShown(next)) };
}

const heading = () => screen.getByRole('heading', { level: 1 });
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string | RegExp) => {
  click('More');
  click(name);
};

describe.each([
  ['the new tab', TodayPage, 'Keep for later'],
  ['the popup', TodayPopup, 'For later'],
] as const)('the focus in %s', (_, Page, keep) => {
  it.each<[string, () => unknown]>([
    ['another one', () => click(/^Another one/)],
    ['keep for later', () => click(keep)],
    ['not for me: this one', () => choose('Not for me: this one')],
    ['not for me: this kind', () => choose('Not for me: this kind')],
  ])('goes to the heading of the card that comes: %s', async (_name, change) => {
    show(Page);
    change();
    await settle();
    expect(heading().textContent).toBe('Another step');
    expect(document.activeElement).toBe(heading());
  });

  it('stays where it is when the card changes in another page', async () => {
    const { fromElsewhere } = show(Page);
    const field = screen.getByRole('textbox', { name: 'Your note' });
    field.focus();
    await fromElsewhere({ ...FIRST, ...OTHER });
    expect(heading().textContent).toBe('Another step');
    expect(document.activeElement).toBe(field);
  });

  it('stays where it is when the change here was refused and one comes from another page', async () => {
    const { verbs, fromElsewhere } = show(Page);
    vi.mocked(verbs.keepForLater).mockImplementation(refused);
    click(keep);
    await settle();
    const field = screen.getByRole('textbox', { name: 'Your note' });
    field.focus();
    await fromElsewhere({ ...FIRST, ...OTHER });
    expect(document.activeElement).toBe(field);
  });

  it('goes to the heading where no step is left', async () => {
    const { verbs, fromElsewhere } = show(Page);
    vi.mocked(verbs.refuse).mockImplementation(async () => {
      await fromElsewhere({ ...FIRST, card: null });
      return true;
    });
    choose('Not for me: this one');
    await settle();
    expect(heading().textContent).toMatch(anyWordingOf('today.noCardTitle'));
    expect(document.activeElement).toBe(heading());
  });

  it('goes to the card that comes back with Undo', async () => {
    const { fromElsewhere } = show(Page, FIRST, {
      key: 'today.refused',
      undo: () => void fromElsewhere({ ...FIRST, ...OTHER }),
    });
    screen.getByText('It will not come again');
    click('Undo');
    await settle();
    expect(document.activeElement).toBe(heading());
  });
});

describe('beside the date', () => {
  it('a hard day is said behind one word, and the card fits at once', async () => {
    const { verbs } = show(TodayPage);
    click('Hard day?');
    await settle();
    click('A hard day');
    await settle();
    expect(verbs.mark).toHaveBeenCalledExactlyOnceWith('hard-day');
    expect(heading().textContent).toBe('Another step');
    expect(document.activeElement).toBe(screen.getByText(anyWordingOf('controls.saidHard')));
  });

  it('what is kept for later is listed, and can be made today’s', async () => {
    const { verbs } = show(TodayPage);
    click('Kept for later (1)');
    await settle();
    click('Do it today');
    await settle();
    expect(verbs.takeFromLater).toHaveBeenCalledExactlyOnceWith('kept');
    expect(document.activeElement).toBe(heading());
  });

  it('both are there once today is answered', async () => {
    const { verbs } = show(TodayPage, STEP_TAKEN);
    screen.getByRole('button', { name: 'Kept for later (1)' });
    click('Hard day?');
    await settle();
    click('It got worse');
    await settle();
    expect(verbs.mark).toHaveBeenCalledExactlyOnceWith('worse');
  });

  it('there is no list where nothing is kept', () => {
    show(TodayPage, aTodayView());
    expect(screen.queryByRole('button', { name: /Kept for later/ })).toBeNull();
  });

  it('the list stays open while its last item is taken off', async () => {
    const { fromElsewhere } = show(TodayPage);
    click('Kept for later (1)');
    await settle();
    await fromElsewhere({ ...FIRST, later: [] });
    screen.getByRole('button', { name: 'Kept for later (0)', expanded: true });
    screen.getByText(anyWordingOf('controls.laterNone'));
  });
});

describe('in the popup', () => {
  it('a hard day is said in the place of the card, with a way back', async () => {
    const { verbs } = show(TodayPopup);
    choose('Hard day?');
    await settle();
    expect(document.activeElement).toBe(heading());
    click('It got worse');
    await settle();
    expect(verbs.mark).toHaveBeenCalledExactlyOnceWith('worse');
    screen.getByText(anyWordingOf('controls.saidWorse'));
    click('Back to today');
    await settle();
    expect(heading().textContent).toBe('Another step');
    expect(document.activeElement).toBe(heading());
  });

  it('something kept for later is made today’s, and the card is there', async () => {
    const { verbs } = show(TodayPopup);
    choose('Kept for later (1)');
    await settle();
    click('Do it today');
    await settle();
    expect(verbs.takeFromLater).toHaveBeenCalledExactlyOnceWith('kept');
    expect(heading().textContent).toBe('Another step');
    expect(document.activeElement).toBe(heading());
  });

  it('what is kept for later and a hard day are there once today is answered', async () => {
    show(TodayPopup, STEP_TAKEN);
    click('Kept for later (1)');
    await settle();
    screen.getByText('A kept step');
    click('Back to today');
    click('Hard day?');
    await settle();
    screen.getByText('What is today like? The next steps will go by it.');
  });

  it('a moment is picked in the place of the card, and it is back when the words are saved', async () => {
    const { verbs } = show(TodayPopup);
    choose('Pick a moment');
    await settle();
    expect(document.activeElement).toBe(heading());
    fireEvent.input(await screen.findByRole('textbox', { name: 'In your words' }), {
      target: { value: 'When I wake, I will.' },
    });
    // The other one saves the note.
    fireEvent.click(screen.getAllByRole('button', { name: 'Save' })[0] as HTMLElement);
    await settle();
    expect(verbs.setWhenThen).toHaveBeenCalledExactlyOnceWith(
      FIRST.card?.actionId,
      'When I wake, I will.',
      expect.any(Function),
    );
    expect(heading().textContent).toBe(FIRST.card?.title);
    expect(document.activeElement).toBe(heading());
  });

  it('a day without a step still has the list and the word for a hard day', () => {
    show(TodayPopup, { ...FIRST, card: null });
    screen.getByRole('button', { name: 'Hard day?' });
    screen.getByRole('button', { name: 'Kept for later (1)' });
  });

  it('shows the star and the moment', () => {
    show(TodayPopup, { ...FIRST, starred: true, whenThen: 'When I wake, I will.' });
    screen.getByText('Starred');
    screen.getByText('When I wake, I will.', { exact: false });
  });

  it('says nothing at its foot of an answer, which has its Undo in its place', () => {
    show(TodayPopup, FIRST, { key: 'note.saved', undo: () => {} });
    expect(screen.queryByText('Saved on this computer')).toBeNull();
  });
});

describe('accessibility of the controls', () => {
  it.each<[string, typeof TodayPage | typeof TodayPopup, TodayView, string[]]>([
    ['a hard day, new tab', TodayPage, { ...FIRST, marks: ['worse'] }, ['Hard day?']],
    ['the list, new tab', TodayPage, FIRST, ['Kept for later (1)']],
    ['a moment', TodayPage, { ...FIRST, whenThen: 'When I wake, I will.' }, ['Change the moment']],
    ['no step', TodayPage, { ...FIRST, card: null }, []],
    ['the menu of the popup', TodayPopup, FIRST, ['More']],
    ['a hard day, popup', TodayPopup, { ...FIRST, marks: ['worse'] }, ['More', 'Hard day?']],
    ['a moment, popup', TodayPopup, FIRST, ['More', 'Pick a moment']],
    ['the list, popup', TodayPopup, FIRST, ['More', 'Kept for later (1)']],
    ['no step, popup', TodayPopup, { ...FIRST, card: null }, []],
  ])('axe objects to nothing: %s', async (_, Page, view, path) => {
    const { container } = show(Page, view);
    for (const name of path) click(name);
    await settle();
    expect(await axeProblems(container)).toEqual([]);
  });
});

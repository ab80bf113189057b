import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { useDraft } from '../../components/hooks/use-draft';
import type { Today } from '../../components/hooks/use-today';
import { TodayPage } from '../../components/TodayPage';
import type { Answer } from '../../utils/domain/entries';
import type { TodayView } from '../../utils/domain/today-view';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';
import { anyWordingOf } from '../support/small-words';
import {
  aCardView,
  aNoteView,
  anAnsweredView,
  aToday,
  aTodayView,
  DAY,
  LONG_NOTE,
  LONG_WORD,
  refused,
  todayVerbs,
} from '../support/views';

// Each page has a draft of its own: what one test leaves behind is none of the next one's.
let drafts = 0;

function show(today: Today, onBrowserTab?: () => void) {
  const field = `note-${++drafts}`;
  const Page = ({ shown }: { shown: Today }) => {
    const draft = useDraft(field, '', shown.view?.prompt?.text ?? null);
    return <TodayPage day={DAY} today={shown} draft={draft} onBrowserTab={onBrowserTab} />;
  };
  const { rerender, container } = render(<Page shown={today} />);
  return { container, change: (next: Partial<Today>) => rerender(<Page shown={{ ...today, ...next }} />) };
}

/** A page on which an answer, a landing and Undo are saved at once. */
function showLive(view: TodayView = aTodayView()) {
  let setShown: (view: TodayView) => void = () => {};
  const field = `note-${++drafts}`;
  const Live = () => {
    const [shown, set] = useState(view);
    setShown = set;
    const verbs = todayVerbs({
      answer: async (answer: Answer) => {
        set(anAnsweredView({ answer }));
        return true;
      },
      undo: async () => {
        set(view);
        return true;
      },
    });
    const draft = useDraft(field, '', null);
    return <TodayPage day={DAY} today={aToday({ view: shown, verbs })} draft={draft} />;
  };
  render(<Live />);
  return { fromElsewhere: (next: TodayView) => act(() => setShown(next)) };
}

const heading = () => screen.getByRole('heading', { level: 1 });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the new tab', () => {
  it('shows the date, today’s step and today’s question', () => {
    show(aToday());
    screen.getByText('Thursday, March 12');
    expect(heading().textContent).toBe('Ask one thing about their day');
    screen.getByRole('heading', { level: 2, name: 'What did they do that helped?' });
  });

  it('keeps the bar and the date on the page while there is nothing to show yet', () => {
    show(aToday({ view: null }));
    screen.getByText('Thursday, March 12');
    screen.getByRole('navigation', { name: 'Pages' });
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('says so where no step fits', () => {
    show(aToday({ view: aTodayView({ card: null }) }));
    screen.getByText(anyWordingOf('today.noCard'));
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
  });

  it('shows the title of an answered step that this version does not know', () => {
    show(aToday({ view: anAnsweredView({ card: null, title: 'A step of long ago' }) }));
    screen.getByText('A step of long ago');
  });

  it.each([
    [0, anyWordingOf('bridge.none')],
    [1, '1 plank laid so far'],
    [41, '41 planks laid so far'],
    [1234, '1,234 planks laid so far'],
  ])('tells %i planks in words, which lead to the journal', (total, name) => {
    show(aToday({ view: aTodayView({ bridge: { total, laid: total % 28, lit: false } }) }));
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('/journal.html');
  });

  it('asks nothing on a day of rest', () => {
    show(aToday({ view: anAnsweredView({ answer: 'rest', notes: [aNoteView()] }) }));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByText('“The tea on Tuesday”')).toBeNull();
  });

  it('leads to the browser’s own page only where the browser allows it', () => {
    show(aToday());
    expect(screen.queryByRole('button', { name: 'The browser’s own new tab page' })).toBeNull();
    const open = vi.fn();
    show(aToday(), open);
    click('The browser’s own new tab page');
    expect(open).toHaveBeenCalledOnce();
  });

  it('holds long words and long notes', () => {
    const card = aCardView({ title: LONG_WORD, body: LONG_WORD });
    show(aToday({ view: anAnsweredView({ card, title: LONG_WORD, line: LONG_NOTE, notes: [aNoteView()] }) }));
    screen.getByText(LONG_WORD);
    screen.getByText(LONG_NOTE);
  });

  it('lets the browser keep nothing that is typed', () => {
    show(aToday({ view: anAnsweredView() }));
    const fields = screen.getAllByRole('textbox');
    expect(fields.map((it) => it.getAttribute('autocomplete'))).toEqual(['off', 'off']);
  });
});

describe('the focus on the new tab', () => {
  it.each<[string, TodayView]>([
    ['an open step', aTodayView()],
    ['an answered step', anAnsweredView()],
    ['a day of rest', anAnsweredView({ answer: 'rest' })],
    ['a kept note', aTodayView({ notes: [aNoteView()] })],
  ])('is not taken on load by %s', (_, view) => {
    show(aToday({ view }));
    expect(document.activeElement).toBe(document.body);
  });

  it('is not taken when the day fills in a moment later', () => {
    const { change } = show(aToday({ view: null }));
    change({ view: aTodayView() });
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ['Done', /^How did it land\?$/],
    ['Partly', /^How did it land\?$/],
    ['Not today', anyWordingOf('after.notTodayTitle')],
    ['Rest today', anyWordingOf('after.restTitle')],
  ])('goes to the new heading after “%s” here', async (name, title) => {
    showLive();
    click(name);
    await settle();
    expect(document.activeElement).toBe(heading());
    expect(heading().textContent).toMatch(title);
  });

  it('stays in the field when the answer comes from another page', async () => {
    const { fromElsewhere } = showLive();
    const field = screen.getByRole('textbox', { name: 'Your note' });
    field.focus();
    await fromElsewhere(anAnsweredView());
    expect(heading().textContent).toBe('How did it land?');
    expect(document.activeElement).toBe(field);
  });

  it.each([
    ['here', () => click('Undo')],
    ['elsewhere', (fromElsewhere: (view: TodayView) => unknown) => fromElsewhere(aTodayView())],
  ])(
    'stays in the field when an answer was taken back (%s) and the next comes from another page',
    async (_, undo) => {
      const { fromElsewhere } = showLive();
      click('Done');
      await settle();
      undo(fromElsewhere);
      await settle();
      const field = screen.getByRole('textbox', { name: 'Your note' });
      field.focus();
      await fromElsewhere(anAnsweredView());
      expect(heading().textContent).toBe('How did it land?');
      expect(document.activeElement).toBe(field);
    },
  );

  it('stays in the field when an answer here was refused and the next comes from another page', async () => {
    const answer = vi.fn(refused);
    const { change } = show(aToday({ verbs: todayVerbs({ answer }) }));
    click('Done');
    await settle();
    expect(answer).toHaveBeenCalledOnce();
    const field = screen.getByRole('textbox', { name: 'Your note' });
    field.focus();
    change({ view: anAnsweredView() });
    expect(document.activeElement).toBe(field);
  });
});

describe('what can be done on the new tab', () => {
  it('an answer is taken once, and can be taken back', async () => {
    const verbs = todayVerbs();
    const { change } = show(aToday({ verbs }));
    click('Partly');
    expect(verbs.answer).toHaveBeenCalledExactlyOnceWith('partly');
    change({ view: anAnsweredView({ answer: 'partly' }) });
    click('Undo');
    expect(verbs.undo).toHaveBeenCalledOnce();
  });

  it('another one is drawn', () => {
    const verbs = todayVerbs();
    show(aToday({ verbs }));
    click('Another one 2 left');
    expect(verbs.swap).toHaveBeenCalledOnce();
  });

  it('how it landed and a line for oneself are kept', async () => {
    const verbs = todayVerbs();
    show(aToday({ view: anAnsweredView(), verbs }));
    fireEvent.click(screen.getByRole('radio', { name: 'Cold' }));
    expect(verbs.land).toHaveBeenCalledExactlyOnceWith('cold');
    const line = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /A line for yourself/ });
    fireEvent.input(line, { target: { value: 'Quiet, but fine' } });
    click('Save line');
    await waitFor(() => expect(line.value).toBe(''));
    expect(verbs.saveLine).toHaveBeenCalledExactlyOnceWith('Quiet, but fine', expect.any(Function), '');
  });

  it('“Saved” comes with an Undo', () => {
    const undo = vi.fn();
    show(aToday({ view: anAnsweredView({ answer: 'rest' }), toast: { key: 'note.saved', undo } }));
    const toast = within(screen.getByText('Saved on this computer', { exact: false }));
    fireEvent.click(toast.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
  });

  it('what went wrong stands above the step, which stays usable', () => {
    const retry = vi.fn();
    show(aToday({ problem: { kind: 'not-saved', retry, isLasting: false } }));
    expect(screen.getByRole('alert').textContent).toContain('This could not be saved.');
    click('Try again');
    expect(retry).toHaveBeenCalledOnce();
    screen.getByRole('button', { name: 'Done' });
  });
});

describe('accessibility of the new tab', () => {
  it.each<[string, TodayView | null]>([
    ['nothing yet', null],
    ['an open step', aTodayView()],
    ['an answered step', anAnsweredView({ notes: [aNoteView()] })],
    ['a day of rest', anAnsweredView({ answer: 'rest' })],
    ['no step at all', aTodayView({ card: null })],
    ['solo mode', aTodayView({ solo: true })],
  ])('axe objects to nothing with %s', async (_, view) => {
    const { container } = show(aToday({ view }), () => {});
    expect(await axeProblems(container)).toEqual([]);
  });

  it('the skip link leads to the main part', () => {
    show(aToday());
    const skip = screen.getByRole('link', { name: 'Skip to the page' });
    expect(skip.getAttribute('href')).toBe(`#${screen.getByRole('main').id}`);
  });

  it('the drawing is hidden from readers', () => {
    const { container } = show(aToday());
    expect(container.querySelector('.scene svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});

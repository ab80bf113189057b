import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useDraft } from '../../components/hooks/use-draft';
import type { Today, TodayVerbs } from '../../components/hooks/use-today';
import { TodayPopup } from '../../components/TodayPopup';
import type { TodayView } from '../../utils/domain/today-view';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';
import { anyWordingOf } from '../support/small-words';
import {
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

// Each popup has a draft of its own: what one test leaves behind is none of the next one's.
let drafts = 0;

function show(view: TodayView | null = aTodayView(), overrides: Partial<TodayVerbs> = {}) {
  const verbs = todayVerbs(overrides);
  const onClose = vi.fn();
  const field = `note-${++drafts}`;
  const Page = ({ today }: { today: Today }) => {
    const draft = useDraft(field, '', today.view?.prompt?.text ?? null);
    return <TodayPopup day={DAY} today={today} draft={draft} onClose={onClose} />;
  };
  const today = aToday({ view, verbs });
  const { rerender, container } = render(<Page today={today} />);
  const change = (next: Partial<Today>) => rerender(<Page today={{ ...today, ...next }} />);
  return { verbs, onClose, container, change };
}

const heading = () => screen.getByRole('heading', { level: 1 });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Your note' });
const type = (value: string) => fireEvent.input(field(), { target: { value } });

describe('the popup', () => {
  it('shows the date, today’s step and why, and today’s question', () => {
    show();
    screen.getByText('Thursday, March 12');
    expect(heading().textContent).toBe('Ask one thing about their day');
    screen.getByText(anyWordingOf('why.new'));
    screen.getByRole('heading', { level: 2, name: 'What did they do that helped?' });
  });

  it('leads to the full page, where the rest of the card is', () => {
    show();
    expect(screen.queryByRole('button', { name: 'A smaller version' })).toBeNull();
    const hrefs = screen.getAllByRole('link').map((it) => [it.textContent, it.getAttribute('href')]);
    expect(hrefs).toEqual([
      ['Full page', '/newtab.html'],
      ['Journal', '/journal.html'],
      ['Tools', '/tools.html'],
      ['Settings', '/options.html'],
      ['Help', '/help.html'],
    ]);
  });

  it('opens every page in a tab of its own', () => {
    show();
    for (const link of screen.getAllByRole('link')) expect(link.getAttribute('target')).toBe('_blank');
  });

  it('closes at Hide', () => {
    const { onClose } = show();
    click('Hide');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('closes when Shift is pressed three times', () => {
    const { onClose } = show();
    for (let i = 0; i < 3; i++) fireEvent.keyDown(document.body, { key: 'Shift' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('keeps the date and the links while there is nothing to show yet', () => {
    show(null);
    screen.getByText('Thursday, March 12');
    screen.getByRole('link', { name: 'Full page' });
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('says so where no step fits', () => {
    show(aTodayView({ card: null }));
    screen.getByText(anyWordingOf('today.noCard'));
  });

  it('does not take the focus', () => {
    show();
    expect(document.activeElement).toBe(document.body);
  });

  it('says what went wrong', () => {
    const retry = vi.fn();
    const { change } = show();
    change({ problem: { kind: 'not-saved', retry, isLasting: false } });
    expect(screen.getByRole('alert').textContent).toContain('This could not be saved.');
    click('Try again');
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe('answering in the popup', () => {
  it.each([
    ['Done', 'done'],
    ['Partly', 'partly'],
    ['Not today', 'not-today'],
    ['Rest today', 'rest'],
  ])('takes “%s” at one click', (name, answer) => {
    const { verbs } = show();
    click(name);
    expect(verbs.answer).toHaveBeenCalledExactlyOnceWith(answer);
  });

  it('draws another one while some are left, and says when none is', () => {
    const { verbs, change } = show(aTodayView({ swapsLeft: 1 }));
    click('Another one 1 left');
    expect(verbs.swap).toHaveBeenCalledOnce();
    change({ view: aTodayView({ swapsLeft: 0 }) });
    screen.getByText(anyWordingOf('today.noSwaps'));
  });

  it('puts the question how it landed in the place of the step', () => {
    const { verbs } = show(anAnsweredView());
    expect(heading().textContent).toBe('How did it land?');
    fireEvent.click(screen.getByRole('button', { name: 'Neutral' }));
    expect(verbs.land).toHaveBeenCalledExactlyOnceWith('neutral');
  });

  it.each([
    ['done', anyWordingOf('after.doneTitle'), 'Undo'],
    ['partly', anyWordingOf('after.partlyTitle'), 'Undo'],
    ['not-today', anyWordingOf('after.notTodayTitle'), 'Bring today back'],
    ['rest', anyWordingOf('after.restTitle'), 'Bring today back'],
  ] as const)('says where today stands and can take it back (%s)', (answer, title, undo) => {
    const { verbs } = show(anAnsweredView({ answer, asksLanding: false }));
    expect(heading().textContent).toMatch(title);
    expect(screen.queryByRole('group', { name: title })).toBeNull();
    click(undo);
    expect(verbs.undo).toHaveBeenCalledOnce();
  });

  it('asks nothing on a day of rest', () => {
    show(anAnsweredView({ answer: 'rest', asksLanding: false, notes: [aNoteView()] }));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByText('“The tea on Tuesday”')).toBeNull();
  });
});

describe('the note in the popup', () => {
  it('is saved with its question and empties the field', async () => {
    const { verbs } = show();
    type(' The tea on Tuesday ');
    click('Save');
    await waitFor(() => expect(field().value).toBe(''));
    expect(verbs.saveNote).toHaveBeenCalledExactlyOnceWith(
      {
        promptId: 'g-helped',
        prompt: 'What did they do that helped?',
        text: 'The tea on Tuesday',
        intent: null,
      },
      expect.any(Function),
      expect.any(Function),
    );
  });

  it('keeps the lines of a draft that was begun elsewhere', async () => {
    const draft = { text: 'tea\nHe made it', prompt: null };
    await fakeBrowser.storage.local.set({ [`draft:note-${drafts + 1}`]: draft });
    show();
    await waitFor(() => expect(field().value).toBe('tea\nHe made it'));
    expect(field().tagName).toBe('TEXTAREA');
  });

  it('is saved with Enter, and not with Shift and Enter or while a word is composed', async () => {
    const { verbs } = show();
    type('The tea on Tuesday');
    fireEvent.keyDown(field(), { key: 'Enter', shiftKey: true });
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    await settle();
    expect(verbs.saveNote).not.toHaveBeenCalled();
    fireEvent.keyDown(field(), { key: 'Enter' });
    await settle();
    expect(verbs.saveNote).toHaveBeenCalledOnce();
  });

  it('takes the focus along when it is saved, removed, or nothing', async () => {
    const { change } = show();
    type('The tea on Tuesday');
    click('Save');
    await settle();
    change({ view: aTodayView({ notes: [aNoteView()] }) });
    expect(document.activeElement?.className).toBe('pop-notice');
    click('Remove');
    change({ view: aTodayView() });
    expect(document.activeElement).toBe(field());
    click('Nothing today is fine');
    change({ view: aTodayView({ nothing: true }) });
    expect(document.activeElement?.textContent).toBe('Answer it after all');
  });

  it('keeps the words where they are refused', async () => {
    const saveNote = vi.fn(refused);
    show(aTodayView(), { saveNote });
    type(LONG_NOTE);
    click('Save');
    await settle();
    expect(saveNote).toHaveBeenCalledOnce();
    expect(field().value).toBe(LONG_NOTE);
  });

  it('can be tried again with Save after it was refused', async () => {
    const saveNote = vi.fn(refused).mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    show(aTodayView(), { saveNote });
    type('The tea on Tuesday');
    click('Save');
    await settle();
    click('Save');
    await waitFor(() => expect(field().value).toBe(''));
    expect(saveNote).toHaveBeenCalledTimes(2);
  });

  it('is saved once when Save is pressed twice', async () => {
    const { verbs } = show();
    type('The tea on Tuesday');
    click('Save');
    click('Save');
    await settle();
    expect(verbs.saveNote).toHaveBeenCalledOnce();
  });

  it('is saved under the question it was begun under', async () => {
    const stored = { text: 'The tea', prompt: 'What made today lighter?' };
    await fakeBrowser.storage.local.set({ [`draft:note-${drafts + 1}`]: stored });
    const { verbs } = show();
    await waitFor(() => expect(field().value).toBe('The tea'));
    click('Save');
    await settle();
    expect(verbs.saveNote).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ promptId: null, prompt: 'What made today lighter?' }),
      expect.any(Function),
      expect.any(Function),
    );
  });

  it('keeps its field, beside a kept note, where a draft that came back is emptied', async () => {
    await fakeBrowser.storage.local.set({ [`draft:note-${drafts + 1}`]: { text: 'The tea', prompt: null } });
    show(aTodayView({ notes: [aNoteView()] }));
    await waitFor(() => expect(field().value).toBe('The tea'));
    type('');
    expect(field().value).toBe('');
  });

  it('says under which question it was begun', async () => {
    const stored = { text: 'The tea', prompt: 'What made today lighter?' };
    await fakeBrowser.storage.local.set({ [`draft:note-${drafts + 1}`]: stored });
    show();
    await waitFor(() => expect(field().value).toBe('The tea'));
    screen.getByText('You began this under another question. What made today lighter?');
  });

  it('tells the browser not to keep what is typed', () => {
    show();
    expect(field().getAttribute('autocomplete')).toBe('off');
  });

  it('can be another question, or nothing', () => {
    const { verbs, change } = show();
    click('Another prompt');
    expect(verbs.anotherPrompt).toHaveBeenCalledOnce();
    click('Nothing today is fine');
    expect(verbs.answerNothing).toHaveBeenLastCalledWith(true);
    change({ view: aTodayView({ nothing: true }) });
    click('Answer it after all');
    expect(verbs.answerNothing).toHaveBeenLastCalledWith(false);
  });

  it('shows the last one that is kept', () => {
    const notes = [aNoteView({ text: 'The first' }), aNoteView({ id: 'note-2', text: LONG_WORD })];
    show(aTodayView({ notes }));
    screen.getByText(`“${LONG_WORD}”`);
    expect(screen.queryByText('“The first”')).toBeNull();
  });

  it('offers nothing that reaches out in solo mode', () => {
    show(aTodayView({ solo: true, notes: [aNoteView()] }));
    expect(screen.queryAllByRole('group', { name: 'And then' })).toEqual([]);
  });
});

describe('accessibility of the popup', () => {
  it.each<[string, TodayView | null]>([
    ['nothing yet', null],
    ['an open step', aTodayView()],
    ['the question how it landed', anAnsweredView()],
    ['a kept note', anAnsweredView({ asksLanding: false, notes: [aNoteView()] })],
    ['a day of rest', anAnsweredView({ answer: 'rest', asksLanding: false })],
    ['“nothing today”', aTodayView({ nothing: true })],
    ['no step at all', aTodayView({ card: null })],
  ])('axe objects to nothing with %s', async (_, view) => {
    const { container } = show(view);
    expect(await axeProblems(container)).toEqual([]);
  });
});

import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { GratitudeNote } from '../../components/GratitudeNote';
import { useDraft } from '../../components/hooks/use-draft';
import type { TodayVerbs } from '../../components/hooks/use-today';
import type { TodayView } from '../../utils/domain/today-view';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';
import { anyWordingOf } from '../support/small-words';
import {
  aNoteView,
  anAnsweredView,
  aTodayView,
  LONG_NOTE,
  LONG_WORD,
  refused,
  todayVerbs,
} from '../support/views';

/** Each test has a draft of its own: what one leaves behind is none of the next one's. */
let drafts = 0;

function show(view: TodayView = aTodayView(), overrides: Partial<TodayVerbs> = {}) {
  const verbs = todayVerbs(overrides);
  const field = `note-${++drafts}`;
  const Page = ({ shown }: { shown: TodayView }) => {
    const draft = useDraft(field, '', shown.prompt?.text ?? null);
    return <GratitudeNote view={shown} draft={draft} verbs={verbs} />;
  };
  const { rerender, container } = render(<Page shown={view} />);
  return { verbs, container, change: (next: TodayView) => rerender(<Page shown={next} />) };
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your note' });
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').filter((it) => it.checked);
const OTHER_PROMPT = { promptId: 'g-laugh', text: 'When did you last laugh together?', hint: 'the hat' };

describe('today’s question', () => {
  it('stands above one field, with an example in it', () => {
    show();
    screen.getByRole('heading', { name: 'What did they do that helped?' });
    expect(field().placeholder).toBe('For example: they put the bins out');
  });

  it('has no intent chosen beforehand', () => {
    show();
    screen.getByRole('radiogroup', { name: 'And then' });
    for (const name of ['Say it', 'Send it', 'Leave a note', 'Keep it']) screen.getByRole('radio', { name });
    expect(chosen()).toEqual([]);
  });

  it('does not take the focus', () => {
    show();
    expect(document.activeElement).toBe(document.body);
  });

  it('tells the browser not to keep what is typed', () => {
    show();
    expect(field().getAttribute('autocomplete')).toBe('off');
  });

  it('can be exchanged for another', () => {
    const { verbs } = show();
    click('Another prompt');
    expect(verbs.anotherPrompt).toHaveBeenCalledOnce();
  });

  it('takes nothing for an answer, while nothing is written', () => {
    const { verbs } = show();
    click('Nothing today is fine');
    expect(verbs.answerNothing).toHaveBeenCalledWith(true);
    type('The tea');
    expect(screen.queryByRole('button', { name: 'Nothing today is fine' })).toBeNull();
  });

  it('can be answered after all', () => {
    const { verbs } = show(aTodayView({ nothing: true }));
    screen.getByRole('heading', { name: anyWordingOf('note.nothingTitle') });
    expect(screen.queryByRole('textbox')).toBeNull();
    click('Answer it after all');
    expect(verbs.answerNothing).toHaveBeenCalledWith(false);
  });
});

describe('saving a note', () => {
  it('keeps it with its question, and without an intent where none was chosen', async () => {
    const { verbs } = show();
    type('  The tea on Tuesday ');
    click('Save note');
    await settle();
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

  it.each([
    ['Say it', 'say'],
    ['Send it', 'send'],
    ['Leave a note', 'leave'],
    ['Keep it', 'keep'],
  ])('keeps the intent “%s” with it', async (name, intent) => {
    const { verbs } = show();
    type('The tea on Tuesday');
    choose(name);
    click('Save note');
    await settle();
    expect(verbs.saveNote).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ intent }),
      expect.any(Function),
      expect.any(Function),
    );
  });

  it('empties the field and the choice once it is saved', async () => {
    show();
    type('The tea on Tuesday');
    choose('Say it');
    click('Save note');
    await waitFor(() => expect(field().value).toBe(''));
    expect(chosen()).toEqual([]);
  });

  it('keeps the words and the choice where it is refused', async () => {
    const saveNote = vi.fn(refused);
    show(aTodayView(), { saveNote });
    type(LONG_NOTE);
    choose('Send it');
    click('Save note');
    await settle();
    expect(saveNote).toHaveBeenCalledOnce();
    expect(field().value).toBe(LONG_NOTE);
    expect(chosen().map((it) => it.value)).toEqual(['send']);
  });

  it('leaves alone what is typed while the words before are being saved', async () => {
    let finish: (isSaved: boolean) => void = () => {};
    const saveNote = () =>
      new Promise<boolean>((resolve) => {
        finish = resolve;
      });
    show(aTodayView(), { saveNote });
    type('The tea on Tuesday');
    click('Save note');
    type('The tea on Tuesday, and the soup');
    finish(true);
    await settle();
    expect(field().value).toBe('The tea on Tuesday, and the soup');
  });

  it('can be tried again with Save after it was refused', async () => {
    const saveNote = vi.fn(refused).mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    show(aTodayView(), { saveNote });
    type('The tea on Tuesday');
    click('Save note');
    await settle();
    click('Save note');
    await waitFor(() => expect(field().value).toBe(''));
    expect(saveNote).toHaveBeenCalledTimes(2);
  });

  it('brings the words back when that is undone, under their question', async () => {
    const { verbs, change } = show();
    type('The tea on Tuesday');
    click('Save note');
    await waitFor(() => expect(field().value).toBe(''));
    change(aTodayView({ prompt: OTHER_PROMPT }));
    vi.mocked(verbs.saveNote).mock.calls[0]?.[2]?.();
    await waitFor(() => expect(field().value).toBe('The tea on Tuesday'));
    screen.getByText('You began this under another question. What did they do that helped?');
  });

  it('leaves alone what was typed since when that is undone', async () => {
    const { verbs } = show();
    type('The tea on Tuesday');
    click('Save note');
    await waitFor(() => expect(field().value).toBe(''));
    type('The soup');
    vi.mocked(verbs.saveNote).mock.calls[0]?.[2]?.();
    await settle();
    expect(field().value).toBe('The soup');
  });

  it('does not save blanks', async () => {
    const { verbs } = show();
    type(' \n ');
    click('Save note');
    await settle();
    expect(verbs.saveNote).not.toHaveBeenCalled();
  });

  it('saves one note when Save is pressed twice', async () => {
    const { verbs } = show();
    type('The tea on Tuesday');
    click('Save note');
    click('Save note');
    await settle();
    expect(verbs.saveNote).toHaveBeenCalledOnce();
  });
});

describe('a draft begun under another question', () => {
  async function bringBack(prompt: string) {
    await fakeBrowser.storage.local.set({ [`draft:note-${drafts + 1}`]: { text: 'The tea', prompt } });
    const page = show();
    await waitFor(() => expect(field().value).toBe('The tea'));
    return page;
  }

  it('says under which one', async () => {
    await bringBack('What made today lighter?');
    screen.getByText('You began this under another question. What made today lighter?');
  });

  it('is saved under the one it answers', async () => {
    const { verbs } = await bringBack('What made today lighter?');
    click('Save note');
    await settle();
    expect(verbs.saveNote).toHaveBeenCalledExactlyOnceWith(
      {
        promptId: null,
        prompt: 'What made today lighter?',
        text: 'The tea',
        intent: null,
      },
      expect.any(Function),
      expect.any(Function),
    );
  });

  it('says nothing where it is the same question', async () => {
    await bringBack('What did they do that helped?');
    expect(screen.queryByText(/another question/)).toBeNull();
  });

  it('keeps its question when another prompt is drawn under it', async () => {
    const { change, verbs } = show();
    type('The tea on Tuesday');
    change(aTodayView({ prompt: OTHER_PROMPT }));
    screen.getByText('You began this under another question. What did they do that helped?');
    click('Save note');
    await settle();
    expect(verbs.saveNote).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ promptId: null, prompt: 'What did they do that helped?' }),
      expect.any(Function),
      expect.any(Function),
    );
  });
});

describe('a draft that came back and is emptied', () => {
  const cases: [string, TodayView][] = [
    ['a kept note', aTodayView({ notes: [aNoteView()] })],
    ['“nothing today”', aTodayView({ nothing: true })],
  ];
  it.each(cases)('leaves the field where it is, beside %s', async (_, view) => {
    await fakeBrowser.storage.local.set({ [`draft:note-${drafts + 1}`]: { text: 'The tea', prompt: null } });
    show(view);
    await waitFor(() => expect(field().value).toBe('The tea'));
    field().focus();
    type('');
    expect(document.activeElement).toBe(field());
  });

  it('can be left with “nothing today” after all', async () => {
    await fakeBrowser.storage.local.set({ [`draft:note-${drafts + 1}`]: { text: 'The tea', prompt: null } });
    const { verbs } = show(aTodayView({ nothing: true }));
    await waitFor(() => expect(field().value).toBe('The tea'));
    type('');
    click('Nothing today is fine');
    expect(verbs.answerNothing).toHaveBeenCalledExactlyOnceWith(true);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('a kept note', () => {
  const kept = aTodayView({ notes: [aNoteView({ text: LONG_NOTE })] });

  it('takes the place of the field', () => {
    show(kept);
    screen.getByText(`“${LONG_NOTE}”`);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('leaves room for another one', () => {
    show(kept);
    click('Write another');
    field();
    expect(screen.queryByRole('button', { name: 'Nothing today is fine' })).toBeNull();
  });

  it('may have others beside it', () => {
    show(aTodayView({ notes: [aNoteView(), aNoteView({ id: 'note-2', text: LONG_WORD })] }));
    screen.getByText('“The tea on Tuesday”');
    screen.getByText(`“${LONG_WORD}”`);
  });

  it('ends the day together with an answer, and not without one', () => {
    const words = anyWordingOf('after.allForToday');
    const { change } = show(kept);
    expect(screen.queryByText(words)).toBeNull();
    change(anAnsweredView({ notes: [aNoteView()] }));
    screen.getByText(words);
  });
});

describe('solo mode', () => {
  it('offers nothing that reaches out, under the question or a kept note', () => {
    const { change } = show(aTodayView({ solo: true }));
    expect(screen.queryAllByRole('radio')).toEqual([]);
    change(aTodayView({ solo: true, notes: [aNoteView()] }));
    expect(screen.queryAllByRole('radio')).toEqual([]);
  });

  it('names no question that a draft was begun under before, and saves it under none', async () => {
    const draft = { text: 'The tea', prompt: 'What did they do that helped?' };
    await fakeBrowser.storage.local.set({ [`draft:note-${drafts + 1}`]: draft });
    const { verbs } = show(aTodayView({ solo: true, prompt: OTHER_PROMPT }));
    await waitFor(() => expect(field().value).toBe('The tea'));
    expect(screen.queryByText(/another question/)).toBeNull();
    click('Save note');
    await settle();
    expect(vi.mocked(verbs.saveNote).mock.calls[0]?.[0]).toMatchObject({ promptId: null, prompt: '' });
  });

  it.each([{ solo: true }, { keepsThanks: true }])(
    'saves no intent that was chosen before: %o',
    async (now) => {
      const { verbs, change } = show();
      type('The tea on Tuesday');
      choose('Say it');
      change(aTodayView(now));
      click('Save note');
      await settle();
      expect(vi.mocked(verbs.saveNote).mock.calls[0]?.[0]).toMatchObject({ intent: null });
    },
  );

  it('saves a note without an intent', async () => {
    const { verbs } = show(aTodayView({ solo: true }));
    type('A quiet cup of tea');
    click('Save note');
    await settle();
    expect(verbs.saveNote).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ intent: null }),
      expect.any(Function),
      expect.any(Function),
    );
  });
});

describe('the focus', () => {
  const focused = () => document.activeElement?.textContent;
  const kept = (...ids: string[]) => aTodayView({ notes: ids.map((id) => aNoteView({ id })) });

  it('goes into the field with “Write another”', () => {
    show(kept('note-a'));
    click('Write another');
    expect(document.activeElement).toBe(field());
  });

  it.each(['the note', 'the word that it is saved'])(
    'is not lost when a note is saved, where %s comes first',
    async (first) => {
      let save = (_isSaved: boolean) => {};
      const saveNote = () =>
        new Promise<boolean>((resolve) => {
          save = resolve;
        });
      const { change } = show(aTodayView(), { saveNote });
      type('The tea');
      click('Save note');
      const steps = [() => change(kept('note-a')), async () => save(true)];
      if (first !== 'the note') steps.reverse();
      for (const step of steps) {
        await step();
        await settle();
      }
      expect(focused()).toBe('Write another');
    },
  );

  it('goes with “nothing today” to the way back, and from there into the field', () => {
    const { change } = show();
    click('Nothing today is fine');
    change(aTodayView({ nothing: true }));
    expect(focused()).toBe('Answer it after all');
    click('Answer it after all');
    change(aTodayView());
    expect(document.activeElement).toBe(field());
  });

  it('goes to what is left when a note is removed', () => {
    const { change } = show(kept('note-a', 'note-b'));
    fireEvent.click(screen.getAllByRole('button', { name: 'Remove' })[0] as HTMLElement);
    change(kept('note-b'));
    expect(focused()).toBe('Write another');
    click('Remove');
    change(aTodayView());
    expect(document.activeElement).toBe(field());
  });

  it('stays where it is when removing is refused, or another page removes', async () => {
    const { change } = show(kept('note-a', 'note-b'), { removeNote: vi.fn(refused) });
    fireEvent.click(screen.getAllByRole('button', { name: 'Remove' })[0] as HTMLElement);
    await settle();
    change(kept('note-b'));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('accessibility of the note', () => {
  it.each<[string, TodayView]>([
    ['the question', aTodayView()],
    ['solo mode', aTodayView({ solo: true })],
    ['“nothing today”', aTodayView({ nothing: true })],
    ['kept notes', anAnsweredView({ notes: [aNoteView(), aNoteView({ id: 'note-2', intent: 'say' })] })],
  ])('axe objects to nothing in %s', async (_, view) => {
    const { container } = show(view);
    expect(await axeProblems(container)).toEqual([]);
  });
});

import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useDraft } from '../../components/hooks/use-draft';
import { FIRST_PERSON } from '../../utils/domain/person-id';
import { noteFieldOf } from '../../utils/domain/snapshot';
// The hook loads it when it needs it; loaded beforehand, no test waits for it.
import '../../utils/services/drafts';
import { keepSnapshot, readFirstPaint } from '../../utils/services/snapshot';
import { settle } from '../support/settle';
import { aTodayView, DAY, LONG_NOTE } from '../support/views';

const PAUSE_MS = 300;

// Each field is used by one test: what one leaves behind is none of the next one's.
let fields = 0;
const newField = () => `field-${++fields}`;

function Page({
  field,
  first = '',
  prompt = null,
}: {
  field: string;
  first?: string;
  prompt?: string | null;
}) {
  const draft = useDraft(field, first, prompt);
  return (
    <>
      <textarea value={draft.text} onInput={(event) => draft.type(event.currentTarget.value)} />
      <button type="button" onClick={draft.clear}>
        Clear
      </button>
      <p data-testid="begun-under">{draft.prompt}</p>
    </>
  );
}

async function open(field: string, props: { first?: string; prompt?: string | null } = {}) {
  const page = render(<Page field={field} {...props} />);
  await settle();
  return page;
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const type = (value: string) => fireEvent.input(box(), { target: { value } });
const stored = async (field: string) => (await fakeBrowser.storage.local.get())[`draft:${field}`] ?? null;
const store = (field: string, text: string, prompt: string | null = null) =>
  fakeBrowser.storage.local.set({ [`draft:${field}`]: { text, prompt } });

describe('keeping what is typed', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());
  const pass = async (ms: number) => {
    vi.advanceTimersByTime(ms);
    await settle();
  };

  it('happens at a pause of 300 ms, not before', async () => {
    const field = newField();
    await open(field);
    type('The tea');
    await pass(PAUSE_MS - 1);
    expect(await stored(field)).toBeNull();
    await pass(1);
    expect(await stored(field)).toEqual({ text: 'The tea', prompt: null });
  });

  it('waits until one has stopped typing, and keeps the last words', async () => {
    const field = newField();
    await open(field);
    for (const words of ['The', 'The tea', 'The tea on Tuesday']) {
      type(words);
      await pass(PAUSE_MS - 100);
      expect(await stored(field)).toBeNull();
    }
    await pass(100);
    expect(await stored(field)).toEqual({ text: 'The tea on Tuesday', prompt: null });
  });

  it('does not wait for a pause that does not come: after two seconds the words are kept', async () => {
    const field = newField();
    await open(field);
    for (let key = 1; key <= 10; key++) {
      type('x'.repeat(key));
      await pass(200);
    }
    expect(await stored(field)).toEqual({ text: 'x'.repeat(10), prompt: null });
    type('x'.repeat(11));
    await pass(PAUSE_MS - 1);
    expect(await stored(field)).toEqual({ text: 'x'.repeat(10), prompt: null });
  });

  it('has asked the browser to keep the last words before the page is gone', async () => {
    const field = newField();
    const keep = vi.spyOn(fakeBrowser.storage.local, 'set');
    await open(field);
    type('The tea');
    dispatchEvent(new Event('pagehide'));
    expect(keep).toHaveBeenCalledWith({ [`draft:${field}`]: { text: 'The tea', prompt: null } });
    await settle();
  });

  it('keeps the question above the field with it', async () => {
    const field = newField();
    await open(field, { prompt: 'What helped?' });
    type('The tea');
    await pass(PAUSE_MS);
    expect(await stored(field)).toEqual({ text: 'The tea', prompt: 'What helped?' });
  });

  it('happens at once when the page is left', async () => {
    const field = newField();
    await open(field);
    type('The tea');
    fireEvent(window, new Event('pagehide'));
    await settle();
    expect(await stored(field)).toEqual({ text: 'The tea', prompt: null });
  });

  it('happens at once when the page is hidden', async () => {
    const field = newField();
    await open(field);
    type('The tea');
    fireEvent(document, new Event('visibilitychange'));
    await settle();
    expect(await stored(field)).toEqual({ text: 'The tea', prompt: null });
  });

  it('happens at once when the field goes away', async () => {
    const field = newField();
    const { unmount } = await open(field);
    type('The tea');
    act(() => void unmount());
    await settle();
    expect(await stored(field)).toEqual({ text: 'The tea', prompt: null });
  });

  it('writes nothing when nothing was typed', async () => {
    const field = newField();
    const write = vi.spyOn(fakeBrowser.storage.local, 'set');
    const { unmount } = await open(field);
    fireEvent(window, new Event('pagehide'));
    act(() => void unmount());
    await settle();
    expect(write).not.toHaveBeenCalled();
  });

  it('forgets the draft when the words are saved or not wanted', async () => {
    const field = newField();
    await store(field, 'The tea');
    await open(field);
    type('The tea on Tuesday');
    await pass(PAUSE_MS);
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(box().value).toBe('');
    await pass(0);
    expect(await stored(field)).toBeNull();
  });

  it('leaves the words on the page where the browser refuses the draft', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('memory full'));
    await open(newField());
    type('The tea');
    await pass(PAUSE_MS);
    expect(warn).toHaveBeenCalledOnce();
    expect(box().value).toBe('The tea');
  });
});

describe('bringing a draft back', () => {
  it('fills the field with the words that were kept', async () => {
    const field = newField();
    await store(field, LONG_NOTE);
    await open(field);
    expect(box().value).toBe(LONG_NOTE);
  });

  it('leaves words alone that were typed before the draft was there', async () => {
    const field = newField();
    await store(field, 'An old draft');
    render(<Page field={field} />);
    type('New words');
    await settle();
    expect(box().value).toBe('New words');
  });

  it('replaces what the first paint showed where the draft is another by now', async () => {
    const field = newField();
    await store(field, 'The tea on Tuesday');
    render(<Page field={field} first="The tea" />);
    expect(box().value).toBe('The tea');
    await settle();
    expect(box().value).toBe('The tea on Tuesday');
  });

  it.each([[42], ['words'], [{ text: 7 }], [{}]])(
    'is nothing where the draft is damaged: %o',
    async (draft) => {
      const field = newField();
      await fakeBrowser.storage.local.set({ [`draft:${field}`]: draft });
      await open(field);
      expect(box().value).toBe('');
    },
  );

  it('says under which question it was begun, where that is not the one above the field', async () => {
    const field = newField();
    await store(field, 'The tea', 'What helped?');
    await open(field, { prompt: 'What made you laugh?' });
    expect(screen.getByTestId('begun-under').textContent).toBe('What helped?');
  });

  it('says nothing where the question is the same, or there was none', async () => {
    const [same, none] = [newField(), newField()];
    await store(same, 'The tea', 'What helped?');
    await store(none, 'The tea');
    const { unmount } = await open(same, { prompt: 'What helped?' });
    expect(screen.getByTestId('begun-under').textContent).toBe('');
    unmount();
    await open(none, { prompt: 'What helped?' });
    expect(screen.getByTestId('begun-under').textContent).toBe('');
  });

  it('says nothing any more once the field is emptied', async () => {
    const field = newField();
    await store(field, 'The tea', 'What helped?');
    await open(field, { prompt: 'What made you laugh?' });
    type('');
    expect(screen.getByTestId('begun-under').textContent).toBe('');
  });

  it('still knows the question when more is typed', async () => {
    const field = newField();
    await store(field, 'The tea', 'What helped?');
    const { unmount } = await open(field, { prompt: 'What made you laugh?' });
    type('The tea on Tuesday');
    act(() => void unmount());
    await settle();
    expect(await stored(field)).toEqual({ text: 'The tea on Tuesday', prompt: 'What helped?' });
  });

  it('knows the question that stood above the field when the typing began', async () => {
    const field = newField();
    const { rerender, unmount } = await open(field, { prompt: 'What helped?' });
    type('The tea');
    rerender(<Page field={field} prompt="What made you laugh?" />);
    type('The tea on Tuesday');
    act(() => void unmount());
    await settle();
    expect(await stored(field)).toEqual({ text: 'The tea on Tuesday', prompt: 'What helped?' });
  });
});

describe('a draft in two pages', () => {
  it('appears in the other page while that one is untouched', async () => {
    const field = newField();
    await open(field);
    await store(field, 'Typed elsewhere');
    await waitFor(() => expect(box().value).toBe('Typed elsewhere'));
  });

  it('goes from the other page when it was saved here', async () => {
    const field = newField();
    await store(field, 'Typed elsewhere');
    await open(field);
    await fakeBrowser.storage.local.remove(`draft:${field}`);
    await waitFor(() => expect(box().value).toBe(''));
  });

  it('does not overwrite what is being typed in the other page', async () => {
    const field = newField();
    await open(field);
    type('Typed here');
    await store(field, 'Typed elsewhere');
    await settle();
    expect(box().value).toBe('Typed here');
  });

  it('leaves what was typed here alone also when it is kept: both may be saved', async () => {
    const field = newField();
    await open(field);
    type('Typed here');
    await waitFor(async () => expect(await stored(field)).toEqual({ text: 'Typed here', prompt: null }));
    await store(field, 'Typed elsewhere');
    await settle();
    expect(box().value).toBe('Typed here');
    await fakeBrowser.storage.local.remove(`draft:${field}`);
    await settle();
    expect(box().value).toBe('Typed here');
  });

  it('does not come back into a field that was just cleared, where it is heard of late', async () => {
    const field = newField();
    await open(field);
    type('Typed here');
    await waitFor(async () => expect(await stored(field)).toEqual({ text: 'Typed here', prompt: null }));
    const { local } = fakeBrowser.storage;
    const remove = local.remove.bind(local);
    vi.spyOn(local, 'remove').mockImplementationOnce(async (keys) => {
      await settle();
      await remove(keys);
    });
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    local.onChanged.trigger({ [`draft:${field}`]: { newValue: { text: 'Typed here', prompt: null } } });
    await settle();
    await waitFor(async () => expect(await stored(field)).toBeNull());
    await waitFor(() => expect(box().value).toBe(''));
  });

  it('is adopted again once the field here was cleared', async () => {
    const field = newField();
    await open(field);
    type('Typed here');
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(async () => expect(await stored(field)).toBeNull());
    await store(field, 'Typed elsewhere');
    await waitFor(() => expect(box().value).toBe('Typed elsewhere'));
  });

  it('is none of another field’s', async () => {
    const field = newField();
    await open(field);
    await store(newField(), 'Typed elsewhere');
    await settle();
    expect(box().value).toBe('');
  });
});

describe('the draft of the note', () => {
  it('is part of the next first paint, and goes from it when it is cleared', async () => {
    keepSnapshot(aTodayView());
    const { unmount } = await open(noteFieldOf(FIRST_PERSON));
    type('The tea');
    act(() => void unmount());
    await settle();
    const morning = new Date(2026, 2, 12, 9);
    expect(readFirstPaint(morning)).toMatchObject({ day: DAY, draft: 'The tea' });
    await open(noteFieldOf(FIRST_PERSON));
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(readFirstPaint(morning).draft).toBe(''));
  });
});

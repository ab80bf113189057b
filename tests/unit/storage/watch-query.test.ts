import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '../../../utils/storage/db';
import { healRecords } from '../../../utils/storage/heal';
import { remove, writeRecord } from '../../../utils/storage/journal';
import { withJournalLock } from '../../../utils/storage/journal-lock';
import { noteKey, readNotes } from '../../../utils/storage/notes';
import { watchQuery } from '../../../utils/storage/watch-query';
import { aNote, TODAY } from '../../support/builders';
import { openFreshJournal } from '../../support/fresh-journal';

const save = (id: string, text = id) => writeRecord(noteKey(id, TODAY), () => aNote({ text }));
const texts = async () => (await readNotes(TODAY)).map(({ text }) => text).sort();

let stop = () => {};
function watch<T>(query: () => Promise<T>) {
  const told = { onValue: vi.fn<(value: T) => void>(), onError: vi.fn<(error: unknown) => void>() };
  stop = watchQuery(query, told);
  return told;
}

// A query whose readings, numbered, end when they are told to.
function watchSlowly() {
  const ends: (() => void)[] = [];
  const told = watch(() => {
    const number = ends.length + 1;
    return new Promise<number>((resolve) => ends.push(() => resolve(number)));
  });
  return { ends, ...told };
}

// Whoever watches hears of a write in turn: another one that has heard of the last one is the last.
async function everybodyHeard(): Promise<void> {
  const heard = vi.fn();
  const all = await texts();
  const stopHearing = watchQuery(texts, { onValue: heard, onError: heard });
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(all));
  stopHearing();
}

beforeEach(() => openFreshJournal());
afterEach(() => stop());

describe('a watched query', () => {
  it('tells what is there, and again after every writing, changing and removing', async () => {
    await save('note-a');
    const { onValue } = watch(texts);
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(['note-a']));
    await save('note-b');
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(['note-a', 'note-b']));
    await save('note-b', 'another');
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(['another', 'note-a']));
    await writeRecord(noteKey('note-a', TODAY), () => remove({ plank: true }));
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(['another']));
  });

  it('tells what was healed, although no revision is new', async () => {
    await save('note-a');
    const { onValue } = watch(texts);
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(['note-a']));
    const kept = await db.records.get('note-a');
    if (!kept) throw new Error('The note was not kept');
    await db.records.put({ ...kept, rev: '000000000000.old', body: aNote({ text: 'rolled back' }) });
    await withJournalLock(() => healRecords(['note-a']));
    await vi.waitFor(() => expect(onValue.mock.calls.length).toBeGreaterThan(1));
    expect(onValue).toHaveBeenLastCalledWith(['note-a']);
  });

  it('reads once at a time, and once more for all that is written meanwhile', async () => {
    const { ends, onValue } = watchSlowly();
    await vi.waitFor(() => expect(ends).toHaveLength(1));
    for (const id of ['note-a', 'note-b', 'note-c']) await save(id);
    await everybodyHeard();
    expect(ends).toHaveLength(1);
    // What was overtaken is not told.
    ends[0]?.();
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    ends[1]?.();
    await vi.waitFor(() => expect(onValue.mock.calls).toEqual([[2]]));
    expect(ends).toHaveLength(2);
  });

  it('tells from the fifth reading on where the writing does not end, with a pause between', async () => {
    const { ends, onValue } = watchSlowly();
    for (let number = 0; number < 5; number++) {
      await vi.waitFor(() => expect(ends).toHaveLength(number + 1));
      expect(onValue).not.toHaveBeenCalled();
      await save(`note-${number}`);
      await everybodyHeard();
      ends[number]?.();
    }
    const pauses = vi.spyOn(globalThis, 'setTimeout');
    await vi.waitFor(() => expect(onValue.mock.calls).toEqual([[5]]));
    await vi.waitFor(() => expect(ends).toHaveLength(6), 3000);
    expect(pauses).toHaveBeenCalledWith(expect.any(Function), 1000);
    ends[5]?.();
    await vi.waitFor(() => expect(onValue.mock.calls).toEqual([[5], [6]]));
  });

  it('tells what went wrong, and reads again after the next writing', async () => {
    const broken = new Error('broken');
    const query = vi.fn(texts).mockRejectedValueOnce(broken);
    const { onValue, onError } = watch(query);
    await vi.waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(broken));
    await save('note-a');
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(['note-a']));
    expect(onError).toHaveBeenCalledOnce();
  });

  it('tells nothing of a database that was closed meanwhile', async () => {
    const query = vi.fn(texts).mockRejectedValueOnce(new Dexie.DatabaseClosedError());
    const { onValue, onError } = watch(query);
    await vi.waitFor(() => expect(query).toHaveBeenCalledOnce());
    await save('note-a');
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(['note-a']));
    expect(onError).not.toHaveBeenCalled();
  });

  it('tells and reads nothing once it is stopped', async () => {
    let end = () => {};
    const query = vi.fn(
      () =>
        new Promise<number>((resolve) => {
          end = () => resolve(1);
        }),
    );
    const { onValue } = watch(query);
    await vi.waitFor(() => expect(query).toHaveBeenCalledOnce());
    const get = vi.spyOn(db.meta, 'get');
    stop();
    end();
    await save('note-a');
    // Another one hears of the write, after all that heard of it before.
    const { onValue: heard } = watch(texts);
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(['note-a']));
    await save('note-b');
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(['note-a', 'note-b']));
    expect(onValue).not.toHaveBeenCalled();
    expect(query).toHaveBeenCalledOnce();
    // Each write reads the state itself, and the one that still watches looks at it twice: first, and after the write.
    expect(get).toHaveBeenCalledTimes(2 + 2);
  });

  it('goes on where what was read could not be shown', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { onValue } = watch(texts);
    onValue.mockImplementationOnce(() => {
      throw new Error('a page that cannot show this');
    });
    await vi.waitFor(() => expect(onValue).toHaveBeenCalledOnce());
    await save('note-a');
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(['note-a']));
    expect(console.error).toHaveBeenCalledOnce();
  });
});

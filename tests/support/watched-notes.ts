import { onTestFinished, vi } from 'vitest';
import type { NoteBody } from '../../utils/domain/entries';
import type { StoredRecord } from '../../utils/domain/record';
import { type OtherPage, openOtherPage } from './other-page';

/** Watches all notes of a page, and keeps what it is told. */
export function watchNotes(page: OtherPage, readAll: () => Promise<StoredRecord[]>) {
  const onValue = vi.fn<(texts: string[]) => void>();
  const onError = vi.fn<(error: unknown) => void>();
  const query = async () => (await readAll()).map((record) => (record.body as NoteBody).text).sort();
  const stop = page.watchJournalQuery(query, { onValue, onError });
  onTestFinished(stop);
  return { onValue, onError, stop };
}

/** A page, and how its queries read notes. */
export async function openReader() {
  const page = await openOtherPage();
  const { recordsOf, isReadingMirror } = await import('../../utils/storage/records');
  return { page, readAll: () => recordsOf('note'), isReadingMirror };
}

/** Has the browser refuse to open any database. */
export const refuseToOpen = () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  return vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
};

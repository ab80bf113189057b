import { supersededBy } from './db';

const LOCK = 'journal';

let isClosed = false;

/** From now on this page changes nothing: the journal is open for reading only. */
export function refuseWrites(): void {
  isClosed = true;
}

/** Whether this page may change the journal. */
export const isOpenForWriting = (): boolean => !isClosed && !supersededBy();

/** Runs `work` while no other page and no worker writes. */
export function withJournalLock<R>(work: () => Promise<R>): Promise<R> {
  return navigator.locks.request(LOCK, work) as Promise<R>;
}

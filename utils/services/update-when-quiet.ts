import { sessionArea } from '../browser/session-area';
import { restartExtension } from '../browser/updates';
import { lastTypedAt } from '../storage/drafts';

const KEY = 'updateWaits';

/** An update waits until nobody has typed for so long. Drafts are kept after a third of a second. */
const QUIET_MS = 10_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** A newer version waits: it is started at the next pause of typing. */
export async function updateWhenQuiet(): Promise<void> {
  await sessionArea.set({ [KEY]: true });
  await lookForQuiet();
}

/** Starts a newer version that waits, where nobody is typing. A stopped worker goes on here at its next wake. */
export async function lookForQuiet(): Promise<void> {
  const { [KEY]: waits } = await sessionArea.get(KEY);
  if (waits !== true) return;
  clearTimeout(timer);
  const quietFor = Date.now() - (await lastTypedAt());
  // A clock that was set back must not keep the update waiting.
  if (quietFor >= QUIET_MS || quietFor < 0) restartExtension();
  else timer = setTimeout(() => void lookForQuiet(), QUIET_MS - quietFor);
}

import { askToReconcile } from '../browser/worker';
import { noteOpening } from './note-opening';

/** A page was opened by the person: what stands on the toolbar button goes. Rejects where the browser refuses. */
export async function tellOpening(): Promise<void> {
  if (await noteOpening()) askToReconcile();
}

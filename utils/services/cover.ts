// A copy of the setting that can be read before the first paint: there while the cover is on.
const KEY = 'cover';

/** Whether a new tab shows its cover, as far as can be told before the first paint. */
export function readCover(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Keeps for the next first paint whether there is a cover. */
export function keepCover(isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(KEY, 'on');
    else localStorage.removeItem(KEY);
  } catch {
    // The setting itself is kept elsewhere, and asked before anything is shown that was not kept here either.
  }
}

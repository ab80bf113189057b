/**
 * Tells that the person opened Footbridge. A new tab is often opened on the way to somewhere else: it counts once
 * something on it is touched.
 */
export function noteOpenings(page: string | undefined): void {
  if (page !== 'newtab') {
    requestIdleCallback(note);
    return;
  }
  const touched = () => {
    removeEventListener('pointerdown', touched);
    removeEventListener('keydown', touched);
    note();
  };
  addEventListener('pointerdown', touched);
  addEventListener('keydown', touched);
}

function note(): void {
  import('../../utils/services/opening')
    .then((it) => it.tellOpening())
    .catch((error: unknown) => console.warn('That it was opened could not be kept', error));
}

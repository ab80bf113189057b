import { useEffect } from 'preact/hooks';

/** Three presses of Shift within this time hide the page. */
const TRIPLE_PRESS_MS = 1500;

/** Blanks the page at once and leaves an empty page of the extension in its place, out of the way of Back. */
export function hidePage(): void {
  document.body.replaceChildren();
  location.replace('/blank.html');
}

/** Hides the page when Shift is pressed three times. */
export function useHideKey(hide: () => void = hidePage): void {
  useEffect(() => {
    let presses: number[] = [];
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Shift') presses = [];
      else if (!event.repeat) presses = [...presses, event.timeStamp].slice(-3);
      const [first, , third] = presses;
      if (first !== undefined && third !== undefined && third - first < TRIPLE_PRESS_MS) hide();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [hide]);
}

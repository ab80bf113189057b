import { useLayoutEffect, useRef } from 'preact/hooks';

/** Takes the focus along to the page's heading, once, where a press brought the reader there. Nothing on load. */
export function useArrivalFocus(cameByPress: boolean, isThere: boolean): void {
  const isDone = useRef(false);
  useLayoutEffect(() => {
    if (!cameByPress || !isThere || isDone.current) return;
    isDone.current = true;
    focusHeading();
  }, [cameByPress, isThere]);
}

/** Focuses the page's heading, for a reader whose own place is gone. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}

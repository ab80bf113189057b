import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusHeading } from './focus-heading';

/** Takes the focus along to the page's heading, once, where a press brought the reader there. Nothing on load. */
export function useArrivalFocus(cameByPress: boolean, isThere: boolean): void {
  const isDone = useRef(false);
  useLayoutEffect(() => {
    if (!cameByPress || !isThere || isDone.current) return;
    isDone.current = true;
    focusHeading();
  }, [cameByPress, isThere]);
}

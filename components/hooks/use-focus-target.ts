import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusHeading } from './focus-heading';

/** What is saved is on the page long before this; a change that comes later was made in another page. */
const EXPECTED_MS = 5000;

/**
 * Whether the reader is taken along to a new heading: where what the page shows changes through something done here, a
 * moment ago. Changes made in other pages take nobody's focus.
 *
 * @param shown names what the page shows.
 * @returns that, and what to call with the saving of a change.
 */
export function useTakeAlong(shown: string): [boolean, (saving: Promise<boolean>) => void] {
  const [isWanted, setWanted] = useState(false);
  const latest = useRef<Promise<boolean>>(undefined);
  // Once the change is on the page the heading has the focus: effects of children run first.
  useEffect(() => setWanted(false), [shown]);
  const takeAlong = useCallback((saving: Promise<boolean>) => {
    latest.current = saving;
    setWanted(true);
    const stop = () => latest.current === saving && setWanted(false);
    void saving.then((isSaved) => (isSaved ? setTimeout(stop, EXPECTED_MS) : stop()));
  }, []);
  return [isWanted, takeAlong];
}

/** Focuses an element when it appears, where that is wanted. */
export function useFocusWhen<T extends HTMLElement>(isWanted: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  // Before the next key is pressed: later the focus would go from where somebody writes.
  useLayoutEffect(() => {
    if (isWanted) element.current?.focus();
  }, []);
  return element;
}

/** Focuses an element when what was open in its place, or beside it, is closed: the button that was pressed is gone. */
export function useFocusAfter<T extends HTMLElement>(isOpen: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) element.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return element;
}

/**
 * Takes the reader along where a press takes its own button away: to what stands there once `shown` has changed, or to
 * the page's heading. Whoever is somewhere else by then stays there.
 *
 * @param shown names what is shown.
 * @returns what to call with the press, and with its saving where it may be refused, and the ref of whatever may stand
 * there, one at a time.
 */
export function useFocusOnChange(
  shown: string,
): [(saving?: Promise<boolean>) => void, (element: HTMLElement | null) => void] {
  const isWanted = useRef(false);
  const latest = useRef<HTMLElement | null>(null);
  const want = (it: boolean) => {
    isWanted.current = it;
  };
  useLayoutEffect(() => {
    const isLost = isWanted.current && document.activeElement === document.body;
    want(false);
    if (!isLost) return;
    if (latest.current?.isConnected) latest.current.focus();
    else focusHeading();
  }, [shown]);
  const takeAlong = (saving?: Promise<boolean>) => {
    want(true);
    void saving?.then((isSaved) => isSaved || want(false));
  };
  const place = useCallback((element: HTMLElement | null) => {
    if (element) latest.current = element;
  }, []);
  return [takeAlong, place];
}

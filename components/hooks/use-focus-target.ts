import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../utils/domain/entries';

/** Where the focus goes when what the person used gives way to something else: what follows an answer, or the card. */
export type FocusTarget = 'after' | 'card' | null;

/** Holds where the focus goes after a change made here. Changes made in other pages take nobody's focus. */
export function useFocusTarget(answer: Answer | null): [FocusTarget, (target: FocusTarget) => void] {
  const [target, setTarget] = useState<FocusTarget>(null);
  // Once the change is on the page the heading has the focus: effects of children run first.
  useEffect(() => setTarget(null), [answer]);
  return [target, setTarget];
}

/** Focuses an element when it appears, where that is wanted. */
export function useFocusWhen<T extends HTMLElement>(isWanted: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (isWanted) element.current?.focus();
  }, []);
  return element;
}

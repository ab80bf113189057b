import { useEffect, useRef } from 'preact/hooks';

/** Whether the lantern was lit while this page was open: only then does the new plank settle. */
export function useJustLaid(lit: boolean): boolean {
  const wasUnlit = useRef(!lit);
  useEffect(() => {
    if (!lit) wasUnlit.current = true;
  }, [lit]);
  return lit && wasUnlit.current;
}

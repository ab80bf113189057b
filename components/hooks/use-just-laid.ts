import { useEffect, useRef } from 'preact/hooks';

/** Whether the lantern was lit while this page was open: only then does the new plank settle. */
export function useJustLaid(lit: boolean): boolean {
  const wasUnlit = useRef(!lit);
  useEffect(() => {
    if (!lit) wasUnlit.current = true;
  }, [lit]);
  const painted = useRef(false);
  useEffect(() => {
    painted.current = true;
  }, []);
  return painted.current && lit && wasUnlit.current;
}

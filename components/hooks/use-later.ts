import { useEffect, useState } from 'preact/hooks';

/** A part of the page that is loaded when it is needed, null until then. */
export function useLater<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    void load().then(setLoaded);
  }, []);
  return loaded;
}

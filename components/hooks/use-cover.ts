import { useEffect, useState } from 'preact/hooks';
import { readCover } from '../../utils/services/cover';

/** What a new tab may show: its cover, the day, or nothing yet. */
export type CoverState = 'covered' | 'open' | 'asking';

export interface Cover {
  state: CoverState;
  /** It was uncovered here, by a press. */
  wasOpened: boolean;
  open(): void;
}

/**
 * Whether the cover is on, known before the first paint. Where nothing was kept to be painted, its copy may be gone as
 * well, and the setting itself is asked first.
 */
export function useCover(hasPaint: boolean): Cover {
  const [state, setState] = useState<CoverState>(() =>
    readCover() ? 'covered' : hasPaint ? 'open' : 'asking',
  );
  const [wasOpened, setWasOpened] = useState(false);
  useEffect(() => {
    if (state !== 'asking') return;
    import('../../utils/services/settings')
      .then((it) => it.askCover())
      .then(
        (isOn) => setState(isOn ? 'covered' : 'open'),
        (error: unknown) => {
          console.warn('The settings could not be read', error);
          setState('open');
        },
      );
  }, []);
  return {
    state,
    wasOpened,
    open: () => {
      setWasOpened(true);
      setState('open');
    },
  };
}

import { useEffect, useState } from 'preact/hooks';
import { saveSettings, watchSettings } from '../../utils/services/settings';

/** The switch of the cover, live. */
export interface CoverSetting {
  isOn: boolean;
  /** The last change could not be saved. */
  failed: boolean;
  turn(on: boolean): void;
}

export function useCoverSetting(): CoverSetting {
  const [isOn, setOn] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(
    () =>
      watchSettings(
        ({ settings }) => setOn(settings.cover),
        () => setFailed(true),
      ),
    [],
  );
  return {
    isOn,
    failed,
    turn: (on) => {
      // It is shown once it is kept: in the turn of the click a browser puts the switch back after it was painted.
      saveSettings({ cover: on }).then(
        () => setFailed(false),
        (error: unknown) => {
          console.error('The cover could not be switched', error);
          setFailed(true);
        },
      );
    },
  };
}

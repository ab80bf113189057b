import { useEffect, useState } from 'preact/hooks';
import { formatDay, wallTimeOf } from '../../utils/domain/day';
import type { WallText } from '../../utils/domain/reminders/wall-text';

/** How often an open page looks whether a time has gone by. */
const LOOK_EVERY_MS = 30_000;

/** What the wall clock shows; follows it while the page is open. */
export function useWallText(): WallText {
  const [now, setNow] = useState(wallMinuteNow);
  useEffect(() => {
    const look = () => setNow(wallMinuteNow());
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}

/** What the wall clock shows now. */
export function wallMinuteNow(): WallText {
  const { year, month, day, hour, minute } = wallTimeOf(new Date());
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${formatDay(year, month, day)}T${twoDigits(hour)}:${twoDigits(minute)}`;
}

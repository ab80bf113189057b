import { useEffect, useState } from 'preact/hooks';
import { type Day, dayOf, wallTimeOf } from '../../utils/domain/day';

/** How often an open page looks at the clock. A new day may begin while it is open, or the clock may be set. */
const LOOK_EVERY_MS = 30_000;

/** The day of the person's life it is now; follows the clock while the page is open. */
export function useDay(): Day {
  const [day, setDay] = useState(dayNow);
  useEffect(() => {
    const look = () => setDay(dayNow());
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return day;
}

function dayNow(): Day {
  return dayOf(wallTimeOf(new Date()));
}

import { useEffect, useState } from 'preact/hooks';
import { leftOf, WRITING_MS } from '../../utils/domain/countdown';
import { keepCountdown, readCountdown } from '../../utils/services/countdown';

const LOOK_EVERY_MS = 250;

/** A countdown of seven minutes. What is left comes from the clock and not from counted ticks. */
export interface ToolTimer {
  /** Milliseconds; 0 once it is over, null where none runs. */
  left: number | null;
  start(): void;
  stop(): void;
}

/** The one countdown of all pages; it goes on while they are hidden, and over a reload. */
export function useToolTimer(): ToolTimer {
  const [left, setLeft] = useState(leftNow);
  const isRunning = left !== null && left > 0;
  useEffect(() => {
    const look = () => setLeft(leftNow());
    const timer = isRunning ? setInterval(look, LOOK_EVERY_MS) : undefined;
    document.addEventListener('visibilitychange', look);
    addEventListener('storage', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('storage', look);
    };
  }, [isRunning]);
  const set = (endsAt: number | null) => {
    keepCountdown(endsAt);
    setLeft(leftOf(endsAt, Date.now()));
  };
  return { left, start: () => set(Date.now() + WRITING_MS), stop: () => set(null) };
}

function leftNow(): number | null {
  return leftOf(readCountdown(), Date.now());
}

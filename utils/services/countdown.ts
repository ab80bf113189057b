const KEY = 'countdown';

/** When the countdown ends that is under way, in milliseconds since 1970, or null. Never throws. */
export function readCountdown(): number | null {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? null : Number(text);
  } catch {
    return null;
  }
}

/** Keeps when the countdown ends, or null where there is none. Where it cannot be kept a reload ends it. */
export function keepCountdown(endsAt: number | null): void {
  try {
    if (endsAt === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, String(endsAt));
  } catch {
    // A closed storage has nothing to keep it in.
  }
}

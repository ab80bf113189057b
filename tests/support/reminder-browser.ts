import { type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Lets the fake browser answer whether it may show notifications. */
export function allowNotifications(allowed: boolean): Mock<() => Promise<boolean>> {
  const contains = vi.fn(async () => allowed);
  Object.assign(fakeBrowser.permissions, { contains });
  return contains;
}

/** When each alarm rings, in milliseconds since 1970, and its period in minutes where it has one. */
export async function readAlarms(): Promise<Record<string, { when: number; period: number | null }>> {
  const alarms = await fakeBrowser.alarms.getAll();
  return Object.fromEntries(
    alarms.map((alarm) => [alarm.name, { when: alarm.scheduledTime, period: alarm.periodInMinutes ?? null }]),
  );
}

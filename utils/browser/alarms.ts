import { browser } from 'wxt/browser';

/** An alarm as it stands: `when` in milliseconds since 1970. */
export interface Alarm {
  when: number;
  periodMinutes: number | null;
}

/** The alarm of that name, or null. */
export async function getAlarm(name: string): Promise<Alarm | null> {
  const alarm = await browser.alarms.get(name);
  return alarm ? { when: alarm.scheduledTime, periodMinutes: alarm.periodInMinutes ?? null } : null;
}

/** Rings once at `when`. */
export function setOneShotAlarm(name: string, when: number): Promise<void> {
  return Promise.resolve(browser.alarms.create(name, { when }));
}

/** Rings every `periodMinutes`. */
export function setPeriodicAlarm(name: string, periodMinutes: number): Promise<void> {
  return Promise.resolve(browser.alarms.create(name, { periodInMinutes: periodMinutes }));
}

/** Takes the alarm away, where there is one. */
export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Takes all alarms away. */
export async function clearAlarms(): Promise<void> {
  await browser.alarms.clearAll();
}

/** Must be called in the worker's first turn. */
export function onAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(callback);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { TestBrowser, TestPage } from '../support/browser.ts';
import { root } from '../support/machine.mjs';

const LOCALE = readFileSync(join(root, 'utils', 'locales', 'en.yml'), 'utf8');

/** The neutral sentences, in turn. */
export const SENTENCES = [...LOCALE.matchAll(/^ {2}text_\d+: (.+)$/gm)].map(([, text = '']) => text);

/** Opens the settings and switches the reminder of today's step on. */
export async function turnOn(browser: TestBrowser): Promise<TestPage> {
  const settings = await browser.open('/options.html');
  await settings.click('#remind-today');
  await settings.waitForText('The next seven days');
  await settings.waitFor(() => chrome.alarms.getAll().then((all) => all.length === 2), null, 'two alarms');
  return settings;
}

/** The settings as they would stand if the reminder of today's step had been due a minute ago. */
export async function makeDue(page: TestPage): Promise<void> {
  await page.evaluate(async (time) => {
    const today = { on: true, time, since: Date.now() - 3_600_000 };
    await chrome.storage.local.set({ settings: { version: 2, reminders: { kinds: { today } } } });
  }, minutesFromNow(-1));
}

/** The message a page sends; answered when the worker is done. */
export async function reconcile(page: TestPage): Promise<void> {
  await page.evaluate(async () => void (await chrome.runtime.sendMessage('reconcile')));
}

/** `HH:MM` by the wall clock, some minutes from now. */
export function minutesFromNow(minutes: number): string {
  const then = new Date(Date.now() + minutes * 60_000);
  return [then.getHours(), then.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Waits until so many notifications are shown, each a neutral sentence and nothing else. */
export async function waitForNotifications(browser: TestBrowser, count: number, seconds = 30): Promise<void> {
  await waitUntil(async () => (await browser.notifications()).length === count, seconds);
  for (const { title, message } of await browser.notifications()) {
    expect(SENTENCES).toContain(title);
    expect(message).toBe('');
  }
}

/** Waits until something is so. */
export async function waitUntil(isTrue: () => Promise<boolean>, seconds = 30): Promise<void> {
  await expect.poll(isTrue, { interval: 200, timeout: seconds * 1000 }).toBe(true);
}

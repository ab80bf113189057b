import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/preact';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const MESSAGES: Record<string, { message: string } | undefined> = JSON.parse(
  generateChromeMessagesText(await parseMessagesFile('utils/locales/en.yml')),
);

beforeEach(() => {
  fakeBrowser.reset();
  if (typeof localStorage === 'object') localStorage.clear();
  fakeBrowser.i18n.getMessage = ((key: string, substitutions: string[] = []) =>
    (MESSAGES[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, n: string) => substitutions[Number(n) - 1] ?? '',
    )) as typeof fakeBrowser.i18n.getMessage;
  fakeBrowser.i18n.getUILanguage = () => 'en';
  Object.defineProperty(navigator, 'locks', { configurable: true, value: fakeLocks() });
});
afterEach(cleanup);

/** The Web Locks API as far as it is used: one holder at a time, in order. */
function fakeLocks(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return { request: request as LockManager['request'] };
}

import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/preact';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freeLocks } from './fake-locks';

const MESSAGES: Record<string, { message: string } | undefined> = JSON.parse(
  generateChromeMessagesText(await parseMessagesFile('utils/locales/en.yml')),
);

const readLocal = fakeBrowser.storage.local.get;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.storage.local, { getKeys: async () => Object.keys(await readLocal(null)) });
  if (typeof localStorage === 'object') localStorage.clear();
  fakeBrowser.i18n.getMessage = ((key: string, substitutions: string[] = []) =>
    (MESSAGES[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, n: string) => substitutions[Number(n) - 1] ?? '',
    )) as typeof fakeBrowser.i18n.getMessage;
  fakeBrowser.i18n.getUILanguage = () => 'en';
  Object.assign(fakeBrowser.action, {
    setBadgeText: async () => {},
    setBadgeBackgroundColor: async () => {},
  });
  for (const event of [fakeBrowser.permissions.onAdded, fakeBrowser.permissions.onRemoved]) {
    Object.assign(event, { addListener: () => {}, removeListener: () => {} });
  }
  freeLocks();
});
afterEach(cleanup);

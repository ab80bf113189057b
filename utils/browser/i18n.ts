import { browser } from 'wxt/browser';

/** The message of a key in the browser's language, with `$1` … filled in; empty where there is none. */
export function getMessage(key: string, substitutions: string[] = []): string {
  // The locale files are checked elsewhere: here a key is text.
  return browser.i18n.getMessage(key as '@@ui_locale', substitutions);
}

/** The browser's language as a BCP 47 tag. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

import type { GeneratedI18nStructure } from '#i18n';
import { getMessage, uiLanguage } from '../browser/i18n';

/** The key of a sentence in `utils/locales`. */
export type TextKey = keyof GeneratedI18nStructure;

/** A whole sentence in the browser's language, with `$1` … filled in. */
export function t(key: TextKey, ...substitutions: string[]): string {
  return getMessage(key.replaceAll('.', '_'), substitutions);
}

type PluralKey = { [K in TextKey]: K extends `${infer Base}.other` ? Base : never }[TextKey];

/** The form of a sentence that fits a number in the browser's language; the number itself is `$1`. */
export function tCount(key: PluralKey, count: number): string {
  const category = new Intl.PluralRules(language()).select(count);
  const number = new Intl.NumberFormat(language()).format(count);
  return (
    getMessage(`${key}.${category}`.replaceAll('.', '_'), [number]) ||
    getMessage(`${key}.other`.replaceAll('.', '_'), [number])
  );
}

/** The browser's language as a BCP 47 tag, for `Intl`. */
export function language(): string {
  return uiLanguage();
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { CAUSES, STEPS } from '../utils/domain/action';
import { CLIMATES } from '../utils/domain/choosing/answers';
import { INTENTS } from '../utils/domain/entries';
import { TEXT_COUNT } from '../utils/domain/reminders/texts';
import { SAID_AS_THEY_ARE } from './support/reasons';
import { textCalls, textsIn } from './support/text-uses';

/** Checks the words of the interface against the code that uses them, all problems at once. */

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const messages = new Map(
  (await parseMessagesFile(join(ROOT, 'utils/locales/en.yml')))
    .map((it) => [it.key.join('.'), 'message' in it ? it.message : ''] as const)
    // The browser's own messages.
    .filter(([key]) => !key.startsWith('@@')),
);

const sources = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && /\.tsx?$/.test(it.name))
    .map((it) => readFileSync(join(it.parentPath, it.name), 'utf8')),
);
const calls = sources.flatMap(textCalls);
const texts = new Set(sources.flatMap(textsIn));
const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');

// Keys that are made while the page runs: each template as it is written, and all that it can become.
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: they are templates of the code.
const MADE_KEYS: Record<string, readonly string[]> = {
  'why.cause_${reason.cause}': CAUSES.map((cause) => `why.cause_${cause}`),
  'why.climate_${climate}': CLIMATES.map((climate) => `why.climate_${climate.replace('-', '_')}`),
  'why.neglected_${reason.step}': STEPS.map((step) => `why.neglected_${step}`),
  'why.phase_${reason.step}': STEPS.map((step) => `why.phase_${step}`),
  'why.${kind}': SAID_AS_THEY_ARE.map((kind) => `why.${kind.replace('-', '_')}`),
  'reminder.text_${wording}': Array.from({ length: TEXT_COUNT }, (_, i) => `reminder.text_${i + 1}`),
  'note.${value}': INTENTS.map((intent) => `note.${intent}`),
};
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: they are templates of the code.

const PLURAL_FORM = /\.(zero|one|two|few|many|other)$/;
const baseOf = (key: string) => key.replace(PLURAL_FORM, '');
const isPlural = (key: string) => messages.has(`${key}.other`);

/** What a notification may say. */
const NOTICES = [
  ...[...messages.keys()].filter((key) => key.startsWith('reminder.text_')),
  'reminder.weekly',
];

/** Texts that look like keys: their first part is a group of the locale file. */
const groups = new Set([...messages.keys()].map((key) => key.split('.')[0] ?? ''));
const namedKeys = [...texts].filter(
  (text) => /^\w+\.\w+$/.test(text) && groups.has(text.split('.')[0] ?? ''),
);

describe('the keys of the interface’s words', () => {
  it('are all in the locale file, those in calls, in lists and those made while the page runs', () => {
    const asked = [...namedKeys, ...calls.flatMap((it) => it.keys), ...Object.values(MADE_KEYS).flat()];
    expect(asked.filter((key) => !messages.has(key) && !isPlural(key))).toEqual([]);
    expect(namedKeys.length).toBeGreaterThan(100);
  });

  it('are names that browsers take: any other sign and the extension is refused', () => {
    expect([...messages.keys()].filter((key) => !/^[\w.]+$/.test(key))).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set([...namedKeys, ...Object.values(MADE_KEYS).flat()]);
    const inManifest = (key: string) => config.includes(`__MSG_${key.replaceAll('.', '_')}__`);
    const unused = [...messages.keys()].filter((key) => !used.has(baseOf(key)) && !inManifest(key));
    expect(unused).toEqual([]);
  });

  it('are made by the templates listed here and no others', () => {
    const templates = new Set(calls.flatMap(({ template }) => template ?? []));
    expect([...templates].sort()).toEqual(Object.keys(MADE_KEYS).sort());
  });

  it('are counted with tCount where they have plural forms, and only there', () => {
    const counted = new Set(calls.filter((it) => it.name === 'tCount').flatMap((it) => it.keys));
    const plural = new Set([...messages.keys()].filter((key) => PLURAL_FORM.test(key)).map(baseOf));
    expect([...counted].sort()).toEqual([...plural].sort());
  });

  it('have the forms “one” and “other” where they have plural forms', () => {
    const plural = [...messages.keys()].filter((key) => PLURAL_FORM.test(key)).map(baseOf);
    const incomplete = plural.filter((key) => !messages.has(`${key}.one`) || !messages.has(`${key}.other`));
    expect(incomplete).toEqual([]);
  });
});

describe('what is filled in', () => {
  const formsOf = (key: string) => [...messages.keys()].filter((it) => it === key || baseOf(it) === key);

  it('has a $1 in the sentence', () => {
    const filled = calls.filter((it) => it.substitutes).flatMap((it) => it.keys.flatMap(formsOf));
    expect(filled.filter((key) => !messages.get(key)?.includes('$1'))).toEqual([]);
    expect(filled.length).toBeGreaterThan(10);
  });

  it('is given to every sentence that has a $1', () => {
    const filled = new Set(calls.filter((it) => it.substitutes).flatMap((it) => it.keys.flatMap(formsOf)));
    const bare = new Set(calls.filter((it) => !it.substitutes).flatMap((it) => it.keys.flatMap(formsOf)));
    const wanting = [...messages].filter(
      ([key, text]) => text.includes('$') && (!filled.has(key) || bare.has(key)),
    );
    expect(wanting).toEqual([]);
  });

  it('is one thing at most', () => {
    expect([...messages].filter(([, text]) => /\$(?!1(?!\d))/.test(text))).toEqual([]);
  });
});

describe('the words of the interface', () => {
  const wrong = (pattern: RegExp) =>
    [...messages].filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`);

  it('are there', () => {
    expect(wrong(/^\s*$|^\s|\s$|\s\s/)).toEqual([]);
  });

  it('are calm: no exclamation marks and no emoji', () => {
    expect(wrong(/[!¡]|\p{Extended_Pictographic}/u)).toEqual([]);
  });

  it('promise and press nothing', () => {
    expect(wrong(/\b(must|just|simply|streaks?|failures?|proven|guaranteed?)\b/i)).toEqual([]);
  });

  it('have typographic quotes and apostrophes', () => {
    expect(wrong(/["'`´]/)).toEqual([]);
  });

  it('open and close their quotes', () => {
    const count = (text: string, sign: string) => text.split(sign).length - 1;
    const uneven = [...messages].filter(([, text]) => count(text, '“') !== count(text, '”'));
    expect(uneven).toEqual([]);
  });

  it('say nothing of what this is about where a passer-by can read it', () => {
    const seen = ['ext.name', 'ext.action', 'today.browserTab', 'nav.hideTitle', ...NOTICES];
    const telling = /\b(love|partner|relationship|couple|bond|marriage|reconnect|distance|feel)/i;
    expect(
      seen.map((key) => messages.get(key)).filter((text) => text === undefined || telling.test(text)),
    ).toEqual([]);
  });
});

describe('reading the uses of words', () => {
  it('finds the keys of a call, what is filled in, and templates', () => {
    const source = [
      "t('a.b')",
      "t(x === 'no' ? 'a.c' : 'a.d', f(y, z))",
      "tCount('a.e', 3)",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code.
      't(`a.${f}`)',
      "// t('a.g')",
      "at('a.h'), it.t('a.i')",
      "t(LIST[x ?? 'a.j'] ?? 'a.k')",
      'export function t(key: string) {}',
    ].join('\n');
    expect(textCalls(source)).toEqual([
      { name: 't', keys: ['a.b'], template: null, substitutes: false },
      { name: 't', keys: ['a.c', 'a.d'], template: null, substitutes: true },
      { name: 'tCount', keys: ['a.e'], template: null, substitutes: true },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code.
      { name: 't', keys: [], template: 'a.${f}', substitutes: false },
      { name: 't', keys: ['a.k'], template: null, substitutes: false },
    ]);
  });
});

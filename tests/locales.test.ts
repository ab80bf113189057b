import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { HARMFUL, SUPPORTED } from '../components/hooks/claims';
import { sources } from '../utils/content/sources';
import { CAUSES, STEPS } from '../utils/domain/action';
import { CLIMATES } from '../utils/domain/choosing/answers';
import { INTENTS } from '../utils/domain/entries';
import { NOTICE_KINDS, OWNING_KINDS } from '../utils/domain/noticing/notice';
import { TEXT_COUNT } from '../utils/domain/reminders/texts';
import { WORDINGS_A_SENTENCE } from '../utils/domain/wording-of-day';
import { gradeOf, sentencesOf, wordsOf } from './content/texts';
import { ASSUMING, BANNED, hitsIn, ONE_HOME } from './content/word-rules';
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

const code = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && /\.tsx?$/.test(it.name))
    .map((it) => readFileSync(join(it.parentPath, it.name), 'utf8')),
);
const calls = code.flatMap(textCalls);
const texts = new Set(code.flatMap(textsIn));
const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');

// Keys that are made while the page runs: each template as it is written, and all that it can become.
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: they are templates of the code.
const MADE_KEYS: Record<string, readonly string[]> = {
  'why.cause_${reason.cause}': CAUSES.map((cause) => `why.cause_${cause}`),
  'why.climate_${climate}': CLIMATES.map((climate) => `why.climate_${climate.replace('-', '_')}`),
  'why.neglected_${reason.step}': STEPS.map((step) => `why.neglected_${step}`),
  'why.phase_${reason.step}': STEPS.map((step) => `why.phase_${step}`),
  'why.${kind}': SAID_AS_THEY_ARE.map((kind) => `why.${kind.replaceAll('-', '_')}`),
  // Each wording is as much in use as its sentence.
  '${sentence}_${wordingOfDay(day, WORDINGS_A_SENTENCE)}': [],
  'notice.${key}.why': [...NOTICE_KINDS, ...OWNING_KINDS].map(
    (kind) => `notice.${kind.replaceAll('-', '_')}.why`,
  ),
  'reminder.text_${wording}': Array.from({ length: TEXT_COUNT }, (_, i) => `reminder.text_${i + 1}`),
  'note.${value}': INTENTS.map((intent) => `note.${intent}`),
};
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: they are templates of the code.

const PLURAL_FORM = /\.(zero|one|two|few|many|other)$/;
const baseOf = (key: string) => key.replace(PLURAL_FORM, '');
const isPlural = (key: string) => messages.has(`${key}.other`);

const NUMBER = /_\d+$/;
/** The sentences that have several wordings, with all of them. */
const wordings = new Map<string, string[]>();
for (const [key, text] of messages) {
  const sentence = key.replace(NUMBER, '');
  if (sentence !== key) wordings.set(sentence, [...(wordings.get(sentence) ?? []), text]);
}
const isWorded = (key: string) => wordings.has(key);
/** The texts of a reminder have a rule of their own. */
const REMINDERS = 'reminder.text';
const ofDay = [...wordings].filter(([sentence]) => sentence !== REMINDERS);
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
    expect(asked.filter((key) => !messages.has(key) && !isPlural(key) && !isWorded(key))).toEqual([]);
    expect(namedKeys.length).toBeGreaterThan(100);
  });

  it('are names that browsers take: any other sign and the extension is refused', () => {
    expect([...messages.keys()].filter((key) => !/^[\w.]+$/.test(key))).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set([...namedKeys, ...Object.values(MADE_KEYS).flat(), REMINDERS]);
    const inManifest = (key: string) => config.includes(`__MSG_${key.replaceAll('.', '_')}__`);
    const unused = [...messages.keys()].filter(
      (key) => !used.has(baseOf(key)) && !used.has(key.replace(NUMBER, '')) && !inManifest(key),
    );
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

describe('the words that change from day to day', () => {
  const small = [...messages].filter(([key]) => NUMBER.test(key));

  it('have a wording for each day of a week and one more, numbered without a gap', () => {
    const counts = [...wordings].map(([sentence]) => {
      const numbers = [...messages.keys()].flatMap((key) =>
        key.replace(NUMBER, '') === sentence ? Number(key.split('_').at(-1)) : [],
      );
      return [sentence, numbers.sort((a, b) => a - b)];
    });
    const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
    const wanted = ofDay.map(([sentence]) => [sentence, upTo(WORDINGS_A_SENTENCE)]);
    expect(counts.filter(([sentence]) => sentence !== REMINDERS)).toEqual(wanted);
    expect(counts.filter(([sentence]) => sentence === REMINDERS)).toEqual([[REMINDERS, upTo(40)]]);
  });

  it('are no two alike', () => {
    const seen = new Map<string, string>();
    const same = small.flatMap(([key, text]) => {
      const plain = bareWords(text).join(' ');
      const other = seen.get(plain);
      seen.set(plain, key);
      return other === undefined ? [] : [`${other} and ${key} say the same: “${text}”`];
    });
    const near = ofDay.flatMap(([sentence, texts]) =>
      texts.flatMap((text, i) =>
        texts
          .slice(i + 1)
          .filter((other) => shareOfWords(text, other) > 0.7)
          .map((other) => `${sentence}: “${text}” and “${other}” (word one anew)`),
      ),
    );
    expect([...same, ...near]).toEqual([]);
  });

  it('press, judge, promise and assume nothing', () => {
    const problems = small.flatMap(([key, text]) =>
      [...BANNED, ...ASSUMING, ...ONE_HOME].flatMap(([pattern, instead]) =>
        hitsIn(text, pattern).map((hit) => `${key}: “${hit}” (${instead})`),
      ),
    );
    expect(problems).toEqual([]);
  });

  it('are short, and easy to read', () => {
    const problems = [
      ...small.flatMap(([key, text]) =>
        wordsOf(text).length > 20 ? [`${key}: ${wordsOf(text).length} words (at most 20)`] : [],
      ),
      ...small.flatMap(([key, text]) =>
        sentencesOf(text).flatMap((it) =>
          wordsOf(it).length > 16 ? [`${key}, in “${it}” (at most 16)`] : [],
        ),
      ),
      ...[...wordings].flatMap(([sentence, texts]) =>
        gradeOf(texts) > 6
          ? [`${sentence}: Flesch–Kincaid grade ${gradeOf(texts).toFixed(1)} (at most 6)`]
          : [],
      ),
    ];
    expect(problems).toEqual([]);
  });

  it('are a full sentence in a text and none in a heading, all of one sentence alike', () => {
    const mixed = ofDay.filter(([, texts]) => new Set(texts.map((text) => text.endsWith('.'))).size > 1);
    expect(mixed.map(([sentence]) => sentence)).toEqual([]);
  });

  it('say nothing in a reminder that a passer-by could wonder about', () => {
    const texts = wordings.get(REMINDERS) ?? [];
    const telling =
      /\b(?:love|loved|partner|friend|family|relationship|couple|bond|marriage|dat(?:e|ing)|clos(?:e|er|eness)|near|distance|apart|together|reconnect|connection|feel\w*|heart|hug|kiss|touch|talk|words|thank\w*|grat\w*|miss\w*|sorry|trust|fight|argu\w*|hurt|mood|sad|lonely|therap\w*|help|care|caring|kind\w*|them|they|their|us|we|our|someone|somebody|person|people|bridge|footbridge|plank|step|journal|question|prompt|action|app|practice|exercise|due|late|overdue|again|still|yet|forg[eo]t\w*)\b/i;
    expect(texts.filter((text) => telling.test(text))).toEqual([]);
    expect(texts.filter((text) => wordsOf(text).length > 6 || /[.?$]$/.test(text))).toEqual([]);
  });
});

describe('what the help page says of studies', () => {
  const claims = [...SUPPORTED, ...HARMFUL];
  const said = [...messages].filter(([key]) => /^help\.(?:know_|unknown)/.test(key));

  it('has a source that is in utils/content/sources.ts for each finding', () => {
    const unknown = claims.flatMap(({ text, sources: cited }) =>
      cited.length === 0
        ? [text]
        : cited.filter((it) => !Object.hasOwn(sources, it)).map((it) => `${text}: ${it}`),
    );
    expect(unknown).toEqual([]);
    const findings = said.map(([key]) => key).filter((key) => key.startsWith('help.know_'));
    expect(findings.sort()).toEqual(claims.map(({ text }) => text as string).sort());
  });

  it('promises nothing, and names no finding that the sources do not bear', () => {
    const wrong =
      /\b(?:should|must|always|never|just|simply|prov(?:e|es|ed|en)|proof|guarantee\w*|clinically|oxytocin|20[- ]seconds?|(?:21|66) days|5:1|love languages?|saves?|science says)\b/i;
    expect(said.filter(([, text]) => wrong.test(text))).toEqual([]);
  });
});

function bareWords(text: string): string[] {
  return wordsOf(text.toLowerCase()).map((word) => word.replace(/[^\p{L}\p{N}’]/gu, ''));
}

/** The words that both have, among all that either has. */
function shareOfWords(one: string, other: string): number {
  const [words, others] = [new Set(bareWords(one)), new Set(bareWords(other))];
  return words.intersection(others).size / words.union(others).size;
}

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
      "tOfDay('a.l', day)",
      'export function t(key: string) {}',
    ].join('\n');
    expect(textCalls(source)).toEqual([
      { name: 't', keys: ['a.b'], template: null, substitutes: false },
      { name: 't', keys: ['a.c', 'a.d'], template: null, substitutes: true },
      { name: 'tCount', keys: ['a.e'], template: null, substitutes: true },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code.
      { name: 't', keys: [], template: 'a.${f}', substitutes: false },
      { name: 't', keys: ['a.k'], template: null, substitutes: false },
      { name: 'tOfDay', keys: ['a.l'], template: null, substitutes: false },
    ]);
  });
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { actions, prompts } from '../utils/content/index';
import { retiredIds } from '../utils/content/retired-ids';
import { sources } from '../utils/content/sources';
import {
  ACTION_KINDS,
  type Action,
  type ActionWords,
  AVOID_WHEN,
  BONDS,
  type Bond,
  CAUSES,
  GRADES,
  isFitForSolo,
  MINUTES,
  STEPS,
  WORDINGS,
  type Wording,
} from '../utils/domain/action';
import { type GratitudePrompt, isPromptFitForSolo, PROMPT_TARGETS } from '../utils/domain/gratitude-prompt';
import { wordsFor } from '../utils/domain/wording';

/**
 * Lints the whole library. Every concern collects all its problems, so that one run shows everything there
 * is to mend, and what to write instead.
 */

/**
 * Every id that has ever been in the library. To add the ids of new items:
 *
 *     ADD_CONTENT_IDS=1 npx vitest run tests/content.test.ts
 *
 * It only adds. An id stays in the list for good; an item that is taken out of the library gets its id into
 * `utils/content/retired-ids.ts`.
 */
const ID_LIST = join(dirname(fileURLToPath(import.meta.url)), 'support', 'content-ids.json');

function readShippedIds(): string[] {
  const known: string[] = existsSync(ID_LIST) ? JSON.parse(readFileSync(ID_LIST, 'utf8')) : [];
  if (!process.env.ADD_CONTENT_IDS) return known;
  const all = [...new Set([...known, ...[...actions, ...prompts].map((item) => item.id)])].sort();
  writeFileSync(ID_LIST, `${JSON.stringify(all, null, 2)}\n`);
  return all;
}

const shippedIds = readShippedIds();

type Item = Action | GratitudePrompt;
const items: readonly Item[] = [...actions, ...prompts];

function isAction(item: Item): item is Action {
  return 'step' in item;
}

/** The texts of an item that a person may read. `locale.note` is for translators and not among them. */
function textsOf(item: Item): [field: string, text: string][] {
  const fields: [string, string | null][] = isAction(item)
    ? [
        ['title', item.title],
        ['body', item.body],
        ['easier', item.easier],
        ['ifNo', item.ifNo],
        ['example', item.example],
        ['whenThen', item.whenThen],
        ['accessNote', item.accessNote],
        ['evidence.note', item.evidence.note],
        ...Object.entries(item.wordings ?? {}).flatMap(([who, words]) =>
          Object.entries(words ?? {}).map(([field, text]): [string, string | null] => [
            `wordings.${who}.${field}`,
            text,
          ]),
        ),
      ]
    : [
        ['text', item.text],
        ['hint', item.hint],
        ['evidence.note', item.evidence.note],
      ];
  return fields.filter((field): field is [string, string] => field[1] !== null);
}

function wordsOf(text: string): string[] {
  return text.split(/[\s—–]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** An ellipsis ends a sentence only where a capital follows: “I feel … when …” is one sentence. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!][”’)]*)\s+|(?<=…[”’)]*)\s+(?=[“‘(]?\p{Lu})/u)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

function hitsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map((match) => match[0]);
}

/** What to look for, and what to write instead. */
type WordRule = readonly [pattern: RegExp, instead: string];

const BANNED: readonly WordRule[] = [
  [/\bshould(?:n’t)?\b/, 'say what could help, or name the step itself'],
  [/\bmust(?:n’t)?\b/, 'say what could help, or name the step itself'],
  [/\balways\b/, 'name one time, such as “this week”'],
  [/\bnever\b/, 'name one time, or say “not”'],
  [/\bjust\b/, 'leave it out, or write “only”'],
  [/\bsimply\b/, 'leave it out'],
  [/\bfix(?:es|ed|ing)?\b/, 'write “mend”, “set” or what is done'],
  [/\bwin(?:ning)? (?:\w+ )?back\b/, 'leave the other person free: say what you do yourself'],
  [/\b(?:spouse|husband|wife|boyfriend|girlfriend)s?\b/, 'write “they” or “them”'],
  [/\b(?:he|she|him|her|his|hers|himself|herself)\b/, 'write “they”, “them” or “their”'],
  [/\btoxic\b/, 'say what happens, without a label'],
  [/\bnarcissis\w*/, 'say what happens, without a label'],
  [/\bdeserv(?:e|es|ed|ing)\b/, 'say what is needed or wanted'],
  [/\bfail(?:s|ed|ing|ure|ures)?\b/, 'say what did not happen, kindly'],
  [/\bstreaks?\b/, 'count nothing in a row'],
  [/\bguarantee[sd]?\b/, 'promise nothing'],
  [/\bprove[ns]?\b/, 'write “in one study”, if there is one'],
  [/\bclinically\b/, 'leave it out'],
  [/\boxytocin\b/, 'leave it out'],
  [/\b(?:21|66) days\b/, 'write “weeks to months”'],
  [/\bmakes? them\b/, 'say what you do yourself, not what it does to them'],
  [/\byour marriage\b/, 'not everybody is married: say “between you two”'],
  [/\blove languages?\b/, 'say which act is meant'],
];

const ASSUMING: readonly WordRule[] = [
  [/\b(?:wom[ae]n|m[ae]n|lad(?:y|ies)|gentlem[ae]n|guys?|girls?|boys?)\b/, 'write “person” or “people”'],
  [
    /\b(?:mothers?|fathers?|mums?|moms?|dads?|sons?|daughters?|brothers?|sisters?|aunts?|uncles?|nieces?|nephews?)\b/,
    'write “parent”, “cousin”, “somebody close”',
  ],
  [
    /\b(?:kids|children|in-laws|wedding|anniversary|honeymoon)\b/,
    'fits only some people: choose another example',
  ],
  [/\b(?:pray(?:s|er|ers)?|church|god|bless\w*)\b/, 'fits only some people: choose another example'],
];

const HOME: readonly WordRule[] = [
  [/\b(?:comes?|came|gets?|got) home\b/, 'they may live apart: write “after work” or “when you next talk”'],
  [/\b(?:sofa|couch|bedroom|living room)\b/, 'they may live apart: choose a place that fits anybody'],
  [/\bin bed\b/, 'write “before sleep”'],
  [
    /\b(?:housemates?|flatmates?|roommates?|under one roof|your (?:house|household))\b/,
    'they may live apart',
  ],
];

const STUDY_WORDS = /\b(?:study|studies|research\w*)\b/;

/** In solo mode the other person is not spoken of at all. */
const SOLO: readonly WordRule[] = [
  [/\b(?:they|them|their|theirs|themselves)\b/, 'name who is meant (“a friend”), or turn the sentence'],
  [/\b(?:us|we|our|ours|ourselves)\b/, 'speak of “you” or “I” alone'],
  [
    /\b(?:partners?|the other person|each other|you two|both of you|between you)\b/,
    'leave the other person out',
  ],
  [/\b(?:apolog\w*|sorry|forg(?:ive|ives|ave|iven|iving|iveness))\b/, 'nothing is owed here: leave it out'],
  [
    /\bmiss(?:ed|es|ing)?\b(?! (?:a|one|the|some|two|three) (?:day|days|week|evening|step|bus|train)\b)/,
    'nobody is missed here: write “left out”, “late for” or “gone”',
  ],
  [/\bthank(?:s|ed)? (?:them|your|the person)\b/, 'no thanks are asked here: leave it out'],
  [/\b(?:reconnect\w*|closer|make up with|win back|reunite\w*)\b/, 'nothing here leads back: leave it out'],
];

function problemsByRules(list: readonly Item[], rules: readonly WordRule[]): string[] {
  return list.flatMap((item) =>
    textsOf(item).flatMap(([field, text]) =>
      rules.flatMap(([pattern, instead]) =>
        hitsIn(text, pattern).map((hit) => `${item.id} ${field}: “${hit}” (${instead})`),
      ),
    ),
  );
}

function problemsOutside<T>(
  id: string,
  field: string,
  values: readonly T[],
  allowed: readonly T[],
): string[] {
  return values
    .filter((value) => !allowed.includes(value))
    .map((value) => `${id} ${field}: ${JSON.stringify(value)} (one of ${allowed.join(', ')})`);
}

/** An action's words as each bond and distance reads them, with a name for the report. */
function readingsOf(action: Action): [name: string, words: ActionWords][] {
  const bonds = [null, ...BONDS.filter((bond) => action.wordings?.[bond])];
  return bonds.flatMap((bond) =>
    [false, ...(action.wordings?.far ? [true] : [])].map((far): [string, ActionWords] => [
      [action.id, bond, far && 'far'].filter(Boolean).join(' '),
      wordsFor(action, { bond, far }),
    ]),
  );
}

function gradeOf(words: ActionWords): number {
  const sentences = [words.title, words.body, words.easier, words.ifNo].flatMap(sentencesOf);
  const all = sentences.flatMap(wordsOf);
  return fleschKincaid({
    sentence: sentences.length,
    word: all.length,
    syllable: all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

const STOP_WORDS = new Set(
  `a about all an and any are as at be been but by can could did do does done each for from had has have how i if
  in into is it its let may me more my no nor not of off on one only or other out own so some such than that the
  their them then there they this to today too two up was what when where which who will with would yes you your`
    .split(/\s+/)
    .filter(Boolean),
);

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:’\p{L}+)?/gu) ?? [];
  return new Set(words.filter((word) => !STOP_WORDS.has(word)));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared || 1);
}

function nearDuplicates(list: readonly { id: string; words: ReadonlySet<string> }[]): string[] {
  return list.flatMap((one, index) =>
    list.slice(index + 1).flatMap((other) => {
      const likeness = jaccard(one.words, other.words);
      if (likeness < 0.5) return [];
      return [
        `${one.id} and ${other.id} share ${Math.round(likeness * 100)} % of their words (write one anew)`,
      ];
    }),
  );
}

const byId = new Map(actions.map((action) => [action.id, action]));

describe('ids', () => {
  it('are unique, kebab-case and not retired', () => {
    const seen = new Set<string>();
    const problems = items.flatMap(({ id }) => {
      const found: string[] = [];
      if (seen.has(id)) found.push(`${id}: used twice (give the newer item another id)`);
      if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) found.push(`${id}: not kebab-case`);
      if (retiredIds.includes(id)) found.push(`${id}: retired (histories hold it: choose a new id)`);
      seen.add(id);
      return found;
    });
    expect(problems).toEqual([]);
  });

  it('are permanent', () => {
    const present = new Set(items.map((item) => item.id));
    const shipped = new Set(shippedIds);
    const problems = [
      ...shippedIds
        .filter((id) => !present.has(id) && !retiredIds.includes(id))
        .map(
          (id) => `${id}: gone from the library (bring it back, or add it to utils/content/retired-ids.ts)`,
        ),
      ...[...present]
        .filter((id) => !shipped.has(id))
        .map((id) => `${id}: add it to tests/support/content-ids.json`),
      ...retiredIds
        .filter((id) => !shipped.has(id))
        .map((id) => `${id}: retired, but not in tests/support/content-ids.json`),
    ];
    expect(problems).toEqual([]);
  });
});

describe('fields', () => {
  it('hold only known values', () => {
    const shared = items.flatMap((item) => [
      ...problemsOutside(item.id, 'relations', item.relations, BONDS),
      ...problemsOutside(item.id, 'causes', Object.keys(item.causes), CAUSES as readonly string[]),
      ...problemsOutside(item.id, 'avoidWhen', item.avoidWhen, AVOID_WHEN),
      ...problemsOutside(item.id, 'evidence.grade', [item.evidence.grade], GRADES),
      ...(item.relations.length > 0 ? [] : [`${item.id} relations: empty (name at least one bond)`]),
      ...(Number.isInteger(item.version) && item.version > 0 ? [] : [`${item.id} version: from 1 upwards`]),
      ...(item.locale.tag === 'en' ? [] : [`${item.id} locale.tag: 'en' in this library`]),
      ...Object.entries(item.causes)
        .filter(([, weight]) => !(weight > 0 && weight <= 2))
        .map(([cause, weight]) => `${item.id} causes.${cause}: ${weight} (above 0, at most 2)`),
      ...textsOf(item)
        .filter(([, text]) => text.trim() !== text || text === '')
        .map(([field]) => `${item.id} ${field}: empty, or spaces at an end`),
    ]);
    const ofActions = actions.flatMap((action) => [
      ...problemsOutside(action.id, 'step', [action.step, ...action.stepAlso], STEPS),
      ...problemsOutside(action.id, 'kind', [action.kind], ACTION_KINDS),
      ...problemsOutside(action.id, 'wordings', Object.keys(action.wordings ?? {}) as Wording[], WORDINGS),
      ...problemsOutside(action.id, 'minutes', [action.minutes], MINUTES),
      ...problemsOutside(action.id, 'effort', [action.effort], [1, 2, 3]),
      ...problemsOutside(action.id, 'energy', [action.energy], ['tired-ok', 'normal']),
      ...problemsOutside(action.id, 'coPresence', [action.coPresence], ['none', 'remote', 'in-person']),
      ...problemsOutside(action.id, 'needsAware', [action.needsAware], ['no', 'helps', 'yes']),
      ...problemsOutside(action.id, 'touch', [action.touch], ['none', 'light', 'close']),
      ...problemsOutside(action.id, 'gate', [action.gate], ['none', 'warm', 'conflict', 'touch']),
      ...problemsOutside(action.id, 'cost', [action.cost], ['free', 'small']),
      ...problemsOutside(action.id, 'moment', [action.moment], ['morning', 'any', 'evening', 'calm-only']),
      ...(action.stepAlso.includes(action.step) ? [`${action.id} stepAlso: repeats its own step`] : []),
      ...(action.cooldownDays >= 30 ? [] : [`${action.id} cooldownDays: at least 30`]),
    ]);
    const ofPrompts = prompts.flatMap((prompt) => [
      ...problemsOutside(prompt.id, 'target', [prompt.target], PROMPT_TARGETS),
      ...problemsOutside(prompt.id, 'kind', [prompt.kind], ['private', 'say']),
      ...(/^[a-z]+(?:-[a-z]+)*$/.test(prompt.dimension) ? [] : [`${prompt.id} dimension: not kebab-case`]),
    ]);
    expect([...shared, ...ofActions, ...ofPrompts]).toEqual([]);
  });

  it('agree with each other', () => {
    const problems = actions.flatMap((action) => {
      const found: string[] = [];
      const { id } = action;
      if (action.touch !== 'none') {
        if (action.gate !== 'touch') found.push(`${id}: has touch, so gate is 'touch'`);
        const twin = action.touchTwinId === null ? undefined : byId.get(action.touchTwinId);
        if (!twin) found.push(`${id}: has touch, so touchTwinId names an item without it`);
        else if (twin.touch !== 'none')
          found.push(`${id}: its twin ${twin.id} has touch too (name one without)`);
      }
      if (typeof action.distanceOk === 'object') {
        const twin = byId.get(action.distanceOk.twinId);
        if (twin?.distanceOk !== 'yes') {
          found.push(`${id} distanceOk: ${action.distanceOk.twinId} is no item that fits at a distance`);
        }
      }
      for (const who of Object.keys(action.wordings ?? {})) {
        if (who === 'far' ? action.distanceOk !== 'yes' : !action.relations.includes(who as Bond)) {
          found.push(`${id} wordings.${who}: nobody reads them (not among those the item is for)`);
        }
      }
      if (action.wordings && isFitForSolo(action)) {
        found.push(`${id} wordings: it speaks of nobody else, so one wording is enough`);
      }
      if (!action.contacts && action.needsAware !== 'no')
        found.push(`${id}: reaches nobody, so needsAware is 'no'`);
      if (!action.contacts && action.coPresence !== 'none') {
        found.push(`${id}: reaches nobody, so coPresence is 'none'`);
      }
      if (action.coPresence === 'in-person' && action.distanceOk === 'yes') {
        found.push(`${id}: is done in person, so distanceOk is 'no' or names a twin`);
      }
      return found;
    });
    expect(problems).toEqual([]);
  });

  it('cite honestly', () => {
    const problems = items.flatMap(({ id, evidence: { grade, note, sources: cited } }) => {
      const found = cited
        .filter((key) => !Object.hasOwn(sources, key))
        .map((key) => `${id} evidence.sources: ${key} is not in utils/content/sources.ts`);
      if (new Set(cited).size !== cited.length) found.push(`${id} evidence.sources: one is named twice`);
      if (grade === 'D' && cited.length > 0) found.push(`${id}: grade D names no sources`);
      if (grade !== 'D' && cited.length === 0)
        found.push(`${id}: grade ${grade} without a source (add it, or D)`);
      if (note !== null && wordsOf(note).length > 15) {
        found.push(`${id} evidence.note: ${wordsOf(note).length} words (at most 15)`);
      }
      if (note !== null && hitsIn(note, STUDY_WORDS).length > 0 && (grade === 'D' || cited.length === 0)) {
        found.push(
          `${id} evidence.note: speaks of a study without one (grade A to C and a source, or no note)`,
        );
      }
      return found;
    });
    const elsewhere = items.flatMap((item) =>
      textsOf(item)
        .filter(([field, text]) => field !== 'evidence.note' && hitsIn(text, STUDY_WORDS).length > 0)
        .map(([field]) => `${item.id} ${field}: speaks of studies (only evidence.note may)`),
    );
    expect([...problems, ...elsewhere]).toEqual([]);
  });
});

describe('the library as a whole', () => {
  it('has enough of everything', () => {
    const share = (fits: (action: Action) => boolean) => actions.filter(fits).length / (actions.length || 1);
    const small = share((a) => a.cost === 'free' && a.minutes <= 5 && a.energy === 'tired-ok');
    const tiny = share((a) => a.minutes <= 2);
    const soloActions = actions.filter(isFitForSolo).length;
    const soloPrompts = prompts.filter(isPromptFitForSolo).length;
    const dimensions = new Set(prompts.map((prompt) => prompt.dimension)).size;
    const problems = STEPS.flatMap((step) => {
      const count = actions.filter((action) => action.step === step).length;
      return count >= 6 ? [] : [`step ${step} has ${count} actions (at least 6)`];
    });
    if (soloActions < 20) problems.push(`${soloActions} actions fit solo mode (at least 20)`);
    if (prompts.length < 40) problems.push(`${prompts.length} prompts (at least 40)`);
    if (soloPrompts < 15) problems.push(`${soloPrompts} prompts fit solo mode (at least 15)`);
    if (dimensions < 12) problems.push(`prompts look at ${dimensions} dimensions (at least 12)`);
    if (small < 0.5) {
      problems.push(
        `${Math.round(small * 100)} % are free, within 5 minutes and fine when tired (at least 50 %)`,
      );
    }
    if (tiny < 0.35) problems.push(`${Math.round(tiny * 100)} % take at most 2 minutes (at least 35 %)`);
    expect(problems).toEqual([]);
  });

  it('has no near-duplicates', () => {
    const problems = [
      ...nearDuplicates(
        actions.map(({ id, title, body }) => ({ id, words: contentWords(`${title} ${body}`) })),
      ),
      ...nearDuplicates(
        prompts.map(({ id, text, hint }) => ({ id, words: contentWords(`${text} ${hint}`) })),
      ),
    ];
    expect(problems).toEqual([]);
  });
});

describe('solo mode', () => {
  const solo: Item[] = [...actions.filter(isFitForSolo), ...prompts.filter(isPromptFitForSolo)];

  it('does not speak of the other person', () => {
    expect(problemsByRules(solo, SOLO)).toEqual([]);
  });

  it('is closed to everything that is not fit for it', () => {
    const problems = items
      .filter((item) => !solo.includes(item) && !item.avoidWhen.includes('unsafe'))
      .map(({ id }) => `${id}: concerns the other person, so avoidWhen holds 'unsafe'`);
    expect(problems).toEqual([]);
  });
});

describe('words', () => {
  it('are few', () => {
    const problems = actions.flatMap((action) => {
      const found: string[] = [];
      for (const [name, words] of readingsOf(action)) {
        const title = wordsOf(words.title).length;
        const body = wordsOf(words.body).length;
        if (title > 8) found.push(`${name} title: ${title} words (at most 8)`);
        if (body > 40) found.push(`${name} body: ${body} words (at most 40)`);
      }
      for (const [field, text] of textsOf(action)) {
        for (const sentence of sentencesOf(text)) {
          const count = wordsOf(sentence).length;
          if (count > 15)
            found.push(`${action.id} ${field}: ${count} words (at most 15, or two): ${sentence}`);
        }
      }
      return found;
    });
    expect(problems).toEqual([]);
  });

  it('ask one thing, in prompts', () => {
    const problems = prompts.flatMap(({ id, text, hint }) => {
      const found: string[] = [];
      const count = wordsOf(text).length;
      const hintCount = wordsOf(hint).length;
      if (count > 18) found.push(`${id} text: ${count} words (at most 18)`);
      if (sentencesOf(text).length !== 1 || !text.endsWith('?'))
        found.push(`${id} text: one question, ending in “?”`);
      if (hintCount < 2 || hintCount > 7) found.push(`${id} hint: ${hintCount} words (2 to 7)`);
      if (!/^(?:\p{Ll}|I\b)/u.test(hint) || hint.endsWith('.')) {
        found.push(`${id} hint: begins small and has no full stop`);
      }
      return found;
    });
    expect(problems).toEqual([]);
  });

  it('are none of those that press, judge or promise', () => {
    expect(problemsByRules(items, BANNED)).toEqual([]);
  });

  it('assume nothing about who is reading', () => {
    const anywhere = items.filter((item) => !isAction(item) || item.coPresence !== 'in-person');
    expect([...problemsByRules(items, ASSUMING), ...problemsByRules(anywhere, HOME)]).toEqual([]);
  });

  it('are set calmly and in good type', () => {
    const problems = items.flatMap((item) => {
      const texts = textsOf(item);
      if (item.locale.note !== null) texts.push(['locale.note', item.locale.note]);
      return texts.flatMap(([field, text]) => {
        const found: string[] = [];
        if (text.includes('!')) found.push(`${item.id} ${field}: exclamation mark (write a full stop)`);
        if (/\p{Extended_Pictographic}/u.test(text)) found.push(`${item.id} ${field}: emoji (leave it out)`);
        if (/['"]/.test(text)) found.push(`${item.id} ${field}: straight quote (write ’ or “ ”)`);
        if (/\.{3}/.test(text)) found.push(`${item.id} ${field}: three dots (write …)`);
        if (/ {2}/.test(text)) found.push(`${item.id} ${field}: two spaces`);
        return found;
      });
    });
    expect(problems).toEqual([]);
  });

  it('are easy to read', () => {
    const grades = actions.flatMap(readingsOf).map(([id, words]) => ({ id, grade: gradeOf(words) }));
    const problems = grades
      .filter(({ grade }) => !(grade <= 6))
      .map(
        ({ id, grade }) =>
          `${id}: Flesch–Kincaid grade ${grade.toFixed(1)} (at most 6: shorter words, sentences)`,
      );
    const sorted = grades.map(({ grade }) => grade).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    if (median > 5) problems.push(`median grade ${median.toFixed(1)} (at most 5)`);
    expect(problems).toEqual([]);
  });
});

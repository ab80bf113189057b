import { type Action, BONDS, type Bond } from '../../utils/domain/action';
import type { Item } from './library';
import { readBy, sentencesOf, textsOf } from './texts';

/** What to look for, and what to write instead. */
export type WordRule = readonly [pattern: RegExp, instead: string];

export const BANNED: readonly WordRule[] = [
  [/\bshould(?:n’t)?\b/, 'say what could help, or name the step itself'],
  [/\bmust(?:n’t)?\b/, 'say what could help, or name the step itself'],
  [/\balways\b/, 'name one time, such as “this week”'],
  [/\bnever\b/, 'name one time, or say “not”'],
  [/\bjust\b/, 'leave it out, or write “only”'],
  [/\bsimply\b/, 'leave it out'],
  [/\bfix(?:es|ed|ing)?\b/, 'write “mend”, “set” or what is done'],
  [/\b(?:win|wins|won|winning) (?:\w+ )?back\b/, 'leave the other person free: say what you do yourself'],
  [/\b(?:spouse|husband|wife|boyfriend|girlfriend)s?\b/, 'write “they” or “them”'],
  [/\b(?:he|she|him|her|his|hers|himself|herself)\b/, 'write “they”, “them” or “their”'],
  [/\btoxic\b/, 'say what happens, without a label'],
  [/\bnarcissis\w*/, 'say what happens, without a label'],
  [/\bdeserv(?:e|es|ed|ing)\b/, 'say what is needed or wanted'],
  [/\bfail(?:s|ed|ing|ure|ures)?\b/, 'say what did not happen, kindly'],
  [/\bstreaks?\b/, 'count nothing in a row'],
  [/\bguarantee[sd]?\b/, 'promise nothing'],
  [/\bprov(?:e|es|ed|en|ing)\b/, 'write “in one study”, if there is one'],
  [/\bclinical(?:ly)?\b/, 'leave it out'],
  [/\boxytocin\b/, 'leave it out'],
  [/\b(?:20|twenty)[ -]seconds?\b/, 'leave the length to them'],
  [/\b(?:21|66) days\b/, 'write “weeks to months”'],
  [/\b(?:36|thirty-six) questions\b/, 'name no list but our own'],
  [/\b(?:makes?|making) them\b/, 'say what you do yourself, not what it does to them'],
  [/\byour marriage\b/, 'not everybody is married: say “between you two”'],
  [/\blove languages?\b/, 'say which act is meant'],
];

export const ASSUMING: readonly WordRule[] = [
  [/\b(?:wom[ae]n|m[ae]n|lad(?:y|ies)|gentlem[ae]n|guys?|girls?|boys?)\b/, 'write “person” or “people”'],
  [
    /\b(?:mothers?|fathers?|mums?|moms?|dads?|sons?|daughters?|brothers?|sisters?|aunts?|uncles?|nieces?|nephews?|grand(?:mothers?|fathers?|mas?|pas?))\b/,
    'write “parent”, “cousin”, “somebody close”',
  ],
  [
    /\b(?:kids|children|in-laws|weddings?|marri(?:ed|age)|anniversar(?:y|ies)|honeymoon)\b/,
    'fits only some people: choose another example',
  ],
  [/\b(?:pray(?:s|er|ers)?|church|god|bless\w*)\b/, 'fits only some people: choose another example'],
];

/** For all that may be read by two who are not in one place. */
export const HOME: readonly WordRule[] = [
  [/\b(?:comes?|came|gets?|got) home\b/, 'they may live apart: write “after work” or “when you next talk”'],
  [/\b(?:sofa|couch|bedroom|living room)\b/, 'they may live apart: choose a place that fits anybody'],
  [/\bin bed\b/, 'write “before sleep”'],
];

/** Nobody is taken to live with the other person, even where they meet. */
export const ONE_HOME: readonly WordRule[] = [
  [
    /\b(?:housemates?|flatmates?|roommates?|under one roof|your (?:house|household)|you (?:both |two )?live together)\b/,
    'they may live apart',
  ],
];

export const STUDY_WORDS = /\b(?:study|studies|research\w*)\b/;
/** What else a note may say that there is a study behind it. */
export const STUDY_WORDS_IN_NOTES =
  /\b(?:study|studies|research\w*|trials?|experiments?|survey\w*|scien\w+)\b/;

/** In solo mode the other person is not spoken of at all. */
export const SOLO: readonly WordRule[] = [
  [/\b(?:they|them|their|theirs|themselves)\b/, 'name who is meant (“a friend”), or turn the sentence'],
  [/\b(?:us|we|our|ours|ourselves)\b/, 'speak of “you” or “I” alone'],
  [
    /\b(?:partners?|the other person|each other|you two|both of you|the two of you|between you|relationships?|couples?)\b/,
    'leave the other person out',
  ],
  [/\b(?:apolog\w*|sorry|forg(?:ive|ives|ave|iven|iving|iveness))\b/, 'nothing is owed here: leave it out'],
  [/\b(?:blam\w*|your (?:fault|part in)|own up)\b/, 'no blame is taken here: leave it out'],
  [
    /\bunderstand (?:why|what|how) \w+ (?:did|does|felt|feels|acted|left|hurt)\b/,
    'nobody is to be understood here',
  ],
  [
    /\bmiss(?:ed|es|ing)?\b(?! (?:a|one|the|some|two|three) (?:day|days|week|evening|step|bus|train)\b)/,
    'nobody is missed here: write “left out”, “late for” or “gone”',
  ],
  [/\bthank(?:s|ed)? (?:them|your|the person)\b/, 'no thanks are asked here: leave it out'],
  [/\b(?:reconnect\w*|closer|make up with|win back|reunite\w*)\b/, 'nothing here leads back: leave it out'],
  [/\b(?:hug|kiss|cuddle|hold(?:ing)? hands)\w*\b/, 'no touch with anybody here: choose another comfort'],
];

/** Takes two people to be in one place. A sentence that names the other way too, after an “or”, is fine. */
const ONE_PLACE: WordRule = [
  /\b(?:(?:next to|beside) them|side by side|(?:in|into) (?:the same|one) room|across the table|face to face|in person|hand (?:it|this) (?:to them|over)|knock|pour them|their (?:desk|pillow|plate|cup|bag|pocket|coat|shoes?)|fridge|doormat|hold(?:ing)? hands)\b/,
  'they are far apart: add words to wordings.far',
];

/** Speaks of one bond, so no other may read it. */
const ONE_BOND: Readonly<Record<Bond, WordRule>> = {
  partner: [
    /\b(?:partners?|date nights?|romantic|in love|couples?|flirt\w*|cuddl\w*|lovers?|intimate|intimacy|darling|sweetheart|hold(?:ing)? hands)\b/,
    'written for a partner: give it a wording, or relations',
  ],
  friend: [
    /(?<!\bfriend\b[\s\S]*)\bthis friend\b|\b(?:your friendship|you two (?:became|are|stayed) friends)\b/,
    'written for a friend: give it a wording, or relations',
  ],
  family: [
    /\b(?:this relative|the whole family|your family|in the family|family (?:story|history|dinner|meal|recipe))\b/,
    'written for the family: give it a wording, or relations',
  ],
};

const anywhere = new Map<RegExp, RegExp>();

/** What a pattern finds in a text, in either case. */
export function hitsIn(text: string, pattern: RegExp): string[] {
  const global = anywhere.get(pattern) ?? new RegExp(pattern, 'giu');
  anywhere.set(pattern, global);
  return [...text.matchAll(global)].map((match) => match[0]);
}

export function problemsByRules(list: readonly Item[], rules: readonly WordRule[]): string[] {
  return list.flatMap((item) =>
    textsOf(item).flatMap(([field, text]) => rules.flatMap((rule) => problemsIn(item.id, field, text, rule))),
  );
}

/** Where an action that also fits far apart reads as if both were in one place. */
export function problemsWhenFar(action: Action): string[] {
  if (action.distanceOk !== 'yes' || !action.contacts) return [];
  return once(
    action.relations.flatMap((bond) =>
      readBy(action, bond, true).flatMap(([field, text]) =>
        sentencesOf(text)
          .filter((sentence) => !/\bor\b|\btwo\b/i.test(sentence))
          .flatMap((sentence) => problemsIn(`${action.id} far`, field, sentence, ONE_PLACE)),
      ),
    ),
  );
}

/** Where an item reads as if it were written for another bond than the one who reads it. */
export function problemsForBonds(item: Item): string[] {
  if (!('relations' in item)) return [];
  return once(
    item.relations.flatMap((bond) => {
      // A note may say whom a study looked at.
      const texts =
        'step' in item
          ? [false, true].flatMap((far) => readBy(item, bond, far))
          : textsOf(item).filter(([field]) => field !== 'evidence.note');
      return BONDS.filter((other) => other !== bond).flatMap((other) =>
        texts.flatMap(([field, text]) => problemsIn(`${item.id} ${bond}`, field, text, ONE_BOND[other])),
      );
    }),
  );
}

function problemsIn(name: string, field: string, text: string, [pattern, instead]: WordRule): string[] {
  return hitsIn(text, pattern).map((hit) => `${name} ${field}: “${hit}” (${instead})`);
}

function once(problems: readonly string[]): string[] {
  return [...new Set(problems)];
}

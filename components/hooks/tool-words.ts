import type { Bond } from '../../utils/domain/action';
import { clauseOf } from '../../utils/domain/drafting/clause';
import type { OwnItFrames } from '../../utils/domain/drafting/own-it';
import type { SayItFrames } from '../../utils/domain/drafting/say-it';
import type { PromiseBody } from '../../utils/domain/entries';
import type { FeelingFamily } from '../../utils/domain/feeling';
import type { Noticed } from '../../utils/domain/noticing/notice';
import { promiseClauses } from '../../utils/domain/promise';
import type { WallText } from '../../utils/domain/reminders/wall-text';
import type { Closeness } from '../../utils/domain/wording';
import { language } from '../../utils/services/text';
import { dateAndTime } from './dates';
import { type TextKey, t } from './text';

/** The sentences of "Say it without blame". */
export function sayItFrames(): SayItFrames {
  return {
    side: (clause) => t('tools.side', clause),
    feel: (words) => t('tools.feel', words),
    when: (clause) => t('tools.when', clause),
    happened: (clause) => t('tools.happened', clause),
    wish: (clause) => t('tools.wish', clause),
    standsAlone: isWholeSentence,
    list: (words) => new Intl.ListFormat(language(), { type: 'conjunction' }).format(words),
    leads: {
      side: t('tools.sideLead'),
      feel: t('tools.feelLead'),
      when: t('tools.whenLead'),
      wish: t('tools.wishLead'),
    },
  };
}

/**
 * Whether a line is a sentence of its own, as a softer form may be: it begins with who, and has its mark at the end. In
 * other languages nothing is noticed, so there is none.
 */
export function isWholeSentence(line: string): boolean {
  return /^(?:I|It|We|There|Could|Would|How|What|Maybe|Perhaps)\b[\s\S]+[.?!]$/.test(line.trim());
}

/** The sentences of "Own it". */
export function ownItFrames(): OwnItFrames {
  return {
    mine: t('tools.mine'),
    meant: (clause) => t('tools.meant', clause),
    repair: (clause) => t('tools.repair', clause),
    change: (clause) => t('tools.change', clause),
    leads: {
      did: '',
      meant: t('tools.meantLead'),
      repair: t('tools.repairLead'),
      change: t('tools.changeLead'),
    },
  };
}

/** A promise as a sentence; empty where nothing was promised yet. */
export function promiseSentence(promise: Pick<PromiseBody, 'when' | 'will'>): string {
  const leads = { when: t('tools.promiseWhenLead'), will: t('tools.willLead') };
  const { when, will } = promiseClauses(promise, leads);
  if (will === '') return '';
  if (when === '') return t('tools.promiseAlone', will);
  return t('tools.promiseWhen', `${when}, ${t('tools.promiseThen', will)}`);
}

/** "Until Friday 13 March at 18:00". */
export function dueText(dueAt: WallText): string {
  return t('tools.due', dateAndTime(new Date(dueAt).getTime()));
}

/** What was missed, as the first line of owning it. */
export function missedLine({ will }: Pick<PromiseBody, 'will'>): string {
  return t('tools.missedDid', clauseOf(will));
}

/** Why something was noticed. */
export function noticeWhy(kind: Noticed['kind']): string {
  const key = asKey(kind);
  return t(`notice.${key}.why`);
}

/** What a field may hold, for example. */
export type Example = 'Side' | 'When' | 'Wish' | 'Did' | 'Meant' | 'Repair' | 'Will';

const EXAMPLES: Record<Bond | 'far' | 'any', Record<Example, TextKey>> = {
  any: {
    Side: 'toolsFor.anySide',
    When: 'toolsFor.anyWhen',
    Wish: 'toolsFor.anyWish',
    Did: 'toolsFor.anyDid',
    Meant: 'toolsFor.anyMeant',
    Repair: 'toolsFor.anyRepair',
    Will: 'toolsFor.anyWill',
  },
  partner: {
    Side: 'toolsFor.partnerSide',
    When: 'toolsFor.partnerWhen',
    Wish: 'toolsFor.partnerWish',
    Did: 'toolsFor.partnerDid',
    Meant: 'toolsFor.partnerMeant',
    Repair: 'toolsFor.partnerRepair',
    Will: 'toolsFor.partnerWill',
  },
  friend: {
    Side: 'toolsFor.friendSide',
    When: 'toolsFor.friendWhen',
    Wish: 'toolsFor.friendWish',
    Did: 'toolsFor.friendDid',
    Meant: 'toolsFor.friendMeant',
    Repair: 'toolsFor.friendRepair',
    Will: 'toolsFor.friendWill',
  },
  family: {
    Side: 'toolsFor.familySide',
    When: 'toolsFor.familyWhen',
    Wish: 'toolsFor.familyWish',
    Did: 'toolsFor.familyDid',
    Meant: 'toolsFor.familyMeant',
    Repair: 'toolsFor.familyRepair',
    Will: 'toolsFor.familyWill',
  },
  far: {
    Side: 'toolsFor.farSide',
    When: 'toolsFor.farWhen',
    Wish: 'toolsFor.farWish',
    Did: 'toolsFor.farDid',
    Meant: 'toolsFor.farMeant',
    Repair: 'toolsFor.farRepair',
    Will: 'toolsFor.farWill',
  },
};

/** An example of what a field may hold, for a bond and a distance; being far stands above the bond. */
export function exampleFor(example: Example, { bond, far }: Closeness): string {
  const key = EXAMPLES[far ? 'far' : (bond ?? 'any')][example];
  return t(key);
}

/** The families of feelings in words. */
export const FAMILY_WORDS: Record<FeelingFamily, TextKey> = {
  glad: 'tools.glad',
  warm: 'tools.warm',
  calm: 'tools.calm',
  open: 'tools.open',
  sad: 'tools.sad',
  lonely: 'tools.lonely',
  afraid: 'tools.afraid',
  angry: 'tools.angry',
  tired: 'tools.tired',
  ashamed: 'tools.ashamed',
};

type AsKey<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${AsKey<B>}` : T;

// Browsers take letters, digits and "_" in the name of a message.
const asKey = <T extends string>(name: T) => name.replaceAll('-', '_') as AsKey<T>;

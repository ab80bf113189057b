import type { Action, AvoidWhen, Bond, ItemLocale } from './action';

export const ACTIVITY_MINUTES = [15, 30, 60, 90, 180] as const;
export type ActivityMinutes = (typeof ACTIVITY_MINUTES)[number];

export const ACTIVITY_PLACES = ['indoors', 'outdoors', 'either'] as const;
export type ActivityPlace = (typeof ACTIVITY_PLACES)[number];

/** `together`: in one place; `far`: made for two who are apart; `either`: works both ways as it stands. */
export const ACTIVITY_DISTANCES = ['together', 'far', 'either'] as const;
export type ActivityDistance = (typeof ACTIVITY_DISTANCES)[number];

/** One thing to do together, as the deck holds it. No user state belongs here. */
export interface Activity extends Pick<Action, 'energy' | 'cost' | 'accessNote'> {
  /** Permanent kebab-case id with the prefix `a-`; history may store it, so it never changes. */
  id: string;
  /** Raised when the meaning of the words changes. */
  version: number;
  /** At most 8 words. */
  title: string;
  /** At most 30 words. */
  body: string;
  /** The smaller version. */
  easier: string;
  /** How long to keep free for it, at most. */
  minutes: ActivityMinutes;
  place: ActivityPlace;
  distance: ActivityDistance;
  /** 1: familiar; 2: a small twist; 3: new to most people. */
  novelty: 1 | 2 | 3;
  relations: readonly Bond[];
  weather: 'any' | 'dry';
  /** Whether children are welcome. Nobody is assumed to have any. */
  withChildren: 'fine' | 'not';
  /** Good as a weekly plan. */
  weekly: boolean;
  /** When not to suggest it. It is done with the other person, so all hold `unsafe`. */
  avoidWhen: readonly AvoidWhen[];
  locale: ItemLocale;
}

import type { Action } from '../domain/action';
import type { Activity } from '../domain/activity';
import type { Feeling } from '../domain/feeling';
import type { GratitudePrompt } from '../domain/gratitude-prompt';
import type { OpenQuestion } from '../domain/open-question';
import { acknowledge } from './actions/acknowledge';
import { conflict } from './actions/conflict';
import { conversation } from './actions/conversation';
import { gratitude } from './actions/gratitude';
import { patience } from './actions/patience';
import { steadiness } from './actions/steadiness';
import { together } from './actions/together';
import { touch } from './actions/touch';
import { trust } from './actions/trust';
import { activitiesTogether } from './activities';
import { feelingWords } from './feelings';
import { gratitudePrompts } from './gratitude';
import { openQuestions } from './questions';

/** Every action, step by step. To add one, add it to the file of its step. */
export const actions: readonly Action[] = [
  ...acknowledge,
  ...conversation,
  ...trust,
  ...touch,
  ...conflict,
  ...together,
  ...gratitude,
  ...patience,
  ...steadiness,
];

export const prompts: readonly GratitudePrompt[] = gratitudePrompts;

export const questions: readonly OpenQuestion[] = openQuestions;

export const activities: readonly Activity[] = activitiesTogether;

export const feelings: readonly Feeling[] = feelingWords;

import type { Action } from '../domain/action';
import type { GratitudePrompt } from '../domain/gratitude-prompt';
import { acknowledge } from './actions/acknowledge';
import { conflict } from './actions/conflict';
import { conversation } from './actions/conversation';
import { gratitude } from './actions/gratitude';
import { patience } from './actions/patience';
import { together } from './actions/together';
import { touch } from './actions/touch';
import { trust } from './actions/trust';
import { gratitudePrompts } from './gratitude';

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
];

export const prompts: readonly GratitudePrompt[] = gratitudePrompts;

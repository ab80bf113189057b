import type { ActionKind, Cause, Step } from '../../utils/domain/action';
import type { Climate, Welcome } from '../../utils/domain/choosing/answers';
import type { TextKey } from './text';

/** The eight steps in words. */
export const STEP_WORDS: Record<Step, TextKey> = {
  1: 'welcome.step1',
  2: 'welcome.step2',
  3: 'welcome.step3',
  4: 'welcome.step4',
  5: 'welcome.step5',
  6: 'welcome.step6',
  7: 'welcome.step7',
  8: 'welcome.step8',
};

/** The kinds of things to do, in words. */
export const KIND_WORDS: Record<ActionKind, TextKey> = {
  private: 'welcome.kindPrivate',
  say: 'welcome.kindSay',
  ask: 'welcome.kindAsk',
  listen: 'welcome.kindListen',
  'do-for': 'welcome.kindDoFor',
  'do-together': 'welcome.kindTogether',
  write: 'welcome.kindWrite',
  plan: 'welcome.kindPlan',
  'self-care': 'welcome.kindSelfCare',
};

/** What may have come between two people, in the words of first run. */
export const CAUSE_WORDS: Record<Cause, TextKey> = {
  stress: 'firstRun.stress',
  conflict: 'firstRun.conflict',
  needs: 'firstRun.needs',
  drift: 'firstRun.drift',
  mood: 'firstRun.mood',
};

/** How it is between two people, in the words of first run. */
export const CLIMATE_WORDS: Record<Climate, TextKey> = {
  'calm-distant': 'firstRun.calm',
  tense: 'firstRun.tense',
  'barely-speaking': 'firstRun.barely',
};

/** What may be welcome, in the words of first run. */
export const WELCOME_WORDS: Record<Welcome, TextKey> = {
  talk: 'firstRun.talk',
  together: 'firstRun.together',
  touch: 'firstRun.touch',
};

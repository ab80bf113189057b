import { type Action, isFitForSolo } from '../action';
import type { Conditions } from './conditions';
import { hasReached } from './phase';
import type { Situation } from './situation';
import { FIGHT_DAYS, FIGHT_TALK_DAYS, TALK_EASE, TOUCH_EASE } from './weights';

/** Whether an item is one of the conversations of step 5. */
export function isConversation({ gate, step, contacts }: Action): boolean {
  return gate === 'conflict' || (step === 5 && contacts);
}

/**
 * Whether the gates are open for an item. They protect somebody, so they never yield: solo mode, broken trust, a hard
 * day, a fight, low mood; thanks that landed badly twice; warmth before the gate `warm`; the conversations of step 5; touch.
 */
export function isGateOpen(action: Action, situation: Situation): boolean {
  if (situation.solo && !isFitForSolo(action)) return false;
  if (!isRightForToday(action, situation)) return false;
  if (situation.past.quiet && action.step === 7 && action.contacts) return false;
  if (action.gate === 'warm' && !hasReached(situation.phase, 'warm')) return false;
  if (isConversation(action) && !areTalksOpen(situation)) return false;
  return (action.touch === 'none' && action.gate !== 'touch') || isTouchOpen(situation);
}

function isRightForToday({ avoidWhen, moment }: Action, situation: Situation): boolean {
  const { hardDay, worse, fight } = situation.conditions;
  const { answers } = situation;
  const isAfterFight = fight !== null && fight.days <= FIGHT_DAYS;
  if (answers.trustBroken && avoidWhen.includes('betrayal')) return false;
  if (answers.causes.includes('mood') && avoidWhen.includes('low-mood')) return false;
  if (hardDay && avoidWhen.includes('hard-day')) return false;
  if (isAfterFight && avoidWhen.includes('after-fight')) return false;
  return moment !== 'calm-only' || !(hardDay || worse || isAfterFight);
}

/**
 * Conversations of step 5: the safety questions were asked again, step 2 was practised, the phase has them (warmth comes
 * first), ease is not low where it is known, and the day is no hard one, no return and not right after a fight.
 */
function areTalksOpen(situation: Situation): boolean {
  const { answers, phase, past } = situation;
  return (
    answers.safetyConfirmed.talks &&
    past.hasTalked &&
    hasReached(phase, 'mend') &&
    (past.ease ?? TALK_EASE) >= TALK_EASE &&
    isCalm(situation.conditions)
  );
}

/**
 * Touch: switched on, the safety questions asked again, not said to be unwelcome, in the phase that has it, and on no
 * day that asks for calm first. Whether it suits the bond and the distance is in `fit.ts`, for every item alike.
 */
function isTouchOpen(situation: Situation): boolean {
  const { answers, phase, past } = situation;
  return (
    answers.touchOn &&
    answers.safetyConfirmed.touch &&
    (answers.welcome?.includes('touch') ?? true) &&
    hasReached(phase, 'deepen') &&
    (past.ease ?? TOUCH_EASE) >= TOUCH_EASE &&
    isCalm(situation.conditions)
  );
}

function isCalm({ hardDay, worse, welcomeBack, fight }: Conditions): boolean {
  return !(hardDay || worse || welcomeBack) && (fight === null || fight.days > FIGHT_TALK_DAYS);
}

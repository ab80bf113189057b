import { type Action, BONDS } from '../action';
import type { Answers, Welcome } from './answers';
import type { Premises } from './situation';
import { SMALL_EFFORT, SMALL_MINUTES } from './weights';

/**
 * Whether an item can come for a person at all: bond, distance, who knows, steps turned off, “not for me”, and nothing
 * twice on one day. What somebody said about another person, or closed, is not the draw's to open again: none of this
 * ever yields.
 */
export function isPossible(action: Action, { answers, refused, shownToday }: Premises): boolean {
  return (
    !shownToday.has(action.id) &&
    !answers.closedSteps.includes(action.step) &&
    !refused.ids.has(action.id) &&
    !refused.kinds.has(action.kind) &&
    fitsBond(action, answers) &&
    fitsDistance(action, answers) &&
    (answers.aware || action.needsAware !== 'yes')
  );
}

/** Whether an item that can come is welcome, and small on a small day. This does not yield either. */
export function isFitting(action: Action, { answers, conditions }: Premises): boolean {
  return isWelcome(action, answers) && (!conditions.small || isSmall(action));
}

/** Whether an item is short, easy and for oneself: what comes after a cold landing and on the first day. */
export function isSmall({ contacts, minutes, effort }: Action): boolean {
  return !contacts && minutes <= SMALL_MINUTES && effort <= SMALL_EFFORT;
}

function fitsBond({ relations }: Action, { bond }: Answers): boolean {
  return bond === null ? BONDS.every((it) => relations.includes(it)) : relations.includes(bond);
}

// An item that names a twin for people far apart stays out for them: its twin is an item of its own.
function fitsDistance({ distanceOk, coPresence }: Action, { far }: Answers): boolean {
  return far === false || (distanceOk === 'yes' && coPresence !== 'in-person');
}

function isWelcome(action: Action, { welcome }: Answers): boolean {
  if (welcome === null || !action.contacts) return true;
  return welcome.length > 0 && welcomesNeeded(action).every((it) => welcome.includes(it));
}

/** What has to be welcome for an item that reaches the other person; something has to be, in any case. */
export function welcomesNeeded({ kind, step, touch }: Action): Welcome[] {
  if (touch !== 'none') return ['touch'];
  const needed: Welcome[] = [];
  if (kind === 'say' || kind === 'ask' || kind === 'listen') needed.push('talk');
  if (kind === 'plan' && step !== 6) needed.push('talk');
  if (kind === 'do-together' || step === 6) needed.push('together');
  return needed;
}

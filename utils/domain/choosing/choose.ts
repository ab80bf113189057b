import type { Action, Step } from '../action';
import { isFitting } from './fit';
import { isGateOpen } from './gates';
import { weightOfItem, weightOfStep } from './likelihood';
import { winnerOf } from './race';
import { brokenRules, hasRule, type RuleSet } from './rules';
import type { Situation } from './situation';

/** An item and the rules that yielded for it. */
export interface Choice {
  action: Action;
  broken: RuleSet;
}

/**
 * One item for a situation, of those that are possible for the person: of those allowed, those for which the fewest and
 * gentlest rules yield; of these, one step by its weight; of its items, those not seen for the longest time and the
 * starred ones, one by its weight. Where minutes yield, only the shortest are left; where the 30 days do, those seen
 * longest ago, whatever their step.
 *
 * @returns null where nothing is allowed.
 */
export function choose(possible: readonly Action[], situation: Situation): Choice | null {
  const { pool, broken } = leastBroken(possible, situation);
  const fitting = hasRule(broken, 'minutes') ? shortest(pool) : pool;
  const action = hasRule(broken, 'thirty-days')
    ? oneOf(longestUnseen(fitting, situation), situation)
    : oneOf(ofOneStep(fitting, situation), situation);
  return action ? { action, broken } : null;
}

function leastBroken(possible: readonly Action[], situation: Situation): { pool: Action[]; broken: RuleSet } {
  let pool: Action[] = [];
  let broken: RuleSet = Number.MAX_SAFE_INTEGER;
  for (const action of possible) {
    if (!isFitting(action, situation) || !isGateOpen(action, situation)) continue;
    const ofThis = brokenRules(action, situation, broken);
    if (ofThis < broken) pool = [];
    if (ofThis > broken) continue;
    broken = ofThis;
    pool.push(action);
  }
  return { pool, broken };
}

function shortest(pool: readonly Action[]): Action[] {
  const minutes = pool.reduce((least, it) => Math.min(least, it.minutes), Infinity);
  return pool.filter((it) => it.minutes === minutes);
}

function ofOneStep(pool: readonly Action[], situation: Situation): Action[] {
  const steps = [...new Set(pool.map((it) => it.step))];
  const step = winnerOf<Step>(steps, `${situation.seed}/step`, String, (it) => weightOfStep(it, situation));
  return pool.filter((it) => it.step === step);
}

// A starred item comes back among what is new: that is what the star is for.
function oneOf(pool: readonly Action[], situation: Situation): Action | undefined {
  const { seed, stars, prefersLongUnseen } = situation;
  const next = new Set(prefersLongUnseen ? longestUnseen(pool, situation) : pool);
  return winnerOf(
    pool.filter((it) => next.has(it) || stars.has(it.id)),
    `${seed}/item`,
    (it) => it.id,
    (it) => weightOfItem(it, situation, next.has(it)),
  );
}

function longestUnseen(pool: readonly Action[], { past }: Situation): Action[] {
  const distances = pool.map((it) => past.unseenFor(it.id));
  const longest = Math.max(...distances);
  return pool.filter((_, i) => distances[i] === longest);
}

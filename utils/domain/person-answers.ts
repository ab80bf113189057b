import { type Answers, DEFAULT_ANSWERS } from './choosing/answers';
import type { PersonBody } from './entries';

/** Somebody of whom nothing was said yet. */
export function newPerson(salt: string): PersonBody {
  const { bond, far, climate, trustBroken, minutes, energy, moment, aware, touchOn } = DEFAULT_ANSWERS;
  return {
    ...{ salt, mode: 'open', firstRun: null, name: '' },
    ...{ bond, far, climate, trustBroken, minutes, energy, moment, aware, touchOn },
    ...{ causes: [], welcome: null, closedSteps: [], talksOn: false },
    ...{ stars: [], refusedIds: [], refusedKinds: [], later: [], resting: false },
    ...{ slow: false, reviewedOn: null, endAskedOn: null, alone: false, heldFrom: null },
    ...{ helpNamed: false, helpNamedOn: null },
  };
}

/** What choosing asks about a person; before anything was said, the answers of somebody who skips everything. */
export function answersOf(person: PersonBody | null): Answers {
  if (!person) return DEFAULT_ANSWERS;
  const { bond, far, causes, climate, trustBroken, welcome, minutes, energy, moment } = person;
  const { aware, closedSteps, mode, touchOn, talksOn } = person;
  return {
    ...{ bond, far, causes, climate, trustBroken, welcome, minutes, energy, moment },
    ...{ aware, closedSteps, mode, touchOn },
    // Neither switch can be turned on but through the safety questions.
    safetyConfirmed: { touch: touchOn, talks: talksOn },
  };
}

/** Whether first run is still to be gone through. */
export function needsFirstRun(person: PersonBody | null): boolean {
  return person === null || person.firstRun !== null;
}

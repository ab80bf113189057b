import {
  type Action,
  type ActionKind,
  type AvoidWhen,
  CAUSES,
  STEPS,
  type Step,
} from '../../utils/domain/action';
import { pick, type Random, randomFrom } from '../../utils/domain/random';
import { anAction } from '../support/builders';

const ITEMS_A_STEP = 40;

/**
 * A library about as large as the one to come, with everything the rules look at in it: larger actions, touch, items
 * for people who are near, for some bonds, and for those whose other person knows. Its words are all the same.
 */
export function madeLibrary(): Action[] {
  return STEPS.flatMap((step) =>
    Array.from({ length: ITEMS_A_STEP }, (_, i) => madeAction(step, i, randomFrom(`made/${step}/${i}`))),
  );
}

function madeAction(step: Step, index: number, random: Random): Action {
  const isIn = (chance: number) => random() < chance;
  // Two in five of a step reach nobody, as in the real one; step 4 has none of these, step 8 little else.
  const contacts = step === 4 || (step === 8 ? isIn(0.1) : index % 5 > 1);
  const isTouch = step === 4 && isIn(0.5);
  const isInPerson = contacts && (isTouch || isIn(0.25));
  return anAction({
    id: `made-${step}-${index}`,
    step,
    contacts,
    kind: kindOf(step, contacts, random),
    minutes: pick([1, 1, 1, 2, 2, 2, 2, 5, 5, 15, 60] as const, random) ?? 2,
    effort: pick([1, 1, 1, 2, 3] as const, random) ?? 1,
    energy: isIn(0.8) ? 'tired-ok' : 'normal',
    relations: isIn(0.8) ? ['partner', 'friend', 'family'] : isIn(0.5) ? ['partner'] : ['friend', 'family'],
    coPresence: isInPerson ? 'in-person' : contacts ? 'remote' : 'none',
    distanceOk: isInPerson ? (isIn(0.5) ? 'no' : { twinId: 'a-twin' }) : 'yes',
    needsAware: contacts && isIn(0.1) ? 'yes' : 'no',
    touch: isTouch ? 'light' : 'none',
    touchTwinId: isTouch ? 'a-twin' : null,
    gate: isTouch ? 'touch' : step === 5 && contacts ? 'conflict' : contacts && isIn(0.1) ? 'warm' : 'none',
    causes: Object.fromEntries(
      CAUSES.filter(() => isIn(0.4)).map((cause) => [cause, isIn(0.9) ? 1 + random() * 0.6 : 0.7]),
    ),
    moment: pick(['any', 'any', 'any', 'any', 'morning', 'evening', 'calm-only'] as const, random) ?? 'any',
    avoidWhen: avoidWhenOf(contacts, random),
  });
}

function kindOf(step: Step, contacts: boolean, random: Random): ActionKind {
  const kinds: readonly ActionKind[] = contacts
    ? step === 6
      ? ['do-together', 'do-together', 'plan']
      : ['say', 'say', 'ask', 'listen', 'do-for', 'write', 'plan']
    : ['self-care', 'self-care', 'private', 'write', 'plan'];
  return pick(kinds, random) ?? 'private';
}

function avoidWhenOf(contacts: boolean, random: Random): AvoidWhen[] {
  const some = (['hard-day', 'after-fight', 'low-mood', 'betrayal'] as const).filter(
    () => random() < (contacts ? 0.3 : 0.05),
  );
  return contacts || random() < 0.2 ? ['unsafe', ...some] : some;
}

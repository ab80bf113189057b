import { askToReconcile } from '../browser/worker';
import type { Day } from '../domain/day';
import type { PersonBody } from '../domain/entries';
import { FIRST_PERSON, type PersonId } from '../domain/person-id';
import { readPerson } from '../storage/person';
import { changePerson, type PersonChange } from './person';

/** What was said to what is asked every few weeks. Passing over is an answer too: it is not asked again for as long. */
export type CheckInAnswer =
  | {
      kind: 'review';
      /** Whether only they seem to reach out; null where that was passed over. */
      alone: boolean | null;
    }
  | { kind: 'end'; choice: 'go-on' | 'slow' | 'rest' | null }
  | { kind: 'help' };

/** Keeps that professional help was named: it stands there until it is read, or the day ends. @throws SaveError */
export async function keepHelpNamed(day: Day, personId: PersonId): Promise<void> {
  if ((await readPerson(personId))?.helpNamed) return;
  await changePerson(day, { helpNamed: true, helpNamedOn: day }, personId);
}

/** Keeps what was said, and does it. Resolves with how to take it back. @throws SaveError */
export async function answerCheckIn(
  day: Day,
  answer: CheckInAnswer,
  personId = FIRST_PERSON,
): Promise<() => Promise<void>> {
  const before = await readPerson(personId);
  const change = before ? changeFor(answer, before, day) : {};
  await changePerson(day, change, personId);
  askToReconcile();
  return async () => {
    if (!before) return;
    const { slow, resting, alone, heldFrom, reviewedOn, endAskedOn, helpNamed, helpNamedOn } = before;
    const said = { slow, resting, alone, heldFrom, reviewedOn, endAskedOn, helpNamed, helpNamedOn };
    await changePerson(day, said, personId);
    askToReconcile();
  };
}

function changeFor(answer: CheckInAnswer, before: PersonBody, day: Day): PersonChange {
  switch (answer.kind) {
    case 'help':
      return { helpNamed: true, helpNamedOn: null };
    case 'end':
      return {
        endAskedOn: day,
        ...(answer.choice === 'go-on' && { slow: false }),
        ...(answer.choice === 'slow' && { slow: true }),
        ...(answer.choice === 'rest' && { resting: true }),
      };
    case 'review':
      return { reviewedOn: day, ...(answer.alone !== null && aloneAfter(answer.alone, before, day)) };
  }
}

// Twice in a row: the steps do not ask for more from then on, until it is answered otherwise.
function aloneAfter(alone: boolean, before: PersonBody, day: Day): PersonChange {
  if (!alone) return { alone, heldFrom: null };
  return { alone, heldFrom: before.heldFrom ?? (before.alone ? day : null) };
}

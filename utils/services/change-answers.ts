import type { Action } from '../domain/action';
import type { Answers } from '../domain/choosing/answers';
import { isConversation } from '../domain/choosing/gates';
import type { Day } from '../domain/day';
import type { PersonBody } from '../domain/entries';
import { answersOf } from '../domain/person-answers';
import { FIRST_PERSON, type PersonId } from '../domain/person-id';
import { readCard } from '../storage/cards';
import { loadLibrary } from './library';
import { redraw } from './live-today';
import { changePerson, type PersonChange } from './person';

/**
 * Changes what is known about the person. It counts from tomorrow, but for what protects somebody: a card of today that
 * is closed by it goes at once.
 *
 * @throws SaveError
 */
export async function changeAnswers(
  day: Day,
  change: PersonChange,
  personId = FIRST_PERSON,
): Promise<PersonBody> {
  const person = await changePerson(day, change, personId);
  if ('touchOn' in change || 'talksOn' in change || 'welcome' in change)
    await takeAwayClosed(day, person, personId);
  return person;
}

async function takeAwayClosed(day: Day, person: PersonBody, personId: PersonId): Promise<void> {
  const card = await readCard(day, personId);
  if (!card || card.answer !== null) return;
  const { actions } = await loadLibrary();
  const action = actions.find((it) => it.id === card.actionId);
  if (action && isClosed(action, answersOf(person))) await redraw(day, personId);
}

/** Whether a card may not stay for the rest of its day: touch, a conversation, or nothing is welcome any more. */
function isClosed(action: Action, { touchOn, welcome, safetyConfirmed }: Answers): boolean {
  const touches = action.touch !== 'none' || action.gate === 'touch';
  if (touches && !(touchOn && (welcome?.includes('touch') ?? true))) return true;
  if (isConversation(action) && !safetyConfirmed.talks) return true;
  return action.contacts && welcome?.length === 0;
}

/** What became of today: it was drawn anew, it is answered and stays, it has no card yet, or nothing else fits. */
export type AppliedToday = 'drawn' | 'answered' | 'no-card' | 'nothing-else';

/** Draws today's card anew with the answers as they are now. @throws SaveError */
export async function applyToday(day: Day, personId = FIRST_PERSON): Promise<AppliedToday> {
  const before = await readCard(day, personId);
  if (!before) return 'no-card';
  if (before.answer !== null) return 'answered';
  await redraw(day, personId);
  const after = await readCard(day, personId);
  return after?.actionId === before.actionId ? 'nothing-else' : 'drawn';
}

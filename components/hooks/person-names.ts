import type { Bond } from '../../utils/domain/action';
import type { PersonId } from '../../utils/domain/person-id';
import type { PersonChoice } from '../../utils/domain/today-view';
import { type TextKey, t } from './text';

const BOND_WORDS: Record<Bond, TextKey> = {
  partner: 'firstRun.partner',
  friend: 'firstRun.friend',
  family: 'firstRun.family',
};

/** What people are called on a page: by the name that was given, or by who they are; those alike get a number. */
export function namesFor(people: readonly PersonChoice[]): Map<PersonId, string> {
  const names = new Map<PersonId, string>();
  const times = new Map<string, number>();
  for (const { id, name, bond, nth = 1 } of people) {
    const word = name || t(bond ? BOND_WORDS[bond] : 'people.somebody');
    // A name that was given may also be what somebody without one is called.
    const number = Math.max(nth, (times.get(word) ?? 0) + 1);
    times.set(word, number);
    names.set(id, number === 1 ? word : `${word} (${number})`);
  }
  return names;
}

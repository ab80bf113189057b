/** What is the same for everybody about a kind of reminder. */
export interface KindRule {
  /**
   * `routine`: on days of the week, at a time. `when-due`: the same, from the day on which it is due, and once for it.
   * `appointment`: at the times that single things were given.
   */
  comes: 'routine' | 'when-due' | 'appointment';
  /** The time it has, or is proposed, until somebody chooses another; local wall time, `HH:MM`. */
  time: string;
  /** Goes weekly and then silent where it is ignored. */
  backsOff: boolean;
}

/**
 * Every kind of reminder. A further one is a further entry; one by appointment also says in
 * `services/reminder-sources.ts` where its appointments are kept. Evening, because most people answer a daily notice
 * then (evidence.md, Bell et al. 2023).
 */
export const KINDS = {
  today: { comes: 'routine', time: '20:00', backsOff: true },
  gratitude: { comes: 'routine', time: '21:00', backsOff: true },
  later: { comes: 'appointment', time: '18:00', backsOff: false },
  promise: { comes: 'appointment', time: '18:00', backsOff: false },
  review: { comes: 'when-due', time: '19:00', backsOff: false },
} as const satisfies Record<string, KindRule>;

export type Kind = keyof typeof KINDS;

/** The names of all kinds, in the order in which they are shown. */
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** The rule of a kind. */
export const ruleOf = (kind: Kind): KindRule => KINDS[kind];

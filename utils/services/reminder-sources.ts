import { addDays, type Day } from '../domain/day';
import type { KINDS, Kind } from '../domain/reminders/kinds';
import { nextReviewDay } from '../domain/reminders/review-day';
import type { Appointment, Closed } from '../domain/reminders/schedule';
import { isWallText } from '../domain/reminders/wall-text';
import { readAppointments } from '../storage/appointments';
import { readCard } from '../storage/cards';
import { readNotes } from '../storage/notes';
import { readPerson } from '../storage/person';
import { readPrompt } from '../storage/prompts';
import { firstDayOf } from '../storage/records';

type KindThatComes<C> = { [K in Kind]: (typeof KINDS)[K]['comes'] extends C ? K : never }[Kind];

/** Days before today whose reminder may still be open, and today. */
const OPEN_DAYS = [-3, -2, -1, 0, 1];

/** Why nothing is sent at all about the person in view, or for what reaches out to them; null where nothing stands against it. */
export async function closedForPerson(): Promise<Closed | null> {
  return (await readPerson())?.mode === 'solo' ? 'solo' : null;
}

/** On which days around today each kind that comes by itself is done. They read the journal and nothing else. */
export const DONE_ON: Record<KindThatComes<'routine' | 'when-due'>, (today: Day) => Promise<Day[]>> = {
  today: (today) => daysOn(today, async (day) => (await readCard(day))?.answer != null),
  gratitude: (today) =>
    daysOn(
      today,
      async (day) => (await readPrompt(day))?.nothing === true || (await readNotes(day)).length > 0,
    ),
  review: async () => [],
};

/** From which day on each kind that is not due on every day is due; null where it is not due at all. */
export const DUE_FROM: Record<KindThatComes<'when-due'>, () => Promise<Day | null>> = {
  review: async () => nextReviewDay(await firstDayOf('card'), { review: null, end: null }),
};

/** The open appointments of each kind that comes by them; `since` is added by the schedule. */
export const APPOINTMENTS: Record<
  KindThatComes<'appointment'>,
  (closed: Closed | null) => Promise<Omit<Appointment, 'kind' | 'since'>[]>
> = {
  later: async (closed) => {
    const [appointments, person] = await Promise.all([readAppointments('later'), readPerson()]);
    return appointments.flatMap(({ thing, at, reachesOut }) => {
      const isKept = person?.later.includes(thing);
      if (!isKept || !isWallText(at)) return [];
      return { id: thing, at, closed: closed === 'solo' && !reachesOut ? null : closed };
    });
  },
};

async function daysOn(today: Day, isDone: (day: Day) => Promise<boolean>): Promise<Day[]> {
  const days = OPEN_DAYS.map((count) => addDays(today, count));
  const done = await Promise.all(days.map(isDone));
  return days.filter((_, i) => done[i]);
}

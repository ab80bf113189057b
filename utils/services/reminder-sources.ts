import { stepsAgainOn } from '../domain/choosing/rest-days';
import { addDays, type Day } from '../domain/day';
import type { PersonBody } from '../domain/entries';
import { idEndOf } from '../domain/person-id';
import type { KINDS, Kind } from '../domain/reminders/kinds';
import { nextReviewDay } from '../domain/reminders/review-day';
import type { Appointment, Closed } from '../domain/reminders/schedule';
import { isWallText, minutesBefore } from '../domain/reminders/wall-text';
import { readAppointments } from '../storage/appointments';
import { firstCardDay, readCard } from '../storage/cards';
import { readNotes } from '../storage/notes';
import { readInView, readPeople } from '../storage/person';
import { readOpenPromises } from '../storage/promises';
import { readPrompt } from '../storage/prompts';

type KindThatComes<C> = { [K in Kind]: (typeof KINDS)[K]['comes'] extends C ? K : never }[Kind];

/** Days before today whose reminder may still be open, and today. */
const OPEN_DAYS = [-3, -2, -1, 0, 1];

/** Why nothing is sent that comes by itself; null where nothing stands against it. None of it reaches out, so solo mode is no reason. */
export async function closedForRoutines(): Promise<Closed | null> {
  return (await readInView())?.body.resting ? 'archived' : null;
}

/** On which days around today each kind that comes by itself is done. They read the journal and nothing else. */
export const DONE_ON: Record<KindThatComes<'routine' | 'when-due'>, (today: Day) => Promise<Day[]>> = {
  today: async (today) => {
    const person = await readInView();
    return daysOn(today, async (day) => {
      const card = await readCard(day, person?.id);
      // Somebody who slowed down is not reminded on a day without a step.
      if (!card && person && stepsAgainOn(person.body, day) !== null) return true;
      return card?.answer != null;
    });
  },
  gratitude: async (today) => {
    const person = await readInView();
    return daysOn(
      today,
      async (day) =>
        (await readPrompt(day, person?.id))?.nothing === true ||
        // What was made with a tool leaves the question of the day open.
        (await readNotes(day, person?.id)).some(({ tool }) => tool === undefined),
    );
  },
  review: async (today) => {
    const { reviewedOn = null, endAskedOn = null } = (await readInView())?.body ?? {};
    return daysOn(today, async (day) => day === reviewedOn || day === endAskedOn);
  },
};

/** From which day on each kind that is not due on every day is due; null where it is not due at all. */
export const DUE_FROM: Record<KindThatComes<'when-due'>, (today: Day) => Promise<Day | null>> = {
  review: async (today) => {
    const person = await readInView();
    const { reviewedOn = null, endAskedOn = null } = person?.body ?? {};
    return nextReviewDay(await firstCardDay(person?.id), { review: reviewedOn, end: endAskedOn }, today);
  },
};

/** The open appointments of each kind that comes by them; `since` is added by the schedule. */
export const APPOINTMENTS: Record<
  KindThatComes<'appointment'>,
  () => Promise<Omit<Appointment, 'kind' | 'since'>[]>
> = {
  later: async () => {
    const [appointments, { all }] = await Promise.all([readAppointments('later'), readPeople()]);
    return appointments.flatMap(({ thing, at, reachesOut, personId }) => {
      const person = all.find(({ id }) => id === personId)?.body;
      if (!person?.later.includes(thing) || !isWallText(at)) return [];
      const closed = closedFor(person);
      const id = thing + idEndOf(personId);
      return { id, at, closed: closed === 'solo' && !reachesOut ? null : closed };
    });
  },
  promise: async () => {
    const [promises, { all }] = await Promise.all([readOpenPromises(), readPeople()]);
    return promises.map(({ id, dueAt, remindBefore, personId }) => ({
      id,
      at: minutesBefore(dueAt, remindBefore),
      closed: closedFor(all.find((person) => person.id === personId)?.body ?? null),
    }));
  },
};

function closedFor(person: PersonBody | null): Closed | null {
  if (person?.resting) return 'archived';
  return person?.mode === 'solo' ? 'solo' : null;
}

async function daysOn(today: Day, isDone: (day: Day) => Promise<boolean>): Promise<Day[]> {
  const days = OPEN_DAYS.map((count) => addDays(today, count));
  const done = await Promise.all(days.map(isDone));
  return days.filter((_, i) => done[i]);
}

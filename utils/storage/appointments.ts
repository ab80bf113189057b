import type { Day } from '../domain/day';
import type { AppointmentBody } from '../domain/entries';
import { FIRST_PERSON, idEndOf, ownerOf, type PersonId } from '../domain/person-id';
import { readBody } from './bodies';
import { type RecordKey, remove, writeRecord } from './journal';
import { recordsOf } from './records';

const recordKeyOf = (
  kind: string,
  thing: string,
  personId: PersonId,
  day: Day,
): RecordKey<'appointment'> => ({
  table: 'appointment',
  id: `appointment-${kind}-${thing}${idEndOf(personId)}`,
  day,
});

/** A time that a thing was given, and whom it is about. */
export type Appointed = AppointmentBody & { personId: PersonId };

/** The times that things of a kind were given. */
export async function readAppointments(kind: string): Promise<Appointed[]> {
  const records = await recordsOf('appointment');
  return records.flatMap((record) => {
    const body = readBody('appointment', record);
    return body?.kind === kind ? [{ ...body, personId: ownerOf(record.id) }] : [];
  });
}

/** Gives a thing a time, or another one. @throws SaveError */
export async function keepAppointment(day: Day, { personId, ...appointment }: Appointed): Promise<void> {
  const { kind, thing } = appointment;
  await writeRecord(recordKeyOf(kind, thing, personId, day), () => appointment);
}

/** Takes the time of a thing away, where it has one. @throws SaveError */
export async function dropAppointment(
  day: Day,
  kind: string,
  thing: string,
  personId: PersonId = FIRST_PERSON,
): Promise<void> {
  await writeRecord(recordKeyOf(kind, thing, personId, day), (known) =>
    known ? remove({ plank: false }) : null,
  );
}

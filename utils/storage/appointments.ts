import type { Day } from '../domain/day';
import type { AppointmentBody } from '../domain/entries';
import { readBody } from './bodies';
import { type RecordKey, remove, writeRecord } from './journal';
import { recordsOf } from './records';

const recordKeyOf = (kind: string, thing: string, day: Day): RecordKey<'appointment'> => ({
  table: 'appointment',
  id: `appointment-${kind}-${thing}`,
  day,
});

/** The times that things of a kind were given. */
export async function readAppointments(kind: string): Promise<AppointmentBody[]> {
  const records = await recordsOf('appointment');
  return records.flatMap((record) => {
    const body = readBody('appointment', record);
    return body?.kind === kind ? [body] : [];
  });
}

/** Gives a thing a time, or another one. @throws SaveError */
export async function keepAppointment(day: Day, appointment: AppointmentBody): Promise<void> {
  await writeRecord(recordKeyOf(appointment.kind, appointment.thing, day), () => appointment);
}

/** Takes the time of a thing away, where it has one. @throws SaveError */
export async function dropAppointment(day: Day, kind: string, thing: string): Promise<void> {
  await writeRecord(recordKeyOf(kind, thing, day), (known) => (known ? remove({ plank: false }) : null));
}

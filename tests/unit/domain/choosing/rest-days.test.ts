import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../../utils/domain/choosing/history-index';
import { isRestOffered, isStepDay, stepsAgainOn } from '../../../../utils/domain/choosing/rest-days';
import { addDays, type Day } from '../../../../utils/domain/day';
import { anyDay } from '../../../support/arbitraries';
import { aPast, aPastCard, SALTS } from '../../../support/choosing';
import { runs } from '../../../support/runs';

const NOBODY = indexOf(aPast([]));
const weekdayOf = (day: Day) => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
const weekOf = (day: Day) => Array.from({ length: 7 }, (_, i) => addDays(day, i - weekdayOf(day)));

describe('a rest', () => {
  it('is offered on two days of each week that are not next to each other', () => {
    fc.assert(
      fc.property(anyDay, fc.string(), (day, salt) => {
        const offered = weekOf(day).flatMap((it, i) => (isRestOffered(NOBODY, salt, it) ? [i] : []));
        expect(offered).toHaveLength(2);
        expect((offered[1] ?? 0) - (offered[0] ?? 0)).toBeGreaterThan(1);
      }),
      runs(200),
    );
  });

  it('is offered on any day of the week to some', () => {
    const week = weekOf('2026-03-12');
    expect(week.map((day) => SALTS.some((salt) => isRestOffered(NOBODY, salt, day)))).toEqual(
      week.map(() => true),
    );
  });

  it('is not offered again where two were taken in the week', () => {
    const week = weekOf('2026-03-12');
    const sunday = week[6] as Day;
    const salt = SALTS.find((it) => isRestOffered(NOBODY, it, sunday)) as string;
    const rested = (...on: number[]) =>
      indexOf(
        aPast(
          on.map((i) => ({
            day: addDays(week[0] as Day, i),
            card: aPastCard({ answer: 'rest' }),
            swapped: [],
            marks: [],
          })),
        ),
      );
    expect(isRestOffered(rested(1), salt, sunday)).toBe(true);
    expect(isRestOffered(rested(1, 4), salt, sunday)).toBe(false);
    expect(isRestOffered(rested(-2, -1), salt, sunday)).toBe(true);
  });
});

describe('somebody who slowed down', () => {
  it('has a step on three days of any seven, never on two running, the same weekdays each week', () => {
    fc.assert(
      fc.property(anyDay, fc.string(), (day, salt) => {
        const days = Array.from({ length: 15 }, (_, i) => isStepDay(salt, addDays(day, i)));
        expect(days.slice(0, 7).filter(Boolean)).toHaveLength(3);
        expect(days.some((it, i) => it && days[i + 1])).toBe(false);
        expect(days.slice(7, 14)).toEqual(days.slice(0, 7));
      }),
      runs(200),
    );
  });

  it('is told when the next step comes, on the days without one', () => {
    fc.assert(
      fc.property(anyDay, fc.string(), (day, salt) => {
        const next = stepsAgainOn({ slow: true, salt }, day);
        expect(next === null).toBe(isStepDay(salt, day));
        if (next)
          expect([isStepDay(salt, next), next > day, next <= addDays(day, 3)]).toEqual([true, true, true]);
        expect(stepsAgainOn({ slow: false, salt }, day)).toBeNull();
      }),
      runs(200),
    );
  });
});

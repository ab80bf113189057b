import { beforeAll, describe, expect, it } from 'vitest';
import { madeLibrary } from './simulate/made-library';
import { reportOf } from './simulate/report';
import { type Simulation, simulate } from './simulate/simulate';
import type { Group } from './simulate/tally';

/*
 * `npm run simulate` does the same for 500 people and prints what came of it.
 */
describe('sixty people who live with the library for 400 days', () => {
  let simulation: Simulation;

  beforeAll(() => {
    simulation = simulate(60, 400);
  }, 120_000);

  it('never see a rule broken', () => {
    expect(simulation.problems.slice(0, 20)).toEqual([]);
  });

  it('are as different as they have to be', () => {
    const { tally } = simulation;
    const groups = [...tally.groups.keys()];
    expect(tally.people).toBe(60);
    expect(tally.draws).toBeGreaterThan(10_000);
    for (const bond of ['partner', 'friend', 'family', 'bond not said']) {
      for (const where of ['near', 'far', 'distance not said']) expect(groups).toContain(`${bond}, ${where}`);
    }
    expect(groups).toEqual(expect.arrayContaining(['solo', 'no-contact', 'nothing is welcome yet']));
  });

  it('get about one card in five for their own steadiness', () => {
    const { steadyCards, openCards } = simulation.tally;
    const share = steadyCards / openCards;
    expect(share).toBeGreaterThan(0.16);
    expect(share).toBeLessThan(0.3);
  });

  it('get nothing again within 30 days, starred ones 14, unless that rule yielded', () => {
    expect(simulation.tally.shortestKept).toBeGreaterThan(30);
    expect(simulation.tally.shortestKeptStarred).toBeGreaterThan(14);
  });

  it('get nothing again within 30 days who do not swap daily', () => {
    const found = [...simulation.tally.repeatedFor].filter(([, { times }]) => times > 0);
    expect(found).toEqual([]);
    expect(simulation.tally.groups.get('everybody')?.none).toBe(0);
  });

  it('are told apart in the report', () => {
    expect(reportOf(simulation).join('\n')).toMatch(/60 people, 400 days each: .+Every rule held/s);
  });
});

describe('eight people with a library as large as the one to come', () => {
  let simulation: Simulation;

  beforeAll(() => {
    simulation = simulate(8, 300, madeLibrary());
  }, 120_000);

  it('never see a rule broken', () => {
    expect(simulation.problems.slice(0, 20)).toEqual([]);
  });

  it('get hardly anything again within 30 days', () => {
    const { draws, yielded } = simulation.tally.groups.get('everybody') as Group;
    expect((yielded.get('thirty-days') ?? 0) / draws).toBeLessThan(0.01);
  });
});

import { STEPS } from '../../utils/domain/action';
import { RULES } from '../../utils/domain/choosing/rules';
import { PHASES, WEIGHTS } from '../../utils/domain/choosing/weights';
import type { Simulation } from './simulate';
import { type Group, percentBySteps, type Tally } from './tally';

/** What a simulation found, as lines to read. */
export function reportOf({ tally, problems }: Simulation): string[] {
  const percent = (part: number, whole: number) => `${((100 * part) / (whole || 1)).toFixed(1)} %`;
  const repeats = [...tally.repeats].sort((a, b) => a - b);
  const within = (days: number) => repeats.filter((it) => it <= days).length;
  return [
    `${tally.people} people, ${tally.days} days each: ${tally.daysThere} days with the page open, ${tally.cards} cards, ${tally.draws} draws.`,
    problems.length === 0 ? 'Every rule held in every draw.' : `${problems.length} broken rules:`,
    ...problems.slice(0, 20).map((it) => `  ${it}`),
    '',
    'How often a rule yielded, in percent of the draws (gentle rules first; “none” is a draw without a card):',
    ...yieldTable(tally.groups),
    '',
    'The same by how the two swaps of a day are used:',
    ...yieldTable(tally.bySwaps),
    ...repeatLines(tally),
    '',
    'Steps by phase in percent of the first cards of a day that are not for one’s own steadiness:',
    '  by the table / by the persons’ own weights / drawn',
    ...PHASES.flatMap((phase) => {
      const shares = tally.phases.get(phase);
      if (!shares) return [];
      const { drawn, expected } = percentBySteps(shares);
      const cells = STEPS.map((step, i) => {
        const table = WEIGHTS.shares[phase][step] ?? 0;
        return `${step}: ${table} / ${expected[i]?.toFixed(0)} / ${drawn[i]?.toFixed(0)}`;
      });
      return [`  ${phase.padEnd(7)} ${cells.map((it) => it.padEnd(16)).join('')} (${shares.cards} cards)`];
    }),
    '',
    `Shortest distance between two cards of one item: ${repeats[0]} days; where the 30 days had not yielded ${tally.shortestKept}, starred ${tally.shortestKeptStarred}.`,
    `Of ${repeats.length} repeats, ${percent(within(14), repeats.length)} came within 14 days and ${percent(within(30), repeats.length)} within 30; the median is ${repeats[repeats.length >> 1]} days.`,
    `Mean minutes a day: ${(tally.minutes / tally.cards).toFixed(2)} shown, ${(tally.minutesDone / tally.cards).toFixed(2)} done.`,
    `For one’s own steadiness, in open mode: ${percent(tally.steadyCards, tally.openCards)} of the cards.`,
    `Rests offered in a week with any: ${(tally.restsOffered / tally.weeks).toFixed(2)}.`,
    `Reasons, in percent of ${tally.explained} draws: ${[...tally.reasons]
      .sort((a, b) => b[1] - a[1])
      .map(([kind, times]) => `${kind} ${percent(times, tally.explained)}`)
      .join(', ')}.`,
  ];
}

/** For whom the 30 days yield although they do not swap daily, the most often first. */
function repeatLines({ repeatedFor }: Tally): string[] {
  const found = [...repeatedFor]
    .filter(([, { times }]) => times > 0)
    .sort(([, a], [, b]) => b.times - a.times);
  return [
    `Of ${repeatedFor.size} people who do not swap daily, the 30 days yielded for ${found.length}:`,
    ...found
      .slice(0, 30)
      .map(([name, { times, draws, because }]) => `  ${name}: ${times} of ${draws} draws (${because})`),
  ];
}

function yieldTable(groups: ReadonlyMap<string, Group>): string[] {
  const names = [...RULES, 'none'];
  const widths = names.map((it) => Math.max(6, it.length + 1));
  const cell = (text: string, i: number) => text.padStart(widths[i] ?? 6);
  const rows = [...groups].sort(([a], [b]) =>
    a === 'everybody' ? -1 : b === 'everybody' ? 1 : a < b ? -1 : 1,
  );
  return [
    `  ${''.padEnd(34)}${names.map(cell).join('')}`,
    ...rows.map(([name, { draws, yielded, none }]) => {
      const counts = [...RULES.map((rule) => yielded.get(rule) ?? 0), none];
      const cells = counts.map((it, i) => cell(it === 0 ? '–' : ((100 * it) / draws).toFixed(1), i));
      return `  ${`${name} (${draws})`.padEnd(34)}${cells.join('')}`;
    }),
  ];
}

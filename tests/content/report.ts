import { BONDS, isFitForSolo } from '../../utils/domain/action';
import { isPromptFitForSolo } from '../../utils/domain/gratitude-prompt';
import { wordsFor } from '../../utils/domain/wording';
import { type Cell, coverage, DISTANCES, fitsPair, isOwnSteadiness, summary } from './coverage';
import { actions, activities, feelings, prompts, questions } from './library';

export { summary };

/** The columns of the table of actions: sizes by energy by reach. */
const SIZES = [
  { title: '≤2', fits: ({ minutes }: Cell) => minutes <= 2 },
  { title: '5', fits: ({ minutes }: Cell) => minutes === 5 },
  { title: '15+', fits: ({ minutes }: Cell) => minutes >= 15 },
] as const;
const ENERGIES = ['tired-ok', 'normal'] as const;
const REACHES = ['nobody', 'them'] as const;

const HEAD = 30;
const WIDE = 5;

/** What there is, for reading in a terminal. */
export function tables(): string {
  const all = summary();
  return [
    `actions: ${all.actions.total}`,
    '',
    coverageTable(),
    '',
    ...counts('actions', all.actions),
    ...counts('gratitude', all.gratitude),
    ...counts('questions', all.questions),
    ...counts('activities', all.activities),
    ...counts('feelings', all.feelings),
  ].join('\n');
}

/** Step × bond × distance in the rows, minutes × energy × reach in the columns. */
function coverageTable(): string {
  const cells = coverage();
  const group = SIZES.length * WIDE;
  const lines = [
    `${''.padEnd(HEAD + WIDE)}${REACHES.map((it) => ` | ${`reaches ${it}`.padEnd(2 * group + 1)}`).join('')}`,
    `${''.padEnd(HEAD + WIDE)}${REACHES.map(() => ` | ${ENERGIES.map((it) => it.padStart(group)).join(' ')}`).join('')}`,
    `${'minutes'.padEnd(HEAD)}${'all'.padStart(WIDE)}${REACHES.map(() => ` | ${ENERGIES.map(() => SIZES.map((it) => it.title.padStart(WIDE)).join('')).join(' ')}`).join('')}`,
  ];
  for (const step of new Set(cells.map((cell) => cell.step))) {
    lines.push('');
    for (const bond of BONDS) {
      for (const distance of DISTANCES) {
        const row = cells.filter(
          (cell) => cell.step === step && cell.bond === bond && cell.distance === distance,
        );
        const name = `${typeof step === 'number' ? `step ${step}` : step}  ${bond}, ${distance}`;
        const columns = REACHES.map((reach) =>
          ENERGIES.map((energy) =>
            SIZES.map(({ fits }) =>
              blankForZero(sum(row.filter((it) => it.reach === reach && it.energy === energy && fits(it)))),
            ).join(''),
          ).join(' '),
        );
        lines.push(`${name.padEnd(HEAD)}${blankForZero(sum(row))} | ${columns.join(' | ')}`);
      }
    }
  }
  return lines.join('\n');
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, { count }) => total + count, 0);
}

function blankForZero(count: number): string {
  return (count === 0 ? '·' : String(count)).padStart(WIDE);
}

/** A line for each thing that was counted; the cells have a table of their own. */
function counts(name: string, part: Readonly<Record<string, unknown>>): string[] {
  const lines = Object.entries(part)
    .filter(([key]) => key !== 'total' && key !== 'coverage')
    .map(([key, value]) => `  ${key.padEnd(20)} ${inWords(value)}`);
  return [`${name}: ${part.total}`, ...lines, ''];
}

function inWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, it]) => `${key} ${typeof it === 'object' ? `(${inWords(it)})` : it}`)
    .join(', ');
}

/** One item on the page. */
interface PageItem {
  part: string;
  id: string;
  /** A step, or `own` for one’s own steadiness; absent where there are no steps. */
  step?: string;
  bonds: readonly string[];
  near: boolean;
  far: boolean;
  solo: boolean;
  facts: readonly string[];
  /** The texts by name, as each bond and distance reads them where that differs; '' is for everybody. */
  readings: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}

/** The page with all items, for reading them one by one. */
export function fillPage(template: string): string {
  // A “<” would end the script that holds the data.
  const data = JSON.stringify(pageItems()).replaceAll('<', '\\u003c');
  return template.replace('>[]</script>', () => `>${data}</script>`);
}

function pageItems(): PageItem[] {
  return [
    ...actions.map((action): PageItem => {
      const everybody = { ...wordsFor(action, { bond: null, far: false }), access: action.accessNote };
      const readings: Record<string, Record<string, string | null>> = { '': everybody };
      if (action.wordings) {
        for (const bond of ['', ...BONDS] as const) {
          for (const far of [false, true]) {
            const words = wordsFor(action, { bond: bond || null, far });
            readings[`${bond}${far ? ' far' : ''}`] = { ...words, access: action.accessNote };
          }
        }
      }
      return {
        part: 'actions',
        id: action.id,
        step: isOwnSteadiness(action) ? 'own' : String(action.step),
        bonds: action.relations,
        near: true,
        far: BONDS.some((bond) => fitsPair(action, bond, 'far')),
        solo: isFitForSolo(action),
        facts: [
          action.kind,
          `${action.minutes} min`,
          `effort ${action.effort}`,
          action.energy,
          action.contacts ? `reaches them (${action.coPresence})` : 'reaches nobody',
          ...(action.needsAware === 'no' ? [] : [`knowing: ${action.needsAware}`]),
          ...(action.touch === 'none' ? [] : [`touch: ${action.touch}, twin ${action.touchTwinId}`]),
          ...(action.gate === 'none' ? [] : [`gate: ${action.gate}`]),
          ...(typeof action.distanceOk === 'object' ? [`far: ${action.distanceOk.twinId}`] : []),
          ...(action.cost === 'free' ? [] : ['costs a little']),
          ...(action.moment === 'any' ? [] : [action.moment]),
          ...(action.avoidWhen.length === 0 ? [] : [`not: ${action.avoidWhen.join(', ')}`]),
          ...(action.tool ? [`tool: ${action.tool}`] : []),
          `${action.evidence.grade}${action.evidence.note ? `: ${action.evidence.note}` : ''} ${action.evidence.sources.map((it) => `[${it}]`).join('')}`,
        ],
        readings,
      };
    }),
    ...prompts.map(
      (prompt): PageItem => ({
        part: 'gratitude',
        id: prompt.id,
        bonds: prompt.relations,
        near: true,
        far: true,
        solo: isPromptFitForSolo(prompt),
        facts: [prompt.target, prompt.dimension, prompt.kind],
        readings: { '': { title: prompt.text, example: prompt.hint } },
      }),
    ),
    ...questions.map(
      (question): PageItem => ({
        part: 'questions',
        id: question.id,
        bonds: question.relations,
        near: true,
        far: true,
        solo: false,
        facts: [
          question.theme,
          `depth ${question.depth}`,
          `not: ${question.avoidWhen.join(', ')}`,
          ...(question.shareFirst ? ['answer it yourself first'] : []),
        ],
        readings: { '': { title: question.text } },
      }),
    ),
    ...activities.map(
      (activity): PageItem => ({
        part: 'activities',
        id: activity.id,
        bonds: activity.relations,
        near: activity.distance !== 'far',
        far: activity.distance !== 'together',
        solo: false,
        facts: [
          `${activity.minutes} min`,
          activity.energy,
          activity.cost,
          activity.place,
          activity.distance,
          `novelty ${activity.novelty}`,
          `weather: ${activity.weather}`,
          `children: ${activity.withChildren}`,
          ...(activity.weekly ? ['weekly'] : []),
          `not: ${activity.avoidWhen.join(', ')}`,
        ],
        readings: {
          '': {
            title: activity.title,
            body: activity.body,
            easier: activity.easier,
            access: activity.accessNote,
          },
        },
      }),
    ),
    ...feelings.map(
      (feeling): PageItem => ({
        part: 'feelings',
        id: feeling.id,
        bonds: BONDS,
        near: true,
        far: true,
        solo: true,
        facts: [feeling.family, `strength ${feeling.strength}`],
        readings: { '': { title: feeling.word, body: feeling.gloss, example: feeling.example } },
      }),
    ),
  ];
}

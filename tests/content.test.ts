import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { retiredIds } from '../utils/content/retired-ids';
import { sources } from '../utils/content/sources';
import {
  ACTION_KINDS,
  type Action,
  AVOID_WHEN,
  BONDS,
  type Bond,
  CAUSES,
  GRADES,
  isFitForSolo,
  MINUTES,
  STEPS,
  type Step,
  TOOLS,
  type Tool,
  WORDINGS,
  type Wording,
} from '../utils/domain/action';
import { ACTIVITY_DISTANCES, ACTIVITY_MINUTES, ACTIVITY_PLACES } from '../utils/domain/activity';
import { FEELING_FAMILIES } from '../utils/domain/feeling';
import { isPromptFitForSolo, PROMPT_TARGETS } from '../utils/domain/gratitude-prompt';
import { QUESTION_DEPTHS, QUESTION_THEMES } from '../utils/domain/open-question';
import { DISTANCES, fitsPair, isOwnSteadiness, isTiny, isWithTouchOff } from './content/coverage';
import {
  actions,
  activities,
  feelings,
  type Item,
  isAction,
  items,
  prompts,
  questions,
} from './content/library';
import { MOST_ALIKE_IN_A_SENTENCE, type Text, tooAlike } from './content/likeness';
import { gradeOf, medianOf, readingsOf, sentencesOf, textsOf, wordsOf } from './content/texts';
import {
  ASSUMING,
  BANNED,
  HOME,
  hitsIn,
  ONE_HOME,
  problemsByRules,
  problemsForBonds,
  problemsWhenFar,
  SOLO,
  STUDY_WORDS,
  STUDY_WORDS_IN_NOTES,
} from './content/word-rules';

/**
 * Lints the whole library. Every concern collects all its problems, so that one run shows everything there
 * is to mend, and what to write instead. `npm run content` shows what there is.
 */

/**
 * Every id that has ever been in the library. To add the ids of new items:
 *
 *     ADD_CONTENT_IDS=1 npx vitest run --project unit tests/content.test.ts
 *
 * It only adds. An id stays in the list for good; an item that is taken out of the library gets its id into
 * `utils/content/retired-ids.ts`.
 */
const ID_LIST = join(dirname(fileURLToPath(import.meta.url)), 'support', 'content-ids.json');

function readShippedIds(): string[] {
  const known: string[] = existsSync(ID_LIST) ? JSON.parse(readFileSync(ID_LIST, 'utf8')) : [];
  if (!process.env.ADD_CONTENT_IDS) return known;
  const all = [...new Set([...known, ...items.map((item) => item.id)])].sort();
  writeFileSync(ID_LIST, `${JSON.stringify(all, null, 2)}\n`);
  return all;
}

const shippedIds = readShippedIds();
const byId = new Map(actions.map((action) => [action.id, action]));

const ID_PREFIXES: readonly (readonly [list: readonly Item[], prefix: RegExp])[] = [
  [actions, /^(?:s[1-8]|own)-/],
  [prompts, /^g-/],
  [questions, /^q-/],
  [activities, /^a-/],
  [feelings, /^f-/],
];

const ENERGIES: readonly Action['energy'][] = ['tired-ok', 'normal'];
const COSTS: readonly Action['cost'][] = ['free', 'small'];

/** Words that stand after “I feel” and say what somebody did. */
const VERDICTS =
  /^(?:abandoned|abused|attacked|betrayed|blamed|bullied|cheated|cornered|criticised|dismissed|disrespected|ignored|insulted|intimidated|judged|let down|manipulated|misunderstood|neglected|overlooked|patronised|pressured|provoked|put down|rejected|taken for granted|threatened|tricked|unappreciated|unheard|unloved|unseen|unsupported|unwanted|used|victimised)$/;

function problemsOutside<T>(
  id: string,
  field: string,
  values: readonly T[],
  allowed: readonly T[],
): string[] {
  return values
    .filter((value) => !allowed.includes(value))
    .map((value) => `${id} ${field}: ${JSON.stringify(value)} (one of ${allowed.join(', ')})`);
}

/** A problem where there are fewer than wanted. */
function fewerThan(least: number, count: number, what: string): string[] {
  return count >= least ? [] : [`${count} ${what} (at least ${least})`];
}

/** A problem where a text has more words than it may. */
function longerThan(most: number, name: string, text: string): string[] {
  const count = wordsOf(text).length;
  return count <= most ? [] : [`${name}: ${count} words (at most ${most})`];
}

function isRepeating(values: readonly unknown[]): boolean {
  return new Set(values).size !== values.length;
}

/** Whoever would have got an item can also get its twin. */
function problemsOfTwin(action: Action, twin: Action): string[] {
  const missing = action.relations.filter((bond) => !twin.relations.includes(bond));
  const problems = missing.map((bond) => `${action.id}: its twin ${twin.id} is not for ${bond}`);
  if (twin.id === action.id) problems.push(`${action.id}: names itself as its twin`);
  if (twin.needsAware === 'yes' && action.needsAware !== 'yes') {
    problems.push(`${action.id}: its twin ${twin.id} needs the other person to know`);
  }
  return problems;
}

/** Each grade above 6, and the median where it is above 5. */
function tooHard(what: string, grades: readonly { name: string; grade: number }[]): string[] {
  const problems = grades
    .filter(({ grade }) => !(grade <= 6))
    .map(
      ({ name, grade }) =>
        `${name}: Flesch–Kincaid grade ${grade.toFixed(1)} (at most 6: shorter words, sentences)`,
    );
  const median = medianOf(grades.map(({ grade }) => grade));
  return median <= 5 ? problems : [...problems, `${what}: median grade ${median.toFixed(1)} (at most 5)`];
}

/** Texts that are one word for word. */
function sameTexts(texts: readonly Text[]): string[] {
  const seen = new Map<string, string>();
  return texts.flatMap(({ id, text }) => {
    const plain = wordsOf(text.toLowerCase())
      .join(' ')
      .replace(/[^\p{L}\p{N} ]/gu, '');
    const other = seen.get(plain);
    seen.set(plain, id);
    return other === undefined ? [] : [`${other} and ${id} say the same: “${text}”`];
  });
}

function nearDuplicates(...[texts, most]: Parameters<typeof tooAlike>): string[] {
  const percent = (share: number) => Math.round(share * 100);
  return tooAlike(texts, most).map(
    ({ ids, shared, rareShared }) =>
      `${ids.join(' and ')} share ${percent(shared)} % of their words, ${percent(rareShared)} % by rarity (write one anew)`,
  );
}

describe('ids', () => {
  it('are unique, kebab-case and not retired', () => {
    const seen = new Set<string>();
    const problems = items.flatMap(({ id }) => {
      const found: string[] = [];
      if (seen.has(id)) found.push(`${id}: used twice (give the newer item another id)`);
      if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) found.push(`${id}: not kebab-case`);
      if (retiredIds.includes(id)) found.push(`${id}: retired (histories hold it: choose a new id)`);
      seen.add(id);
      return found;
    });
    const prefixes = ID_PREFIXES.flatMap(([list, prefix]) =>
      list.filter(({ id }) => !prefix.test(id)).map(({ id }) => `${id}: begins otherwise than ${prefix}`),
    );
    expect([...problems, ...prefixes]).toEqual([]);
  });

  it('are permanent', () => {
    const present = new Set(items.map((item) => item.id));
    const shipped = new Set(shippedIds);
    const problems = [
      ...shippedIds
        .filter((id) => !present.has(id) && !retiredIds.includes(id))
        .map(
          (id) => `${id}: gone from the library (bring it back, or add it to utils/content/retired-ids.ts)`,
        ),
      ...[...present]
        .filter((id) => !shipped.has(id))
        .map((id) => `${id}: add it to tests/support/content-ids.json`),
      ...retiredIds
        .filter((id) => !shipped.has(id))
        .map((id) => `${id}: retired, but not in tests/support/content-ids.json`),
    ];
    expect(problems).toEqual([]);
  });
});

describe('fields', () => {
  it('hold only known values', () => {
    const ofAll = items.flatMap((item) => [
      ...(Number.isInteger(item.version) && item.version > 0 ? [] : [`${item.id} version: from 1 upwards`]),
      ...(item.locale.tag === 'en' ? [] : [`${item.id} locale.tag: 'en' in this library`]),
      ...textsOf(item)
        .filter(([, text]) => text.trim() !== text || text === '')
        .map(([field]) => `${item.id} ${field}: empty, or spaces at an end`),
    ]);
    const ofShared = [...actions, ...prompts, ...questions, ...activities].flatMap((item) => [
      ...problemsOutside(item.id, 'relations', item.relations, BONDS),
      ...problemsOutside(item.id, 'avoidWhen', item.avoidWhen, AVOID_WHEN),
      ...(item.relations.length > 0 ? [] : [`${item.id} relations: empty (name at least one bond)`]),
      ...(isRepeating(item.relations) ? [`${item.id} relations: one is named twice`] : []),
      ...(isRepeating(item.avoidWhen) ? [`${item.id} avoidWhen: one is named twice`] : []),
    ]);
    const ofCited = [...actions, ...prompts].flatMap((item) => [
      ...problemsOutside(item.id, 'causes', Object.keys(item.causes), CAUSES as readonly string[]),
      ...problemsOutside(item.id, 'evidence.grade', [item.evidence.grade], GRADES),
      ...Object.entries(item.causes)
        .filter(([, weight]) => !(weight > 0 && weight <= 2))
        .map(([cause, weight]) => `${item.id} causes.${cause}: ${weight} (above 0, at most 2)`),
    ]);
    const ofActions = actions.flatMap((action) => [
      ...problemsOutside(action.id, 'step', [action.step, ...action.stepAlso], STEPS),
      ...problemsOutside(action.id, 'kind', [action.kind], ACTION_KINDS),
      ...problemsOutside(action.id, 'wordings', Object.keys(action.wordings ?? {}) as Wording[], WORDINGS),
      ...problemsOutside(action.id, 'minutes', [action.minutes], MINUTES),
      ...problemsOutside(action.id, 'effort', [action.effort], [1, 2, 3]),
      ...problemsOutside(action.id, 'energy', [action.energy], ENERGIES),
      ...problemsOutside(action.id, 'coPresence', [action.coPresence], ['none', 'remote', 'in-person']),
      ...problemsOutside(action.id, 'needsAware', [action.needsAware], ['no', 'helps', 'yes']),
      ...problemsOutside(action.id, 'contacts', [action.contacts], [true, false]),
      ...problemsOutside(action.id, 'touch', [action.touch], ['none', 'light', 'close']),
      ...problemsOutside(action.id, 'gate', [action.gate], ['none', 'warm', 'conflict', 'touch']),
      ...problemsOutside(action.id, 'cost', [action.cost], COSTS),
      ...problemsOutside(action.id, 'moment', [action.moment], ['morning', 'any', 'evening', 'calm-only']),
      ...problemsOutside(action.id, 'tool', action.tool === undefined ? [] : [action.tool], TOOLS),
      ...(action.stepAlso.includes(action.step) ? [`${action.id} stepAlso: repeats its own step`] : []),
      ...(isRepeating(action.stepAlso) ? [`${action.id} stepAlso: one is named twice`] : []),
      ...(action.cooldownDays >= 30 ? [] : [`${action.id} cooldownDays: at least 30`]),
      ...(/^When .+, I will .+\.”?$/.test(action.whenThen ?? '')
        ? []
        : [`${action.id} whenThen: “When …, I will ….”`]),
    ]);
    const ofPrompts = prompts.flatMap((prompt) => [
      ...problemsOutside(prompt.id, 'target', [prompt.target], PROMPT_TARGETS),
      ...problemsOutside(prompt.id, 'kind', [prompt.kind], ['private', 'say']),
      ...(/^[a-z]+(?:-[a-z]+)*$/.test(prompt.dimension) ? [] : [`${prompt.id} dimension: not kebab-case`]),
    ]);
    const ofQuestions = questions.flatMap((question) => [
      ...problemsOutside(question.id, 'theme', [question.theme], QUESTION_THEMES),
      ...problemsOutside(question.id, 'depth', [question.depth], QUESTION_DEPTHS),
      ...problemsOutside(question.id, 'shareFirst', [question.shareFirst], [true, false]),
    ]);
    const ofActivities = activities.flatMap((activity) => [
      ...problemsOutside(activity.id, 'minutes', [activity.minutes], ACTIVITY_MINUTES),
      ...problemsOutside(activity.id, 'energy', [activity.energy], ENERGIES),
      ...problemsOutside(activity.id, 'cost', [activity.cost], COSTS),
      ...problemsOutside(activity.id, 'place', [activity.place], ACTIVITY_PLACES),
      ...problemsOutside(activity.id, 'distance', [activity.distance], ACTIVITY_DISTANCES),
      ...problemsOutside(activity.id, 'novelty', [activity.novelty], [1, 2, 3]),
      ...problemsOutside(activity.id, 'weather', [activity.weather], ['any', 'dry']),
      ...problemsOutside(activity.id, 'withChildren', [activity.withChildren], ['fine', 'not']),
      ...problemsOutside(activity.id, 'weekly', [activity.weekly], [true, false]),
    ]);
    const ofFeelings = feelings.flatMap((feeling) => [
      ...problemsOutside(feeling.id, 'family', [feeling.family], FEELING_FAMILIES),
      ...problemsOutside(feeling.id, 'strength', [feeling.strength], [1, 2, 3]),
    ]);
    expect([
      ...ofAll,
      ...ofShared,
      ...ofCited,
      ...ofActions,
      ...ofPrompts,
      ...ofQuestions,
      ...ofActivities,
      ...ofFeelings,
    ]).toEqual([]);
  });

  it('agree with each other', () => {
    const problems = actions.flatMap((action) => {
      const found: string[] = [];
      const { id } = action;
      if (action.touch !== 'none') {
        if (action.gate !== 'touch') found.push(`${id}: has touch, so gate is 'touch'`);
        if (!action.contacts) found.push(`${id}: has touch, so it reaches the other person`);
        if (!action.avoidWhen.includes('after-fight')) {
          found.push(`${id}: has touch, so avoidWhen holds 'after-fight'`);
        }
        const twin = action.touchTwinId === null ? undefined : byId.get(action.touchTwinId);
        if (!twin) found.push(`${id}: has touch, so touchTwinId names an item without it`);
        else if (twin.touch !== 'none' || twin.gate === 'touch')
          found.push(`${id}: its twin ${twin.id} needs touch switched on too (name one that does not)`);
        else found.push(...problemsOfTwin(action, twin));
      } else if (action.touchTwinId !== null) found.push(`${id}: has no touch, so touchTwinId is null`);
      if (typeof action.distanceOk === 'object') {
        const twin = byId.get(action.distanceOk.twinId);
        if (twin?.distanceOk !== 'yes') {
          found.push(`${id} distanceOk: ${action.distanceOk.twinId} is no item that fits at a distance`);
        } else found.push(...problemsOfTwin(action, twin));
      }
      for (const [who, words] of Object.entries(action.wordings ?? {})) {
        if (who === 'far' ? action.distanceOk !== 'yes' : !action.relations.includes(who as Bond)) {
          found.push(`${id} wordings.${who}: nobody reads them (not among those the item is for)`);
        }
        if (Object.keys(words ?? {}).length === 0) found.push(`${id} wordings.${who}: empty`);
      }
      if (action.wordings && isFitForSolo(action)) {
        found.push(`${id} wordings: it speaks of nobody else, so one wording is enough`);
      }
      if (!action.contacts && action.needsAware !== 'no')
        found.push(`${id}: reaches nobody, so needsAware is 'no'`);
      if (!action.contacts && action.coPresence !== 'none') {
        found.push(`${id}: reaches nobody, so coPresence is 'none'`);
      }
      if (action.kind === 'self-care' && action.contacts) {
        found.push(`${id}: is of kind 'self-care', so it does not reach the other person`);
      }
      if (action.coPresence === 'in-person' && action.distanceOk === 'yes') {
        found.push(`${id}: is done in person, so distanceOk is 'no' or names a twin`);
      }
      if (action.step === 5 && action.contacts && action.gate !== 'conflict') {
        found.push(`${id}: is a conversation of step 5, so gate is 'conflict'`);
      }
      if (action.gate === 'conflict' && action.moment !== 'calm-only') {
        found.push(`${id}: has the gate 'conflict', so moment is 'calm-only'`);
      }
      return found;
    });
    const together = [...questions, ...activities]
      .filter(({ avoidWhen }) => !avoidWhen.includes('unsafe'))
      .map(({ id }) => `${id}: reaches the other person, so avoidWhen holds 'unsafe'`);
    const outdoors = activities
      .filter(({ place, weather }) => place === 'indoors' && weather === 'dry')
      .map(({ id }) => `${id}: is indoors, so weather is 'any'`);
    expect([...problems, ...together, ...outdoors]).toEqual([]);
  });

  it('cite honestly', () => {
    const problems = [...actions, ...prompts].flatMap(({ id, evidence: { grade, note, sources: cited } }) => {
      const found = cited
        .filter((key) => !Object.hasOwn(sources, key))
        .map((key) => `${id} evidence.sources: ${key} is not in utils/content/sources.ts`);
      if (isRepeating(cited)) found.push(`${id} evidence.sources: one is named twice`);
      if (grade === 'D' && cited.length > 0) found.push(`${id}: grade D names no sources`);
      if (grade !== 'D' && cited.length === 0)
        found.push(`${id}: grade ${grade} without a source (add it, or D)`);
      if (note !== null) found.push(...longerThan(15, `${id} evidence.note`, note));
      if (
        note !== null &&
        hitsIn(note, STUDY_WORDS_IN_NOTES).length > 0 &&
        (grade === 'D' || cited.length === 0)
      ) {
        found.push(
          `${id} evidence.note: speaks of a study without one (grade A to C and a source, or no note)`,
        );
      }
      return found;
    });
    const elsewhere = items.flatMap((item) =>
      textsOf(item)
        .filter(([field, text]) => field !== 'evidence.note' && hitsIn(text, STUDY_WORDS).length > 0)
        .map(([field]) => `${item.id} ${field}: speaks of studies (only evidence.note may)`),
    );
    expect([...problems, ...elsewhere]).toEqual([]);
  });
});

describe('the library as a whole', () => {
  const forSteps = actions.filter((action) => !isOwnSteadiness(action));
  const private_ = actions.filter((action) => !action.contacts);

  it('has enough actions', () => {
    const unaware = forSteps.filter((action) => action.needsAware !== 'yes');
    const ofStep = (list: readonly Action[], step: Step) => list.filter((action) => action.step === step);
    const problems = [
      ...STEPS.flatMap((step) => [
        ...fewerThan(46, ofStep(forSteps, step).length, `actions of step ${step}`),
        // What a person sees who has told nobody, and with touch off.
        ...BONDS.flatMap((bond) =>
          fewerThan(
            step === 4 && bond !== 'partner' ? 6 : 12,
            ofStep(unaware, step).filter((it) => isWithTouchOff(it) && it.relations.includes(bond)).length,
            `actions of step ${step} for ${bond}`,
          ),
        ),
      ]),
      ...fewerThan(
        60,
        actions.filter((action) => isOwnSteadiness(action) && isFitForSolo(action)).length,
        `actions for one’s own steadiness that reach nobody and fit solo mode`,
      ),
      ...fewerThan(120, private_.length, 'actions reach nobody'),
      ...fewerThan(90, private_.filter(isFitForSolo).length, 'actions reach nobody and fit solo mode'),
      ...BONDS.flatMap((bond) =>
        DISTANCES.flatMap((distance) =>
          fewerThan(
            90,
            actions.filter(
              (it) => it.needsAware !== 'yes' && isWithTouchOff(it) && fitsPair(it, bond, distance),
            ).length,
            `actions for ${bond}, ${distance}, with touch off`,
          ),
        ),
      ),
      ...fewerThan(
        30,
        actions.filter((action) => action.needsAware === 'yes').length,
        'actions are done openly together',
      ),
      ...fewerThan(
        Math.ceil(actions.length / 2),
        actions.filter(isTiny).length,
        'actions are free, within 2 minutes and fine when tired',
      ),
    ];
    expect(problems).toEqual([]);
  });

  it('has enough prompts', () => {
    expect([
      ...fewerThan(200, prompts.length, 'prompts'),
      ...fewerThan(14, new Set(prompts.map((prompt) => prompt.dimension)).size, 'dimensions of prompts'),
      ...fewerThan(
        60,
        prompts.filter(isPromptFitForSolo).length,
        'prompts about oneself or life only, fit for solo mode',
      ),
      ...BONDS.flatMap((bond) =>
        fewerThan(
          60,
          prompts.filter((it) => !isPromptFitForSolo(it) && it.relations.includes(bond)).length,
          `prompts about somebody, for ${bond}`,
        ),
      ),
    ]).toEqual([]);
  });

  it('has enough questions', () => {
    expect([
      ...fewerThan(200, questions.length, 'questions'),
      ...fewerThan(12, new Set(questions.map((question) => question.theme)).size, 'themes of questions'),
      ...QUESTION_DEPTHS.flatMap((depth) =>
        fewerThan(30, questions.filter((it) => it.depth === depth).length, `questions of depth ${depth}`),
      ),
      ...BONDS.flatMap((bond) =>
        fewerThan(100, questions.filter((it) => it.relations.includes(bond)).length, `questions for ${bond}`),
      ),
    ]).toEqual([]);
  });

  it('has enough to do together', () => {
    const isForAnyPurse = activities.filter((it) => it.cost === 'free');
    expect([
      ...fewerThan(150, activities.length, 'things to do together'),
      ...fewerThan(75, isForAnyPurse.length, 'things to do together are free'),
      ...BONDS.flatMap((bond) =>
        (['together', 'far'] as const).flatMap((distance) =>
          fewerThan(
            30,
            isForAnyPurse.filter(
              (it) => it.relations.includes(bond) && [distance, 'either'].includes(it.distance),
            ).length,
            `free things to do for ${bond}, ${distance}`,
          ),
        ),
      ),
      ...ACTIVITY_MINUTES.flatMap((minutes) =>
        fewerThan(
          5,
          activities.filter((it) => it.minutes === minutes).length,
          `things to do in ${minutes} min`,
        ),
      ),
      ...ACTIVITY_PLACES.flatMap((place) =>
        fewerThan(15, activities.filter((it) => it.place === place).length, `things to do: ${place}`),
      ),
      ...fewerThan(30, activities.filter((it) => it.novelty === 3).length, 'things to do new to most people'),
      ...fewerThan(15, activities.filter((it) => it.weekly).length, 'things to do each week'),
    ]).toEqual([]);
  });

  it('has enough words for feelings', () => {
    expect([
      ...fewerThan(80, feelings.length, 'feelings'),
      ...FEELING_FAMILIES.flatMap((family) =>
        [1, 2, 3].flatMap((strength) =>
          fewerThan(
            1,
            feelings.filter((it) => it.family === family && it.strength === strength).length,
            `feelings of ${family}, strength ${strength}`,
          ),
        ),
      ),
    ]).toEqual([]);
  });

  it('has no near-duplicates', () => {
    const problems = [
      ...nearDuplicates(
        actions.flatMap((action) =>
          readingsOf(action).map(({ words }) => ({ id: action.id, text: `${words.title} ${words.body}` })),
        ),
      ),
      ...nearDuplicates(prompts.map(({ id, text, hint }) => ({ id, text: `${text} ${hint}` }))),
      ...nearDuplicates(questions, MOST_ALIKE_IN_A_SENTENCE),
      ...nearDuplicates(activities.map(({ id, title, body }) => ({ id, text: `${title} ${body}` }))),
      ...nearDuplicates(feelings.map(({ id, word, gloss }) => ({ id, text: `${word} ${gloss}` }))),
      ...sameTexts(actions.map(({ id, title }) => ({ id, text: title }))),
      ...sameTexts(actions.map(({ id, whenThen }) => ({ id, text: whenThen ?? '' }))),
      ...sameTexts([...prompts, ...questions]),
      ...sameTexts(activities.map(({ id, title }) => ({ id, text: title }))),
      ...sameTexts(feelings.map(({ id, word }) => ({ id, text: word }))),
    ];
    expect(problems).toEqual([]);
  });
});

describe('solo mode', () => {
  const solo: Item[] = [
    ...actions.filter(isFitForSolo),
    ...prompts.filter(isPromptFitForSolo),
    // The words for feelings stay open in it.
    ...feelings,
  ];
  /** The tools that are about oneself alone. */
  const OPEN_TOOLS: readonly Tool[] = ['feelings'];

  it('does not speak of the other person', () => {
    expect(problemsByRules(solo, SOLO)).toEqual([]);
  });

  it('is closed to everything that is not fit for it', () => {
    const problems = [...actions, ...prompts, ...questions, ...activities]
      .filter((item) => !solo.includes(item) && !item.avoidWhen.includes('unsafe'))
      .map(({ id }) => `${id}: concerns the other person, so avoidWhen holds 'unsafe'`);
    const closed = actions
      .filter(isFitForSolo)
      .flatMap((action) => [
        ...(action.step === 5 ? [`${action.id}: is of step 5, so avoidWhen holds 'unsafe'`] : []),
        ...problemsOutside(action.id, 'tool', action.tool === undefined ? [] : [action.tool], OPEN_TOOLS),
        ...problemsOutside(action.id, 'coPresence', [action.coPresence], ['none']),
        ...(action.distanceOk === 'yes' ? [] : [`${action.id} distanceOk: is alone, so 'yes'`]),
        ...BONDS.filter((bond) => !action.relations.includes(bond)).map(
          (bond) => `${action.id} relations: is about the reader alone, so it is for ${bond} too`,
        ),
      ]);
    expect([...problems, ...closed]).toEqual([]);
  });
});

describe('words', () => {
  it('are few', () => {
    const problems = [
      ...actions
        .flatMap(readingsOf)
        .flatMap(({ name, words }) => [
          ...longerThan(8, `${name} title`, words.title),
          ...longerThan(40, `${name} body`, words.body),
        ]),
      ...activities.flatMap(({ id, title, body }) => [
        ...longerThan(8, `${id} title`, title),
        ...longerThan(30, `${id} body`, body),
      ]),
      ...feelings.flatMap(({ id, gloss, example }) => [
        ...longerThan(12, `${id} gloss`, gloss),
        ...longerThan(16, `${id} example`, example),
      ]),
      ...[...actions, ...activities].flatMap((item) =>
        textsOf(item).flatMap(([field, text]) =>
          sentencesOf(text).flatMap((sentence) =>
            longerThan(15, `${item.id} ${field}, in “${sentence}”`, sentence),
          ),
        ),
      ),
    ];
    expect(problems).toEqual([]);
  });

  it('ask one thing', () => {
    const problems = [...prompts, ...questions].flatMap(({ id, text }) => [
      ...longerThan(18, `${id} text`, text),
      ...(sentencesOf(text).length === 1 && text.endsWith('?')
        ? []
        : [`${id} text: one question, ending in “?”`]),
    ]);
    const hints = prompts.flatMap(({ id, hint }) => {
      const found = [
        ...longerThan(7, `${id} hint`, hint),
        ...fewerThan(2, wordsOf(hint).length, `words in ${id} hint`),
      ];
      if (!/^(?:\p{Ll}|I\b)/u.test(hint) || hint.endsWith('.')) {
        found.push(`${id} hint: begins small and has no full stop`);
      }
      return found;
    });
    const closed = questions
      .filter(({ text }) =>
        /(?:^|, )(?:do|does|did|are|is|was|were|have|has|had|can|could|will|would|shall|may|am) /i.test(text),
      )
      .map(({ id }) => `${id} text: a yes or a no could answer it (begin with “What”, “Which”, “How” …)`);
    expect([...problems, ...hints, ...closed]).toEqual([]);
  });

  it('say what is felt, not what was done to somebody', () => {
    const problems = feelings.flatMap(({ id, word, example }) => {
      const found: string[] = [];
      if (VERDICTS.test(word)) found.push(`${id} word: “${word}” says what somebody did (leave it out)`);
      if (!example.startsWith(`I feel ${word}`) || !/ when /.test(example)) {
        found.push(`${id} example: “I feel ${word} when …”`);
      }
      return found;
    });
    expect(problems).toEqual([]);
  });

  it('are none of those that press, judge or promise', () => {
    expect(problemsByRules(items, BANNED)).toEqual([]);
  });

  it('assume nothing about who is reading', () => {
    const anywhere = items.filter((item) =>
      isAction(item) ? item.coPresence !== 'in-person' : !('place' in item) || item.distance !== 'together',
    );
    expect([
      ...problemsByRules(items, [...ASSUMING, ...ONE_HOME]),
      ...problemsByRules(anywhere, HOME),
    ]).toEqual([]);
  });

  it('are meant for whoever reads them', () => {
    expect([...items.flatMap(problemsForBonds), ...actions.flatMap(problemsWhenFar)]).toEqual([]);
  });

  it('are set calmly and in good type', () => {
    const problems = items.flatMap((item) => {
      const texts = textsOf(item);
      if (item.locale.note !== null) texts.push(['locale.note', item.locale.note]);
      return texts.flatMap(([field, text]) => {
        const found: string[] = [];
        if (text.includes('!')) found.push(`${item.id} ${field}: exclamation mark (write a full stop)`);
        if (/\p{Extended_Pictographic}/u.test(text)) found.push(`${item.id} ${field}: emoji (leave it out)`);
        if (/['"]/.test(text)) found.push(`${item.id} ${field}: straight quote (write ’ or “ ”)`);
        if (/\.{3}/.test(text)) found.push(`${item.id} ${field}: three dots (write …)`);
        if (/ {2}/.test(text)) found.push(`${item.id} ${field}: two spaces`);
        return found;
      });
    });
    expect(problems).toEqual([]);
  });

  it('are easy to read', () => {
    const ofActions = actions.flatMap(readingsOf).flatMap(({ name, words }) => [
      { name, grade: gradeOf([words.title, words.body, words.easier, words.ifNo]) },
      { name: `${name} with its example and cue`, grade: gradeOf(Object.values(words)) },
    ]);
    expect([
      ...tooHard('actions', ofActions),
      ...tooHard(
        'prompts',
        prompts.map((it) => ({ name: it.id, grade: gradeOf([it.text, it.hint]) })),
      ),
      ...tooHard(
        'questions',
        questions.map((it) => ({ name: it.id, grade: gradeOf([it.text]) })),
      ),
      ...tooHard(
        'activities',
        activities.map((it) => ({ name: it.id, grade: gradeOf([it.title, it.body, it.easier]) })),
      ),
      ...tooHard(
        'feelings',
        feelings.map((it) => ({ name: it.id, grade: gradeOf([it.gloss, it.example]) })),
      ),
    ]).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prompts } from '../../../../utils/content/index';
import { DEFAULT_ANSWERS, MODES } from '../../../../utils/domain/choosing/answers';
import {
  drawPrompt,
  type PromptInput,
  type ShownPrompt,
} from '../../../../utils/domain/choosing/draw-prompt';
import { addDays } from '../../../../utils/domain/day';
import type { GratitudePrompt } from '../../../../utils/domain/gratitude-prompt';
import { anyPrompts, anyShownPrompts } from '../../../support/arbitraries';
import { aPrompt, aPromptAboutOneself, TODAY } from '../../../support/builders';
import { inDays, SALTS } from '../../../support/choosing';
import { runs } from '../../../support/runs';
import { liveWithPrompts } from '../../../support/simulated-days';

const anInput = (overrides: Partial<PromptInput> = {}): PromptInput => ({
  day: TODAY,
  salt: 'a-salt',
  answers: DEFAULT_ANSWERS,
  history: [],
  shownToday: [],
  marks: [],
  ...overrides,
});
const shownOn = (daysAgo: number, itemId: string): ShownPrompt => ({ day: inDays(-daysAgo), itemId });
const drawnIds = (library: readonly GratitudePrompt[], input: Partial<PromptInput> = {}) =>
  [...new Set(SALTS.slice(0, 40).map((salt) => drawPrompt(library, anInput({ ...input, salt }))?.id))].sort();
const isShown = (overrides: Parameters<typeof aPrompt>[0], input: Partial<PromptInput>) =>
  drawPrompt([aPrompt(overrides)], anInput(input)) !== null;
const answering = (answers: Partial<PromptInput['answers']>) => ({
  answers: { ...DEFAULT_ANSWERS, ...answers },
});

describe('a prompt', () => {
  const anyId = fc.integer({ min: 0, max: 9 }).map((i) => `p${i}`);
  const anyMode = fc.constantFrom(...MODES);

  it('is the same for the same input, whatever the order of the history', () => {
    fc.assert(
      fc.property(
        anyPrompts(10),
        anyShownPrompts(anyId),
        fc.string(),
        anyMode,
        (library, history, salt, mode) => {
          const draw = (shown: ShownPrompt[]) =>
            drawPrompt(library, anInput({ history: shown, salt, ...answering({ mode }) }));
          expect(draw([...history].reverse())).toEqual(draw(history));
        },
      ),
      runs(100),
    );
  });

  it('is there whenever one may be shown, and none is shown that may not', () => {
    fc.assert(
      fc.property(
        anyPrompts(10),
        anyShownPrompts(anyId),
        fc.subarray(['p0', 'p1', 'p2', 'p3']),
        anyMode,
        (library, history, shownToday, mode) => {
          const fitting = library.filter(
            (it) =>
              mode === 'open' ||
              (['myself', 'life'].includes(it.target) &&
                it.kind === 'private' &&
                !it.avoidWhen.includes('unsafe')),
          );
          const drawn = drawPrompt(library, anInput({ history, shownToday, ...answering({ mode }) }));
          if (drawn) expect(fitting).toContain(drawn);
          else expect(fitting).toEqual([]);
        },
      ),
      runs(200),
    );
  });

  it('differs from person to person', () => {
    const month = (salt: string) => liveWithPrompts(prompts, { days: 30, salt }).map((it) => it.item.id);
    const [one, other] = [month('one'), month('other')];
    expect(one.filter((id, i) => id === other[i]).length).toBeLessThan(8);
  });

  it.each([
    [30, ['other']],
    [31, ['other', 'recent']],
    [-30, ['other']],
    [-31, ['other', 'recent']],
  ])('does not come again within 30 days: %s days ago', (daysAgo, expected) => {
    const library = [
      aPrompt({ id: 'recent', dimension: 'humour' }),
      aPrompt({ id: 'other', dimension: 'skill' }),
    ];
    const history = [shownOn(daysAgo, 'recent'), shownOn(daysAgo > 0 ? 31 : -31, 'other')];
    expect(drawnIds(library, { history })).toEqual(expected);
  });

  it('comes again where nothing else is left, the longest ago first', () => {
    const library = [1, 2, 3].map((i) => aPrompt({ id: `prompt-${i}`, dimension: `dimension-${i}` }));
    const history = [shownOn(9, 'prompt-1'), shownOn(12, 'prompt-2'), shownOn(7, 'prompt-3')];
    expect(drawnIds(library, { history })).toEqual(['prompt-2']);
  });

  it('comes again on the same day once all were seen', () => {
    const library = [aPrompt({ id: 'one' }), aPrompt({ id: 'other' })];
    expect(drawnIds(library, { shownToday: ['one', 'other'] })).not.toEqual([undefined]);
  });

  it('is none where none fits', () => {
    expect(drawnIds([])).toEqual([undefined]);
    expect(drawnIds([aPrompt()], answering({ mode: 'solo' }))).toEqual([undefined]);
  });

  it.each([
    ['partner', true, false],
    ['friend', false, true],
    ['family', false, false],
    [null, false, false],
  ] as const)('for the bond %s is one of that bond', (bond, ofPartner, ofFriend) => {
    expect(isShown({ relations: ['partner'] }, answering({ bond }))).toBe(ofPartner);
    expect(isShown({ relations: ['friend'] }, answering({ bond }))).toBe(ofFriend);
    expect(isShown({ relations: ['partner', 'friend', 'family'] }, answering({ bond }))).toBe(true);
  });

  it.each<[Parameters<typeof aPrompt>[0], Partial<PromptInput>]>([
    [{ avoidWhen: ['betrayal'] }, answering({ trustBroken: true })],
    [{ avoidWhen: ['low-mood'] }, answering({ causes: ['mood'] })],
    [{ avoidWhen: ['hard-day'] }, { marks: ['hard-day'] }],
    [{ avoidWhen: ['after-fight'] }, { marks: ['fight'] }],
  ])('with %o is not shown where it would be wrong', (overrides, input) => {
    expect(isShown(overrides, input)).toBe(false);
    expect(isShown(overrides, {})).toBe(true);
    expect(isShown({ avoidWhen: ['culture-note', 'unsafe'] }, input)).toBe(true);
  });

  it('asks about oneself and life alone in solo mode and with no contact', () => {
    const library = [aPrompt(), aPromptAboutOneself()];
    for (const mode of ['solo', 'no-contact'] as const) {
      const drawn = SALTS.map(
        (salt) => drawPrompt(library, anInput({ salt, ...answering({ mode }) }))?.target,
      );
      expect(new Set(drawn)).toEqual(new Set(['myself']));
    }
  });
});

describe('the dimension of yesterday', () => {
  const [first, second] = [1, 2].map((i) => aPrompt({ id: `humour-${i}`, dimension: 'humour' })) as [
    GratitudePrompt,
    GratitudePrompt,
  ];
  const other = aPromptAboutOneself({ id: 'rest', dimension: 'rest' });

  it('does not come again today', () => {
    expect(drawnIds([first, second, other], { history: [shownOn(1, first.id)] })).toEqual(['rest']);
  });

  it('does not come again today after it was swapped away', () => {
    const history = [shownOn(1, first.id), shownOn(1, 'gone')];
    expect(drawnIds([first, second, other], { history })).toEqual(['rest']);
  });

  it('is not asked about twice on one day', () => {
    expect(drawnIds([first, second, other], { shownToday: [first.id] })).toEqual(['rest']);
  });

  it('comes again where only prompts of the last 30 days ask about another', () => {
    const history = [shownOn(1, first.id), shownOn(20, other.id)];
    expect(drawnIds([first, second, other], { history })).toEqual(['humour-2']);
  });

  it('gives way to another where all were asked within 30 days', () => {
    const history = [shownOn(1, first.id), shownOn(2, other.id), shownOn(3, second.id)];
    expect(drawnIds([first, second, other], { history })).toEqual(['rest']);
  });
});

describe('over many days', () => {
  const lives = [
    ['without swaps', { days: 400 }],
    ['in solo mode', { days: 400, answers: { mode: 'solo' } }],
  ] as const;

  it.each(lives)('no dimension comes on two days running, %s', (_, life) => {
    const dimensions = liveWithPrompts(prompts, life).map((it) => it.item.dimension);
    expect(dimensions).toHaveLength(life.days);
    expect(dimensions.filter((dimension, i) => dimension === dimensions[i - 1])).toEqual([]);
  });

  it.each([...lives, ['with three swaps a day', { days: 90, swapsOn: () => 3 }] as const])(
    'no prompt comes again within 30 days while another is left, %s',
    (_, life) => {
      const fitting = prompts.filter((it) => !('answers' in life) || ['myself', 'life'].includes(it.target));
      const problems = liveWithPrompts(prompts, life).flatMap(({ day, item, history, shownToday }) => {
        const monthAgo = addDays(day, -30);
        const recent = new Set(history.filter((past) => past.day >= monthAgo).map((past) => past.itemId));
        const left = fitting.filter((it) => !recent.has(it.id) && !shownToday.includes(it.id));
        return recent.has(item.id) && left.length > 0 ? [`${day}: ${item.id}, ${left[0]?.id} was left`] : [];
      });
      expect(problems).toEqual([]);
    },
  );

  it('a day shows no prompt twice', () => {
    const showings = liveWithPrompts(prompts, { days: 20, swapsOn: () => 5 });
    expect(showings.filter((it) => it.shownToday.includes(it.item.id))).toEqual([]);
  });

  it('solo mode asks about oneself and life and nothing else', () => {
    const showings = liveWithPrompts(prompts, { days: 200, answers: { mode: 'solo' }, swapsOn: () => 1 });
    const targets = new Set(showings.map((it) => it.item.target));
    expect([...targets].sort()).toEqual(['life', 'myself']);
  });
});

it('the library never asks the same within 30 days, nor about one dimension on two days running', () => {
  for (const bond of ['partner', 'friend', 'family', null] as const) {
    const history: { day: PromptInput['day']; itemId: string }[] = [];
    const dimensions: string[] = [];
    for (let i = 0; i < 120; i++) {
      const day = inDays(i);
      const drawn = drawPrompt(prompts, anInput({ day, history: [...history], ...answering({ bond }) }));
      expect(history.slice(-30).map((it) => it.itemId)).not.toContain(drawn?.id);
      expect(dimensions.at(-1)).not.toBe(drawn?.dimension);
      dimensions.push(drawn?.dimension ?? '');
      history.push({ day, itemId: drawn?.id ?? '' });
    }
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prompts } from '../../../../utils/content/index';
import { DEFAULT_ANSWERS } from '../../../../utils/domain/choosing/answers';
import { drawPrompt, type PromptInput } from '../../../../utils/domain/choosing/draw-prompt';
import { drawPromptForDay } from '../../../../utils/domain/draw';
import { anyHistory, anyPrompts } from '../../../support/arbitraries';
import { aPrompt, aPromptAboutOneself, TODAY } from '../../../support/builders';
import { inDays, SALTS } from '../../../support/choosing';
import { runs } from '../../../support/runs';

const anInput = (overrides: Partial<PromptInput> = {}): PromptInput => ({
  day: TODAY,
  salt: 'a-salt',
  answers: DEFAULT_ANSWERS,
  history: [],
  shownToday: [],
  marks: [],
  ...overrides,
});
const isShown = (overrides: Parameters<typeof aPrompt>[0], input: Partial<PromptInput>) =>
  drawPrompt([aPrompt(overrides)], anInput(input)) !== null;
const answering = (answers: Partial<PromptInput['answers']>) => ({
  answers: { ...DEFAULT_ANSWERS, ...answers },
});

describe('a prompt', () => {
  it('is what the simple draw gives where all fits everybody, in both modes', () => {
    const ids = fc.integer({ min: 0, max: 9 }).map((i) => `p${i}`);
    fc.assert(
      fc.property(
        anyPrompts(10),
        anyHistory(ids),
        fc.uniqueArray(ids, { maxLength: 4 }),
        fc.string(),
        fc.boolean(),
        (library, history, shownToday, salt, solo) => {
          const simple = drawPromptForDay(library, { day: TODAY, salt, history, shownToday, solo });
          const mode = solo ? 'no-contact' : 'open';
          expect(drawPrompt(library, anInput({ salt, history, shownToday, ...answering({ mode }) }))).toEqual(
            simple,
          );
        },
      ),
      runs(200),
    );
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

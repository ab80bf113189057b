import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actions as REAL } from '../../../../utils/content/index';
import { ACTION_KINDS, type Action, type ActionKind } from '../../../../utils/domain/action';
import type { Answers } from '../../../../utils/domain/choosing/answers';
import { ENOUGH_LEFT, mayRefuseKind } from '../../../../utils/domain/choosing/may-refuse-kind';
import { choosableToday } from '../../../../utils/domain/choosing/may-stay';
import { anAction, aPrivateAction, TODAY } from '../../../support/builders';
import { anyAnswers, aPast, someAnswers } from '../../../support/choosing';

const some = (kind: ActionKind, count: number, overrides: Partial<Action> = {}): Action[] =>
  Array.from({ length: count }, (_, i) => aPrivateAction({ id: `${kind}-${i}`, kind, ...overrides }));

function mayGo(
  kind: ActionKind,
  actions: readonly Action[],
  {
    answers = {},
    ids = [],
    kinds = [],
  }: { answers?: Partial<Answers>; ids?: string[]; kinds?: ActionKind[] } = {},
): boolean {
  const history = aPast([], { refused: { ids, kinds } });
  return mayRefuseKind(kind, actions, { day: TODAY, salt: 's', answers: someAnswers(answers), history });
}

describe('a whole kind', () => {
  const enough = some('write', ENOUGH_LEFT);

  it('may be refused while enough others are left', () => {
    expect(mayGo('plan', [...enough, ...some('plan', 5)])).toBe(true);
  });

  it('stays where one too few would be left', () => {
    expect(mayGo('plan', [...enough.slice(1), ...some('plan', 50)])).toBe(false);
  });

  it.each<[string, Parameters<typeof mayGo>[2], Partial<Action>]>([
    ['was refused by itself', { ids: ['write-0'] }, {}],
    ['is of a kind refused before', { kinds: ['write'] }, {}],
    ['is of a step turned off', { answers: { closedSteps: [7] } }, { step: 7 }],
    ['is for another bond', {}, { relations: ['family'] }],
    ['would be wrong while trust is broken', { answers: { trustBroken: true } }, { avoidWhen: ['betrayal'] }],
    ['would be wrong in low mood', { answers: { causes: ['mood'] } }, { avoidWhen: ['low-mood'] }],
  ])('is counted without what %s', (_, said, overrides) => {
    const others = [...enough.slice(1), aPrivateAction({ id: 'write-0', kind: 'write', ...overrides })];
    expect(mayGo('plan', others, said)).toBe(false);
  });

  it('is counted by what is left in solo mode, which may come later', () => {
    const reaching = Array.from({ length: 200 }, (_, i) => anAction({ id: `say-${i}`, kind: 'say' }));
    expect(mayGo('plan', [...reaching, ...enough.slice(1)])).toBe(false);
    expect(mayGo('say', [...reaching, ...enough])).toBe(true);
  });
});

describe('with the library as it is', () => {
  it.each(ACTION_KINDS.filter((it) => it !== 'self-care'))('“%s” may be refused', (kind) => {
    expect(mayGo(kind, REAL, { answers: { trustBroken: true, causes: ['mood'] } })).toBe(true);
  });

  it('one’s own steadiness stays: in solo mode hardly anything else would be left', () => {
    expect(mayGo('self-care', REAL)).toBe(false);
  });

  it('whatever is refused in this way, enough can come in every mode', () => {
    const refusals = fc.shuffledSubarray([...ACTION_KINDS]);
    fc.assert(
      fc.property(anyAnswers, refusals, (said, wished) => {
        const answers: Answers = { ...said, closedSteps: [] };
        const kinds: ActionKind[] = [];
        for (const kind of wished) if (mayGo(kind, REAL, { answers, kinds })) kinds.push(kind);
        const input = {
          day: TODAY,
          salt: 's',
          answers,
          shownToday: [],
          history: aPast([], { refused: { ids: [], kinds } }),
        };
        expect(REAL.filter(choosableToday(input)).length).toBeGreaterThanOrEqual(ENOUGH_LEFT);
      }),
    );
  });
});

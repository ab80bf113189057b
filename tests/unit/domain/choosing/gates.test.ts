import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../utils/domain/action';
import type { Answers } from '../../../../utils/domain/choosing/answers';
import { isGateOpen } from '../../../../utils/domain/choosing/gates';
import type { History, Mark } from '../../../../utils/domain/choosing/history';
import { anAction, aPrivateAction, TODAY } from '../../../support/builders';
import {
  aPast,
  aSituation,
  DEEP,
  daysAgo,
  doneDays,
  inDays,
  openAnswers,
  todayMarked,
} from '../../../support/choosing';

const isOpen = (action: Action, answers: Partial<Answers> = {}, history: History = DEEP) =>
  isGateOpen(action, aSituation({ answers: openAnswers(answers), history }));
const marked = (...marks: Mark[]) => aPast([...DEEP.days, todayMarked(...marks)]);
const fought = (days: number) =>
  aPast(DEEP.days.map((it) => (it.day === inDays(-days) ? { ...it, marks: ['fight' as const] } : it)));

describe.each(['solo', 'no-contact'] as const)('in the mode %s', (mode) => {
  it.each<[string, Partial<Action>]>([
    ['reaches the other person', { contacts: true }],
    ['is marked unsafe', { avoidWhen: ['unsafe'] }],
    ['is touch', { touch: 'light' }],
    ['is behind a gate', { gate: 'warm' }],
  ])('nothing comes that %s', (_, overrides) => {
    expect(isOpen(aPrivateAction(overrides), { mode })).toBe(false);
  });

  it('comes what is for oneself', () => {
    expect(isOpen(aPrivateAction(), { mode })).toBe(true);
  });
});

describe('thanks', () => {
  const said = anAction({ step: 7 });

  it('stays private for a while after it landed badly twice, and is open again after that', () => {
    const quiet = (days: number) => aPast(DEEP.days, { quietUntil: inDays(days) });
    expect([isOpen(said, {}, quiet(0)), isOpen(said, {}, quiet(28))]).toEqual([false, false]);
    expect([isOpen(said, {}, quiet(-1)), isOpen(said)]).toEqual([true, true]);
    // An end that no landing can have set was written by a wrong clock.
    expect(isOpen(said, {}, quiet(29))).toBe(true);
  });

  it('in private and all else stay open then', () => {
    const quiet = aPast(DEEP.days, { quietUntil: inDays(9) });
    expect(isOpen(anAction({ step: 7, contacts: false }), {}, quiet)).toBe(true);
    expect(isOpen(anAction({ step: 2 }), {}, quiet)).toBe(true);
  });
});

describe('what would be wrong', () => {
  it('while trust is broken stays away until it is not', () => {
    const action = anAction({ avoidWhen: ['betrayal'] });
    expect(isOpen(action, { trustBroken: true })).toBe(false);
    expect(isOpen(action)).toBe(true);
  });

  it('with low mood stays away where that came between them', () => {
    const action = anAction({ avoidWhen: ['low-mood'] });
    expect(isOpen(action, { causes: ['stress', 'mood'] })).toBe(false);
    expect(isOpen(action, { causes: ['stress'] })).toBe(true);
  });

  it('on a hard day stays away that day', () => {
    const action = anAction({ avoidWhen: ['hard-day'] });
    expect(isOpen(action, {}, marked('hard-day'))).toBe(false);
    expect(isOpen(action, {}, marked('fight', 'worse'))).toBe(true);
  });

  it('after a fight stays away that day and the next', () => {
    const action = anAction({ avoidWhen: ['after-fight'] });
    expect(isOpen(action, {}, marked('fight'))).toBe(false);
    expect(isOpen(action, {}, fought(1))).toBe(false);
    expect(isOpen(action, {}, fought(2))).toBe(true);
  });

  it('without calm stays away on a hard day, a worse one, and after a fight', () => {
    const action = anAction({ moment: 'calm-only' });
    const days = [marked('hard-day'), marked('worse'), marked('fight'), fought(1), fought(2), DEEP];
    expect(days.map((it) => isOpen(action, {}, it))).toEqual([false, false, false, false, true, true]);
  });
});

it('what needs warmth first comes from the phase “warm” on', () => {
  const action = anAction({ gate: 'warm' });
  expect([6, 7, 30].map((days) => isOpen(action, {}, aPast(doneDays(days))))).toEqual([false, true, true]);
});

describe.each<[string, Action]>([
  ['a conversation of step 5', anAction({ step: 5, gate: 'conflict' })],
  ['what reaches out in step 5', anAction({ step: 5 })],
  ['a conversation of another step', anAction({ step: 2, gate: 'conflict' })],
])('%s', (_, action) => {
  it('comes once all is there', () => {
    expect(isOpen(action)).toBe(true);
  });

  it('waits until the safety questions were asked again', () => {
    expect(isOpen(action, { safetyConfirmed: { touch: true, talks: false } })).toBe(false);
  });

  it('waits for three actions of step 2 that were done', () => {
    const history = (step2: number) =>
      aPast(doneDays(28, [7]).map((it, i) => (i < step2 && it.card ? daysAgo(28 - i, { step: 2 }) : it)));
    expect([2, 3].map((count) => isOpen(action, {}, history(count)))).toEqual([false, true]);
    const declined = DEEP.days.map((it) =>
      it.card?.step === 2 ? { ...it, card: { ...it.card, answer: 'not-today' as const } } : it,
    );
    expect(isOpen(action, {}, aPast(declined))).toBe(false);
  });

  it('waits for the phase that mends', () => {
    expect([13, 14].map((days) => isOpen(action, {}, aPast(doneDays(days))))).toEqual([false, true]);
  });

  it('waits while ease is low, where it is known', () => {
    const eased = (ease: number) => aPast(DEEP.days, { ease: [{ day: TODAY, ease }] });
    expect([3, 4].map((ease) => isOpen(action, {}, eased(ease)))).toEqual([false, true]);
  });

  it('does not come on a hard day, a worse one, a return, or within three days of a fight', () => {
    const back = aPast(DEEP.days.filter((it) => it.day < inDays(-4)));
    const days = [marked('hard-day'), marked('worse'), back, marked('fight'), fought(3), fought(4)];
    expect(days.map((it) => isOpen(action, {}, it))).toEqual([false, false, false, false, false, true]);
  });
});

it('what is done alone about a conflict needs no gate', () => {
  const answers = openAnswers({ safetyConfirmed: { touch: false, talks: false } });
  const history = marked('hard-day', 'fight');
  expect(isGateOpen(aPrivateAction({ step: 5 }), aSituation({ answers, history }))).toBe(true);
});

describe('touch', () => {
  const touch = anAction({ step: 4, touch: 'light', gate: 'touch', touchTwinId: 'a-twin' });

  it('comes once all is there', () => {
    expect(isOpen(touch)).toBe(true);
    expect(isOpen(touch, { welcome: ['touch'] })).toBe(true);
  });

  it.each<[string, Partial<Answers>]>([
    ['it is switched on', { touchOn: false }],
    ['the safety questions were asked again', { safetyConfirmed: { touch: false, talks: true } }],
    ['it is welcome', { welcome: ['talk', 'together'] }],
    ['anything is welcome', { welcome: [] }],
    ['the mode is open', { mode: 'solo' }],
    ['the mode is open, without contact', { mode: 'no-contact' }],
  ])('does not come before %s', (_, answers) => {
    expect(isOpen(touch, answers)).toBe(false);
  });

  it('waits for the phase that deepens', () => {
    expect([20, 21].map((days) => isOpen(touch, {}, aPast(doneDays(days))))).toEqual([false, true]);
  });

  it('waits while ease is low, where it is known', () => {
    const eased = (ease: number) => aPast(DEEP.days, { ease: [{ day: TODAY, ease }] });
    expect([4, 5].map((ease) => isOpen(touch, {}, eased(ease)))).toEqual([false, true]);
  });

  it('does not come on a hard day, a worse one, a return, or within three days of a fight', () => {
    const back = aPast(DEEP.days.filter((it) => it.day < inDays(-4)));
    const days = [marked('hard-day'), marked('worse'), back, marked('fight'), fought(3), fought(4)];
    expect(days.map((it) => isOpen(touch, {}, it))).toEqual([false, false, false, false, false, true]);
  });

  it('leaves its step open to what is without it', () => {
    const answers = openAnswers({ touchOn: false, safetyConfirmed: { touch: false, talks: false } });
    expect(isGateOpen(anAction({ step: 4 }), aSituation({ answers, history: DEEP }))).toBe(true);
  });
});

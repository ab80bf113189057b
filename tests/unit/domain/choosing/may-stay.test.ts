import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../utils/domain/action';
import { mayStay } from '../../../../utils/domain/choosing/may-stay';
import type { DrawInput } from '../../../../utils/domain/choosing/situation';
import { anAction, aPrivateAction, TODAY } from '../../../support/builders';
import {
  aDrawInput,
  aPast,
  DEEP,
  daysAgo,
  openAnswers,
  someAnswers,
  todayMarked,
} from '../../../support/choosing';

const stays = (action: Partial<Action>, input: Partial<DrawInput> = {}) =>
  mayStay(anAction(action), aDrawInput(input));
const answering = (answers: Parameters<typeof someAnswers>[0]) => ({ answers: someAnswers(answers) });

describe('a card that a page has painted', () => {
  it.each<[string, Partial<Action>, Partial<DrawInput>]>([
    ['the minutes', { minutes: 90 }, answering({ minutes: 1 })],
    ['the phase', { step: 6 }, {}],
    ['the time of day', { moment: 'morning' }, answering({ moment: 'evening' })],
    ['being tired', { energy: 'normal' }, answering({ energy: 'tired' })],
    ['a cause', { effort: 3, minutes: 5 }, answering({ causes: ['mood', 'stress'] })],
    ['the 30 days', {}, { history: aPast([daysAgo(2, { itemId: anAction().id })]) }],
    ['a step three times running', {}, { history: aPast([daysAgo(1), daysAgo(2)]) }],
    ['the first day', { minutes: 15 }, { history: aPast([]) }],
    ['a larger action this week', { minutes: 60 }, { history: aPast([daysAgo(3, { minutes: 60 })]) }],
  ])('stays where %s alone is against it', (_, action, input) => {
    expect(stays(action, input)).toBe(true);
  });

  it.each<[string, Partial<Action>, Partial<DrawInput>]>([
    ['solo mode', {}, answering({ mode: 'solo' })],
    ['another bond', { relations: ['family'] }, {}],
    ['the distance', { distanceOk: 'no' }, answering({ far: true })],
    ['that the other does not know', { needsAware: 'yes' }, {}],
    ['that nothing is welcome yet', {}, answering({ welcome: [] })],
    ['a step turned off', {}, answering({ closedSteps: [2] })],
    ['“not for me”', {}, { history: aPast([], { refused: { ids: [anAction().id], kinds: [] } }) }],
    ['“not for me” of its kind', {}, { history: aPast([], { refused: { ids: [], kinds: ['ask'] } }) }],
    ['a cold landing', {}, { history: aPast([], { smallUntil: TODAY }) }],
    ['broken trust', { avoidWhen: ['betrayal'] }, answering({ trustBroken: true })],
    ['low mood', { avoidWhen: ['low-mood'] }, answering({ causes: ['mood'] })],
    ['a hard day', { avoidWhen: ['hard-day'] }, { history: aPast([todayMarked('hard-day')]) }],
    ['a fight', { avoidWhen: ['after-fight'] }, { history: aPast([todayMarked('fight')]) }],
    ['that there was no warmth yet', { gate: 'warm' }, {}],
    ['that talks are closed', { gate: 'conflict' }, { history: DEEP }],
    ['that touch is switched off', { touch: 'light' }, { history: DEEP }],
    ['that it was shown today', {}, { shownToday: [anAction().id] }],
  ])('does not stay against %s', (_, action, input) => {
    expect(stays(action, input)).toBe(false);
  });

  it('stays behind gates that are open', () => {
    const open = { answers: openAnswers(), history: DEEP };
    expect(stays({ gate: 'conflict' }, open)).toBe(true);
    expect(stays({ touch: 'light', gate: 'touch' }, open)).toBe(true);
    expect(mayStay(aPrivateAction(), aDrawInput(answering({ mode: 'solo' })))).toBe(true);
  });
});

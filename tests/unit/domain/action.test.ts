import { describe, expect, it } from 'vitest';
import { type Action, isFitForSolo } from '../../../utils/domain/action';
import { ANSWERS, laysPlank } from '../../../utils/domain/entries';
import { type GratitudePrompt, isPromptFitForSolo } from '../../../utils/domain/gratitude-prompt';
import { aPrivateAction, aPromptAboutOneself } from '../../support/builders';

describe('an action in solo mode', () => {
  it.each<[string, Partial<Action>, boolean]>([
    ['done alone', {}, true],
    ['done alone about a conflict', { step: 5 }, true],
    ['that reaches the other person', { contacts: true }, false],
    ['with touch', { touch: 'light' }, false],
    ['behind a gate', { gate: 'warm' }, false],
    ['marked unsafe', { avoidWhen: ['low-mood', 'unsafe'] }, false],
    ['marked for something else', { avoidWhen: ['low-mood'] }, true],
  ])('%s: %o fits: %s', (_, overrides, fits) => {
    expect(isFitForSolo(aPrivateAction(overrides))).toBe(fits);
  });
});

describe('a prompt in solo mode', () => {
  it.each<[Partial<GratitudePrompt>, boolean]>([
    [{ target: 'myself' }, true],
    [{ target: 'life' }, true],
    [{ target: 'them' }, false],
    [{ target: 'us' }, false],
    [{ target: 'past' }, false],
    [{ kind: 'say' }, false],
    [{ avoidWhen: ['unsafe'] }, false],
  ])('with %o fits: %s', (overrides, fits) => {
    expect(isPromptFitForSolo(aPromptAboutOneself(overrides))).toBe(fits);
  });
});

it('a step done wholly or partly lays a plank, and nothing else does', () => {
  expect([...ANSWERS, null].filter(laysPlank)).toEqual(['done', 'partly']);
});

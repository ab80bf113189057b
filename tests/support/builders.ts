import type { Action } from '../../utils/domain/action';
import type { Day } from '../../utils/domain/day';
import type { CardBody, NoteBody, PersonBody, PromiseBody, PromptBody } from '../../utils/domain/entries';
import type { GratitudePrompt } from '../../utils/domain/gratitude-prompt';
import { newPerson } from '../../utils/domain/person-answers';
import { makeRev, type StoredRecord } from '../../utils/domain/record';

/** The day of every record that does not say otherwise: a Thursday. */
export const TODAY: Day = '2026-03-12';

/** An action that everybody may get and that reaches the other person. */
export function anAction(overrides: Partial<Action> = {}): Action {
  return {
    id: 's2-ask-one-thing',
    version: 1,
    step: 2,
    stepAlso: [],
    kind: 'ask',
    title: 'Ask one thing about their day',
    body: 'Pick one small part of it, and listen to the end.',
    easier: 'Ask it in writing.',
    ifNo: 'Say that it can wait.',
    example: 'What was the best five minutes?',
    minutes: 5,
    effort: 1,
    energy: 'tired-ok',
    relations: ['partner', 'friend', 'family'],
    distanceOk: 'yes',
    coPresence: 'none',
    needsAware: 'no',
    contacts: true,
    touch: 'none',
    touchTwinId: null,
    gate: 'none',
    cost: 'free',
    causes: {},
    moment: 'any',
    avoidWhen: ['unsafe'],
    accessNote: null,
    evidence: { grade: 'D', note: null, sources: [] },
    cooldownDays: 30,
    whenThen: null,
    locale: { tag: 'en', note: null },
    ...overrides,
  };
}

/** An action that is small and reaches nobody, so that it fits solo mode and the days after a cold landing. */
export function aPrivateAction(overrides: Partial<Action> = {}): Action {
  return anAction({
    id: 's8-one-slow-breath',
    step: 8,
    kind: 'self-care',
    title: 'Take one slow breath',
    minutes: 1,
    contacts: false,
    avoidWhen: [],
    ...overrides,
  });
}

/** A prompt about the other person. */
export function aPrompt(overrides: Partial<GratitudePrompt> = {}): GratitudePrompt {
  return {
    id: 'g-small-help',
    version: 1,
    text: 'What small thing did they do lately that made your day easier?',
    hint: 'sent the address before I asked',
    target: 'them',
    dimension: 'small-help',
    kind: 'say',
    relations: ['partner', 'friend', 'family'],
    causes: {},
    avoidWhen: ['unsafe'],
    evidence: { grade: 'D', note: null, sources: [] },
    locale: { tag: 'en', note: null },
    ...overrides,
  };
}

/** A prompt about oneself, which fits solo mode. */
export function aPromptAboutOneself(overrides: Partial<GratitudePrompt> = {}): GratitudePrompt {
  return aPrompt({
    id: 'g-own-effort',
    target: 'myself',
    dimension: 'own-effort',
    kind: 'private',
    avoidWhen: [],
    ...overrides,
  });
}

/** A day's card as it is stored, not answered yet. */
export function aCard(overrides: Partial<CardBody> = {}): CardBody {
  return {
    actionId: 's2-ask-one-thing',
    version: 1,
    step: 2,
    kind: 'ask',
    minutes: 5,
    contacts: true,
    reasons: [],
    marks: [],
    whenThen: '',
    title: 'Ask one thing about their day',
    swapped: [],
    answer: null,
    answeredAt: null,
    line: '',
    earlier: [],
    landingAsked: false,
    keptPlank: false,
    ...overrides,
  };
}

/** A day's prompt as it is stored. */
export function aShownPrompt(overrides: Partial<PromptBody> = {}): PromptBody {
  return {
    promptId: 'g-small-help',
    version: 1,
    text: 'What small thing did they do lately that made your day easier?',
    seen: [],
    nothing: false,
    ...overrides,
  };
}

/** A saved note. */
export function aNote(overrides: Partial<NoteBody> = {}): NoteBody {
  return {
    promptId: 'g-small-help',
    prompt: 'What small thing did they do lately that made your day easier?',
    text: 'The tea on Tuesday',
    earlier: [],
    intent: null,
    carriedOut: false,
    order: 1,
    ...overrides,
  };
}

/** An open promise. */
export function aPromise(overrides: Partial<PromiseBody> = {}): PromiseBody {
  return {
    will: 'send you the photos',
    when: '',
    dueAt: '2026-03-13T18:00',
    remindBefore: null,
    state: 'open',
    keptOn: null,
    ...overrides,
  };
}

/** A person whose first run is over, with nothing said. */
export function aPerson(overrides: Partial<PersonBody> = {}): PersonBody {
  return { ...newPerson('a-salt'), ...overrides };
}

/** A stored record: a note of today, first written by journal `w`. */
export function aRecord(overrides: Partial<StoredRecord> = {}): StoredRecord {
  return {
    id: 'note-1',
    table: 'note',
    day: TODAY,
    rev: makeRev(1, 'w'),
    deleted: false,
    body: aNote(),
    ...overrides,
  };
}

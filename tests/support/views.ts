import { vi } from 'vitest';
import type { Journal, JournalDay, JournalEntry, JournalView } from '../../components/hooks/use-journal';
import type { RemindersForm } from '../../components/hooks/use-reminders';
import type { SettingsForm } from '../../components/hooks/use-settings';
import type { Today, TodayVerbs } from '../../components/hooks/use-today';
import type { Day } from '../../utils/domain/day';
import type { CardBody, NoteBody } from '../../utils/domain/entries';
import { FIRST_PERSON } from '../../utils/domain/person-id';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings';
import type { CardView, NoteView, TodayView } from '../../utils/domain/today-view';
import { aCard } from './builders';

/** The day of every view that does not say otherwise: a Thursday. */
export const DAY: Day = '2026-03-12';

/** A word that no line holds. */
export const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(5);

/** A note as long as a thoughtful person's. */
export const LONG_NOTE = 'You waited for me in the rain. '.repeat(20).slice(0, 400).trim();

export function aCardView(overrides: Partial<CardView> = {}): CardView {
  return {
    actionId: 's2-ask-one-thing',
    step: 2,
    reasons: [{ kind: 'new' }],
    title: 'Ask one thing about their day',
    body: 'Pick one small part of it, and listen to the end.',
    easier: 'Ask it in writing.',
    ifNo: 'Say that it can wait.',
    example: 'What was the best five minutes?',
    minutes: 5,
    contacts: true,
    coPresence: 'none',
    cost: 'free',
    whenThen: 'When we sit down to eat, I will ask.',
    evidence: 'Seen in two studies of couples.',
    ...overrides,
  };
}

export function aNoteView(overrides: Partial<NoteView> = {}): NoteView {
  return {
    id: 'note-1',
    prompt: 'What did they do that helped?',
    text: 'The tea on Tuesday',
    intent: null,
    carriedOut: false,
    ...overrides,
  };
}

/** Today, not answered yet. */
export function aTodayView(overrides: Partial<TodayView> = {}): TodayView {
  return {
    day: DAY,
    card: aCardView(),
    title: 'Ask one thing about their day',
    answer: null,
    answeredAt: null,
    line: '',
    asksLanding: false,
    swapsLeft: 2,
    prompt: { promptId: 'g-helped', text: 'What did they do that helped?', hint: 'they put the bins out' },
    nothing: false,
    notes: [],
    bridge: { total: 41, laid: 13, lit: false },
    solo: false,
    starred: false,
    kindMayGo: true,
    whenThen: '',
    marks: [],
    later: [],
    laterUsed: false,
    personId: FIRST_PERSON,
    people: [{ id: FIRST_PERSON, name: '', bond: 'partner' }],
    resting: false,
    ...{ stepsAgainOn: null, restOffered: false, checkIn: null, keepsThanks: false, namesHelp: false },
    ...overrides,
  };
}

/** Today after Done, with the question how it landed still open. */
export function anAnsweredView(overrides: Partial<TodayView> = {}): TodayView {
  return aTodayView({
    answer: 'done',
    answeredAt: '19:40',
    asksLanding: true,
    bridge: { total: 42, laid: 14, lit: true },
    ...overrides,
  });
}

/** Verbs that save everything; each can be asked what it was called with. */
export function todayVerbs(overrides: Partial<TodayVerbs> = {}) {
  const saved = async () => true;
  return {
    answer: vi.fn<TodayVerbs['answer']>(saved),
    undo: vi.fn<TodayVerbs['undo']>(saved),
    swap: vi.fn<TodayVerbs['swap']>(saved),
    land: vi.fn<TodayVerbs['land']>(saved),
    saveLine: vi.fn<TodayVerbs['saveLine']>(saved),
    saveNote: vi.fn<TodayVerbs['saveNote']>(saved),
    editNote: vi.fn<TodayVerbs['editNote']>(saved),
    removeNote: vi.fn<TodayVerbs['removeNote']>(saved),
    anotherPrompt: vi.fn<TodayVerbs['anotherPrompt']>(saved),
    answerNothing: vi.fn<TodayVerbs['answerNothing']>(saved),
    star: vi.fn<TodayVerbs['star']>(saved),
    refuse: vi.fn<TodayVerbs['refuse']>(saved),
    keepForLater: vi.fn<TodayVerbs['keepForLater']>(saved),
    takeFromLater: vi.fn<TodayVerbs['takeFromLater']>(saved),
    forgetLater: vi.fn<TodayVerbs['forgetLater']>(saved),
    setWhenThen: vi.fn<TodayVerbs['setWhenThen']>(saved),
    mark: vi.fn<TodayVerbs['mark']>(saved),
    unmark: vi.fn<TodayVerbs['unmark']>(saved),
    show: vi.fn<TodayVerbs['show']>(saved),
    takeUp: vi.fn<TodayVerbs['takeUp']>(saved),
    stepAllTheSame: vi.fn<TodayVerbs['stepAllTheSame']>(saved),
    checkIn: vi.fn<TodayVerbs['checkIn']>(saved),
    ...overrides,
  };
}

/** A verb that no store accepts. */
export const refused = async () => false;

export function aToday(overrides: Partial<Today> = {}): Today {
  return {
    view: aTodayView(),
    problem: null,
    toast: null,
    firstRun: false,
    verbs: todayVerbs(),
    dismissToast: () => {},
    ...overrides,
  };
}

export function aCardEntry(day: Day = DAY, card: Partial<CardBody> = {}): JournalEntry & { kind: 'card' } {
  return {
    kind: 'card',
    id: `card-${day}`,
    day,
    card: aCard({ answer: 'done', answeredAt: '19:40', ...card }),
  };
}

export function aNoteEntry(day: Day = DAY, note: Partial<NoteBody> = {}): JournalEntry & { kind: 'note' } {
  return {
    kind: 'note',
    id: `note-${day}`,
    day,
    note: {
      promptId: 'g-helped',
      prompt: 'What did they do that helped?',
      text: 'The tea on Tuesday',
      earlier: [],
      intent: null,
      carriedOut: false,
      order: 1,
      ...note,
    },
  };
}

/** The history of some entries, each day newest first. */
export function aJournalView(
  entries: readonly JournalEntry[],
  overrides: Partial<JournalView> = {},
): JournalView {
  const byDay = new Map<Day, JournalDay>();
  for (const entry of entries) {
    const known = byDay.get(entry.day) ?? { day: entry.day, entries: [] };
    byDay.set(entry.day, { ...known, entries: [...known.entries, entry] });
  }
  const total = byDay.size;
  return {
    days: [...byDay.values()].sort((a, b) => (a.day < b.day ? 1 : -1)),
    unreadable: 0,
    names: [],
    bridge: { total, laid: total % 28, lit: false },
    ...overrides,
  };
}

/** A journal whose changes are all saved. */
export function aJournal(view: JournalView | null, overrides: Partial<Journal> = {}) {
  return {
    view,
    problem: null,
    toast: null,
    edit: vi.fn<Journal['edit']>(async () => true),
    remove: vi.fn<Journal['remove']>(async () => true),
    dismissToast: () => {},
    ...overrides,
  };
}

export function aSettingsForm(overrides: Partial<SettingsForm> = {}) {
  return {
    settings: DEFAULT_SETTINGS,
    unreadable: 0,
    failed: false,
    saves: 0,
    change: vi.fn<SettingsForm['change']>(),
    ...overrides,
  };
}

/** Reminders whose changes are all saved. */
export function aRemindersForm(overrides: Partial<RemindersForm> = {}) {
  return {
    reminders: DEFAULT_SETTINGS.reminders,
    permission: null,
    outlook: null,
    failed: false,
    saves: 0,
    turn: vi.fn<RemindersForm['turn']>(),
    changeKind: vi.fn<RemindersForm['changeKind']>(),
    change: vi.fn<RemindersForm['change']>(async () => true),
    askAgain: vi.fn<RemindersForm['askAgain']>(),
    sendTest: vi.fn<RemindersForm['sendTest']>(async () => true),
    ...overrides,
  };
}

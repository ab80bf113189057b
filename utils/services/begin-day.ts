import type { Action } from '../domain/action';
import type { Drawn } from '../domain/choosing/draw-card';
import { mayStay } from '../domain/choosing/may-stay';
import type { Day } from '../domain/day';
import { type CardBody, type CardReason, type PromptBody, shownOn, type Tombstone } from '../domain/entries';
import type { GratitudePrompt } from '../domain/gratitude-prompt';
import { newPerson } from '../domain/person-answers';
import { FIRST_PERSON } from '../domain/person-id';
import { wordsFor } from '../domain/wording';
import { cardKey } from '../storage/cards';
import { writeRecord } from '../storage/journal';
import { personKey, readPeople } from '../storage/person';
import { promptKey } from '../storage/prompts';
import { drawInput, drawTodaysCard, drawTodaysPrompt } from './draw-today';
import type { Library } from './library';
import {
  actionOfCard,
  type DayState,
  isBeforeFirstRun,
  isQuiet,
  promptOfDay,
  readDayState,
  readTodayState,
  type TodayState,
} from './today-state';

/**
 * Sees to it that a day has its card and its prompt, for the person in view. What a page has already painted for the day is taken where it
 * may be shown, so that nothing changes under the reader's eyes.
 *
 * @throws SaveError where they could not be kept.
 */
export async function beginDay(day: Day, library: Library, paintedActionId: string | null): Promise<void> {
  const { all } = await readPeople();
  if (all.length === 0)
    await writeRecord(personKey(day), (person) => (person ? null : newPerson(crypto.randomUUID())));
  const state = await readDayState(day);
  if (isQuiet(state) || isBeforeFirstRun(state) || isBegun(state, library)) return;
  await beginFor(await readTodayState(day, state.personId), library, paintedActionId);
}

/** Begins a day all the same, on which somebody who slowed down has no step. @throws SaveError */
export async function beginAllTheSame(day: Day, library: Library, personId = FIRST_PERSON): Promise<void> {
  await beginFor(await readTodayState(day, personId), library, null);
}

async function beginFor(state: TodayState, library: Library, paintedActionId: string | null): Promise<void> {
  if (!isSettled(state, library)) await beginCard(state, library, paintedActionId);
  if (!promptOfDay(state, library)) await beginPrompt(state, library);
}

const isBegun = (state: DayState, library: Library) =>
  isSettled(state, library) && promptOfDay(state, library) !== null;

// An answered card stays as it is, also where this version does not know it any more. A refused one was to go: the page
// that refused it was closed before another one came.
function isSettled(state: DayState, library: Library): boolean {
  if ((state.card?.answer ?? null) !== null) return true;
  const action = actionOfCard(state, library);
  return action !== null && !state.person?.refusedIds.includes(action.id);
}

async function beginCard(state: TodayState, library: Library, paintedActionId: string | null): Promise<void> {
  const before = state.card;
  const drawn =
    painted(state, library, before ? null : paintedActionId) ??
    drawTodaysCard(state, library, shownOn(before));
  if (!drawn) return;
  await writeRecord(cardKey(state.day, state.personId), (card, removed) =>
    card?.actionId === before?.actionId && !card?.answer
      ? { ...(card ?? newCard(drawn, state, removed)), ...shownCard(drawn, state), whenThen: '' }
      : null,
  );
}

async function beginPrompt(state: TodayState, library: Library): Promise<void> {
  const before = state.prompt;
  const drawn = drawTodaysPrompt(state, library, before ? [before.promptId, ...before.seen] : []);
  if (!drawn) return;
  await writeRecord(promptKey(state.day, state.personId), (prompt) =>
    prompt?.promptId === before?.promptId ? { ...(prompt ?? EMPTY_PROMPT), ...shownPrompt(drawn) } : null,
  );
}

function painted(state: TodayState, library: Library, actionId: string | null): Shown | null {
  const action = library.actions.find((it) => it.id === actionId);
  if (!action) return null;
  const drawn = drawTodaysCard(state, library, []);
  if (drawn?.action.id === action.id) return drawn;
  // Something changed since it was drawn for this day ahead: it stays where no gate is shut before it.
  return mayStay(action, drawInput(state, library, [])) ? { action, reasons: [{ kind: 'chance' }] } : null;
}

/** A card to be shown, and why. */
export interface Shown extends Pick<Drawn, 'action'> {
  reasons: readonly CardReason[];
}

/** The part of a card that says which item it shows. */
export function shownCard(
  { action, reasons }: Shown,
  { person }: Pick<TodayState, 'person'>,
): Pick<CardBody, 'actionId' | 'version' | 'step' | 'title' | 'kind' | 'minutes' | 'contacts' | 'reasons'> {
  const { id, version, step, kind, minutes, contacts }: Action = action;
  const { title } = wordsFor(action, { bond: person?.bond ?? null, far: person?.far === true });
  return { actionId: id, version, step, title, kind, minutes, contacts, reasons: [...reasons] };
}

/** A day's first card, not answered yet; a plank that the day has already stays. */
export function newCard(shown: Shown, state: Pick<TodayState, 'person'>, { plank }: Tombstone): CardBody {
  return { ...EMPTY_CARD, ...shownCard(shown, state), keptPlank: plank };
}

/** The part of a prompt that says which item it shows. */
export function shownPrompt(prompt: GratitudePrompt): Pick<PromptBody, 'promptId' | 'version' | 'text'> {
  return { promptId: prompt.id, version: prompt.version, text: prompt.text };
}

const EMPTY_CARD: Omit<CardBody, keyof ReturnType<typeof shownCard> | 'keptPlank'> = {
  swapped: [],
  answer: null,
  answeredAt: null,
  line: '',
  earlier: [],
  landingAsked: false,
  marks: [],
  whenThen: '',
};

const EMPTY_PROMPT: Omit<PromptBody, 'promptId' | 'version' | 'text'> = { seen: [], nothing: false };

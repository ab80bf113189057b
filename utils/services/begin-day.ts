import type { Day } from '../domain/day';
import { type Drawn, isAllowed, whyOf } from '../domain/draw';
import type { CardBody, PromptBody } from '../domain/entries';
import type { GratitudePrompt } from '../domain/gratitude-prompt';
import { cardKey } from '../storage/cards';
import { writeRecord } from '../storage/journal';
import { personKey, readPerson } from '../storage/person';
import { promptKey } from '../storage/prompts';
import type { Library } from './library';
import { actionOfCard, drawCard, drawPrompt, promptOfDay, readTodayState, type TodayState } from './today';

/**
 * Sees to it that a day has its card and its prompt. What a page has already painted for the day is taken where it
 * may be shown, so that nothing changes under the reader's eyes.
 *
 * @throws SaveError where they could not be kept.
 */
export async function beginDay(day: Day, library: Library, paintedActionId: string | null): Promise<void> {
  if (!(await readPerson())) {
    await writeRecord(personKey(day), (person) =>
      person ? null : { salt: crypto.randomUUID(), mode: 'open' },
    );
  }
  const state = await readTodayState(day);
  if (!state.card || !isSettled(state, library)) await beginCard(state, library, paintedActionId);
  if (!state.prompt || !promptOfDay(state, library)) await beginPrompt(state, library);
}

// An answered card stays as it is, also where this version does not know it any more.
function isSettled(state: TodayState, library: Library): boolean {
  return (state.card?.answer ?? null) !== null || actionOfCard(state, library) !== null;
}

async function beginCard(state: TodayState, library: Library, paintedActionId: string | null): Promise<void> {
  const before = state.card;
  const shownToday = before ? [before.actionId, ...before.swapped] : [];
  const drawn =
    painted(state, library, before ? null : paintedActionId) ?? drawCard(state, library, shownToday);
  if (!drawn) return;
  await writeRecord(cardKey(state.day), (card, removed) =>
    card?.actionId === before?.actionId && !card?.answer
      ? { ...(card ?? { ...EMPTY_CARD, keptPlank: removed.plank }), ...shownCard(drawn) }
      : null,
  );
}

async function beginPrompt(state: TodayState, library: Library): Promise<void> {
  const before = state.prompt;
  const drawn = drawPrompt(state, library, before ? [before.promptId, ...before.seen] : []);
  if (!drawn) return;
  await writeRecord(promptKey(state.day), (prompt) =>
    prompt?.promptId === before?.promptId ? { ...(prompt ?? EMPTY_PROMPT), ...shownPrompt(drawn) } : null,
  );
}

function painted(state: TodayState, library: Library, actionId: string | null): Drawn | null {
  const action = library.actions.find((it) => it.id === actionId);
  const mode = { solo: state.person?.mode === 'solo', small: false };
  if (!action || !isAllowed(action, mode)) return null;
  return { action, why: whyOf(action, { ...mode, history: state.cardHistory.shown }) };
}

/** The part of a card that says which item it shows. */
export function shownCard({ action }: Drawn): Pick<CardBody, 'actionId' | 'version' | 'step' | 'title'> {
  return { actionId: action.id, version: action.version, step: action.step, title: action.title };
}

/** The part of a prompt that says which item it shows. */
export function shownPrompt(prompt: GratitudePrompt): Pick<PromptBody, 'promptId' | 'version' | 'text'> {
  return { promptId: prompt.id, version: prompt.version, text: prompt.text };
}

const EMPTY_CARD: Omit<CardBody, 'actionId' | 'version' | 'step' | 'title' | 'keptPlank'> = {
  swapped: [],
  answer: null,
  answeredAt: null,
  line: '',
  earlier: [],
  landingAsked: false,
};

const EMPTY_PROMPT: Omit<PromptBody, 'promptId' | 'version' | 'text'> = { seen: [], nothing: false };

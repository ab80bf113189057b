import type { Action, Step } from '../../utils/domain/action';
import { addDays, type Day } from '../../utils/domain/day';
import { type Drawn, drawForDay, drawPromptForDay, type Shown } from '../../utils/domain/draw';
import type { GratitudePrompt } from '../../utils/domain/gratitude-prompt';
import { TODAY } from './builders';

/** How somebody lives with the extension for a while. */
export interface Life {
  days: number;
  salt?: string;
  solo?: boolean;
  small?: boolean;
  /** How often "Another one" is used on day number `index`. */
  swapsOn?: (index: number) => number;
}

/** One item that was shown, and what had been shown before it. */
export interface Showing<T> {
  day: Day;
  item: T;
  /** All cards of other days, as the draw saw them. */
  history: readonly Shown[];
  /** What the same day had shown before. */
  shownToday: readonly string[];
}

/** Every action shown over some days, swaps included; a day's last card is the one that its step counts for. */
export function liveWithActions(actions: readonly Action[], life: Life): Showing<Drawn>[] {
  const stepOf = (id: string): Step | undefined => actions.find((it) => it.id === id)?.step;
  return live(life, stepOf, ({ day, history, shownToday }) =>
    drawForDay(actions, {
      day,
      history,
      shownToday,
      salt: life.salt ?? 'a-salt',
      solo: life.solo ?? false,
      small: life.small ?? false,
    }),
  );
}

/** Every prompt shown over some days, swaps included. */
export function liveWithPrompts(prompts: readonly GratitudePrompt[], life: Life): Showing<GratitudePrompt>[] {
  return live(
    life,
    () => undefined,
    ({ day, history, shownToday }) =>
      drawPromptForDay(prompts, {
        day,
        history,
        shownToday,
        salt: life.salt ?? 'a-salt',
        solo: life.solo ?? false,
      }),
  );
}

function live<T extends { id: string } | Drawn>(
  { days, swapsOn = () => 0 }: Life,
  stepOf: (id: string) => Step | undefined,
  draw: (before: Omit<Showing<T>, 'item'>) => T | null,
): Showing<T>[] {
  const showings: Showing<T>[] = [];
  let history: readonly Shown[] = [];
  for (let index = 0; index < days; index++) {
    const day = addDays(TODAY, index);
    const shownToday: string[] = [];
    for (let card = 0; card <= swapsOn(index); card++) {
      const before = { day, history, shownToday: [...shownToday] };
      const item = draw(before);
      if (!item) break;
      showings.push({ ...before, item });
      shownToday.push(idOf(item));
    }
    const last = shownToday.at(-1);
    history = [
      ...history,
      ...shownToday.map((itemId) => ({ day, itemId, step: itemId === last ? stepOf(itemId) : undefined })),
    ];
  }
  return showings;
}

/** The id of a drawn action or of a prompt. */
export function idOf(item: { id: string } | Drawn): string {
  return 'action' in item ? item.action.id : item.id;
}

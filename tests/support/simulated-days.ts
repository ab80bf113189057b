import { DEFAULT_ANSWERS } from '../../utils/domain/choosing/answers';
import { drawPrompt, type PromptInput, type ShownPrompt } from '../../utils/domain/choosing/draw-prompt';
import { addDays, type Day } from '../../utils/domain/day';
import type { GratitudePrompt } from '../../utils/domain/gratitude-prompt';
import { TODAY } from './builders';

/** How somebody lives with the questions for a while. */
export interface Life {
  days: number;
  salt?: string;
  answers?: Partial<PromptInput['answers']>;
  /** How often another question is asked for on day number `index`. */
  swapsOn?: (index: number) => number;
}

/** One prompt that was shown, and what had been shown before it. */
export interface Showing {
  day: Day;
  item: GratitudePrompt;
  /** All prompts of other days, as the draw saw them. */
  history: readonly ShownPrompt[];
  /** What the same day had shown before. */
  shownToday: readonly string[];
}

/** Every prompt shown over some days, swaps included. */
export function liveWithPrompts(prompts: readonly GratitudePrompt[], life: Life): Showing[] {
  const { days, salt = 'a-salt', answers = {}, swapsOn = () => 0 } = life;
  const showings: Showing[] = [];
  let history: readonly ShownPrompt[] = [];
  for (let index = 0; index < days; index++) {
    const day = addDays(TODAY, index);
    const shownToday: string[] = [];
    for (let swap = 0; swap <= swapsOn(index); swap++) {
      const before = { day, history, shownToday: [...shownToday] };
      const item = drawPrompt(prompts, {
        ...before,
        salt,
        answers: { ...DEFAULT_ANSWERS, ...answers },
        marks: [],
      });
      if (!item) break;
      showings.push({ ...before, item });
      shownToday.push(item.id);
    }
    history = [...history, ...shownToday.map((itemId) => ({ day, itemId }))];
  }
  return showings;
}

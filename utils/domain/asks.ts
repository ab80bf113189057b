import type { TodayView } from './today-view';

/** Whether the page asks for nothing: it all rests, or it is a day between the steps of a slow week. */
export function isQuiet({ resting, card, stepsAgainOn }: TodayView): boolean {
  return resting || (stepsAgainOn !== null && card === null);
}

/** Whether the question of the day stands on the page. */
export function asksPrompt(view: TodayView): boolean {
  return view.answer !== 'rest' && !isQuiet(view);
}

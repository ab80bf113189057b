import { actions } from '../../utils/content/index';
import type { Action } from '../../utils/domain/action';
import { drawWithoutReasons } from '../../utils/domain/choosing/draw-card';
import { problemsWith } from './checker';
import { live } from './life';
import { personNumber } from './people';
import { Tally } from './tally';

/** What a simulation found. */
export interface Simulation {
  /** Every broken rule, with the person and the day. */
  problems: string[];
  tally: Tally;
}

/** Each draw that is this many after the last is drawn again from a turned history, which has to give the same. */
const AGAIN_EVERY = 47;

/** Lives the days of some people with a library, the real one if nothing else is said, and checks every draw. */
export function simulate(people: number, days: number, library: readonly Action[] = actions): Simulation {
  const problems: string[] = [];
  const tally = new Tally(days);
  let count = 0;
  for (let index = 0; index < people; index++) {
    const person = personNumber(index);
    const life = live(person, days, library, (draw) => {
      const { input, drawn } = draw;
      const found = problemsWith(library, input, drawn);
      if (count++ % AGAIN_EVERY === 0) {
        const turned = { ...input.history, days: [...input.history.days].reverse() };
        const again = drawWithoutReasons(library, { ...input, history: turned });
        if (again?.action !== drawn?.action || again?.yielded.join() !== drawn?.yielded.join())
          found.push(`${input.day}: not the same again`);
      }
      problems.push(...found.map((it) => `${person.name}, ${it}`));
      tally.addDraw(draw);
    });
    tally.addLife(life);
    problems.push(...tally.problemsOfLife(life));
  }
  return { problems, tally };
}

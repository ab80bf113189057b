import type { Action, ActionKind } from '../../utils/domain/action';
import { type Answers, MODES } from '../../utils/domain/choosing/answers';
import { drawCard, drawWithoutReasons } from '../../utils/domain/choosing/draw-card';
import { EMPTY_HISTORY, type History, type Mark, type PastDay } from '../../utils/domain/choosing/history';
import { mayRefuseKind } from '../../utils/domain/choosing/may-refuse-kind';
import type { DrawInput } from '../../utils/domain/choosing/situation';
import { addDays, type Day } from '../../utils/domain/day';
import type { Answer } from '../../utils/domain/entries';
import { pick, randomFrom } from '../../utils/domain/random';
import type { SeenCard } from './checker';
import type { Person } from './people';

/** Nobody stars more than this. */
const MOST_STARS = 12;

/** Each so many draws of a life the reasons are asked for. */
const REASONS_EVERY = 16;

/** The first day of every life: a Monday. */
const BEGINS: Day = '2026-01-05';

/** One draw of a life. */
export interface DrawOfLife {
  person: Person;
  input: DrawInput;
  drawn: SeenCard | null;
  /** Which draw of its day it is, from 0. */
  number: number;
}

/** What stayed at the end. */
export interface Life {
  person: Person;
  days: readonly PastDay[];
  /** Days on which the page was open. */
  daysThere: number;
}

interface DayRow extends PastDay {
  swapped: string[];
  marks: Mark[];
}

/** Lives one person's days with a library; `watch` sees every draw. */
export function live(
  person: Person,
  days: number,
  actions: readonly Action[],
  watch: (draw: DrawOfLife) => void,
): Life {
  const life = new LivedDays(person, actions, watch);
  for (let index = 0; index < days; index++) life.pass(index);
  return { person, days: life.rows, daysThere: life.daysThere };
}

class LivedDays {
  readonly rows: DayRow[] = [];
  daysThere = 0;
  private readonly byDay = new Map<Day, DayRow>();
  private readonly random;
  private answers: Answers;
  private history: History = { ...EMPTY_HISTORY };
  private draws = 0;
  private awayFor = 0;
  private travelled = 0;
  private wrongBy = 0;
  private wrongFor = 0;
  private wasAlone = false;

  constructor(
    private readonly person: Person,
    private readonly actions: readonly Action[],
    private readonly watch: (draw: DrawOfLife) => void,
  ) {
    this.answers = person.answers;
    this.random = randomFrom(`${person.salt}/life`);
  }

  pass(index: number): void {
    const { habits } = this.person;
    if (this.happens(habits.travels)) this.travelled += this.happens(0.5) ? 1 : -1;
    if (this.wrongFor > 0) this.wrongFor--;
    else this.wrongBy = 0;
    if (this.happens(habits.clockJumps)) {
      this.wrongFor = 1 + Math.floor(this.random() * 3);
      this.wrongBy = this.happens(0.5)
        ? 3 + Math.floor(this.random() * 60)
        : -1 - Math.floor(this.random() * 20);
    }
    if (this.happens(habits.changesMind)) this.changeMind();
    if (this.awayFor > 0) this.awayFor--;
    else if (this.happens(habits.leaves)) this.awayFor = 3 + Math.floor(this.random() * 40);
    if (this.awayFor > 0 || !this.happens(habits.opens)) return;
    this.daysThere++;
    this.open(addDays(BEGINS, index + this.travelled + this.wrongBy));
  }

  private open(day: Day): void {
    const { habits } = this.person;
    const known = this.byDay.get(day);
    const row: DayRow = known ?? { day, card: null, swapped: [], marks: [] };
    // A date that comes twice keeps its card.
    if (!row.card) this.show(row);
    if (!row.card) return;
    if (row.card.answer === null) {
      for (let i = 0; i < 2 && row.swapped.length < 2; i++) if (this.happens(habits.swaps)) this.show(row);
      for (const mark of ['hard-day', 'fight', 'worse'] as const) {
        if (this.happens({ 'hard-day': habits.hardDay, fight: habits.fight, worse: habits.worse }[mark])) {
          row.marks.push(mark);
          this.show(row);
        }
      }
      if (this.happens(habits.answers)) this.answer(row);
    }
    if (this.happens(habits.writes)) this.remember({ lastNote: day });
    this.give(row);
  }

  /** Draws a card for a day, in the place of one that is there. */
  private show(row: DayRow): void {
    const shown = row.card ? [...row.swapped, row.card.itemId] : [];
    const input: DrawInput = {
      day: row.day,
      salt: this.person.salt,
      answers: this.answers,
      history: { ...this.history, days: this.rows },
      shownToday: shown,
    };
    const draw = this.draws++ % REASONS_EVERY === 0 ? drawCard : drawWithoutReasons;
    const drawn: SeenCard | null = draw(this.actions, input);
    this.watch({ person: this.person, input, drawn, number: shown.length });
    if (!drawn) return;
    const { id, version, step, kind, minutes, contacts } = drawn.action;
    row.swapped = shown;
    row.card = { itemId: id, version, step, kind, minutes, contacts, answer: null };
    if (drawn.flags.fairnessDue) this.review(row.day);
    if (!this.byDay.has(row.day)) {
      this.byDay.set(row.day, row);
      this.rows.push(row);
    }
  }

  /** Whether only they reach out: twice in a row holds the phase, a no lets it go on. */
  private review(day: Day): void {
    const isAlone = this.happens(this.person.habits.alone);
    const heldFrom = isAlone ? (this.history.heldFrom ?? (this.wasAlone ? day : null)) : null;
    this.wasAlone = isAlone;
    this.remember({ lastFairness: day, heldFrom });
  }

  private answer(row: DayRow): void {
    const { habits } = this.person;
    const { card } = row;
    if (!card) return;
    const answer: Answer = this.happens(habits.does)
      ? this.happens(0.8)
        ? 'done'
        : 'partly'
      : this.happens(0.6)
        ? 'not-today'
        : 'rest';
    card.answer = answer;
    if (card.contacts && (answer === 'done' || answer === 'partly') && this.happens(habits.landsCold)) {
      const { smallUntil } = this.history;
      const isSecond = smallUntil !== null && smallUntil < row.day && addDays(smallUntil, 26) >= row.day;
      this.remember({
        smallUntil: addDays(row.day, 2),
        ...(isSecond && { quietUntil: addDays(row.day, 28) }),
      });
    }
  }

  /** Stars and refusals. */
  private give(row: DayRow): void {
    const { habits } = this.person;
    const { card } = row;
    if (!card) return;
    const { refused, stars } = this.history;
    if (stars.length < MOST_STARS && this.happens(habits.stars) && !stars.includes(card.itemId)) {
      this.remember({ stars: [...stars, card.itemId] });
    } else if (this.happens(habits.refuses)) {
      const isKind = this.happens(0.1) && this.mayRefuse(card.kind);
      this.remember({
        refused: {
          ids: [...refused.ids, card.itemId],
          kinds: isKind && card.kind ? [...refused.kinds, card.kind] : refused.kinds,
        },
      });
    }
  }

  private mayRefuse(kind: ActionKind | null): boolean {
    const { answers, history } = this;
    const input = { day: BEGINS, salt: this.person.salt, answers, history };
    return kind !== null && mayRefuseKind(kind, this.actions, input);
  }

  private changeMind(): void {
    const { answers } = this;
    const change: Partial<Answers>[] = [
      { mode: pick(MODES, this.random) ?? 'open' },
      { aware: !answers.aware },
      { trustBroken: !answers.trustBroken },
      { touchOn: !answers.touchOn, safetyConfirmed: { touch: true, talks: true } },
      { energy: answers.energy === 'tired' ? 'normal' : 'tired' },
      { minutes: pick([1, 2, 5, 15, 60], this.random) ?? 5 },
      { welcome: pick([null, [], ['talk'], ['talk', 'together', 'touch']], this.random) ?? null },
      { far: pick([true, false, null], this.random) ?? null },
    ];
    this.answers = { ...answers, ...pick(change, this.random) };
  }

  private remember(change: Partial<History>): void {
    this.history = { ...this.history, ...change };
  }

  private happens(chance: number): boolean {
    return this.random() < chance;
  }
}

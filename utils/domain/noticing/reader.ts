import type { NoticeKind, OwningKind } from './kinds';
import type { Change, Language, Rule } from './language';
import type { Line } from './line';
import { expressionOf } from './pattern';

/** A place in a line. */
interface Place {
  from: number;
  to: number;
}

/** Finds the first place in a line that one of some rules is about. */
export type Finder = (line: Line) => Place | null;

/** A change with its expression. */
export interface ReadyChange extends Change {
  expression: RegExp;
}

/** A language made ready to read with. */
export interface Reader {
  finders: ReadonlyMap<NoticeKind | OwningKind, Finder>;
  harm: Finder;
  tooBig: Finder;
  softer: ReadonlyMap<string, readonly ReadyChange[]>;
}

/** How far the context of a place is looked at, in signs: what is farther off belongs to something else. */
const NEAR = 90;

/** Makes a language ready; it is worth keeping. */
export function readerOf(language: Language): Reader {
  const finder = (rules: readonly Rule[]) => finderOf(rules, language.lists);
  const rules = Object.entries({ ...language.charges, ...language.owning });
  return {
    finders: new Map(rules.map(([kind, those]) => [kind as NoticeKind | OwningKind, finder(those)])),
    harm: finder(language.harm),
    tooBig: finder(language.tooBig),
    softer: new Map(
      Object.entries(language.softer).map(([kind, changes]) => [
        kind,
        changes.map((it) => ({ ...it, expression: expressionOf(it.says, language.lists) })),
      ]),
    ),
  };
}

function finderOf(rules: readonly Rule[], lists: Language['lists']): Finder {
  const ready = rules.map(({ says, notAfter = [], notWith = [] }) => ({
    says: says.map((it) => expressionOf(it, lists)),
    notAfter: notAfter.map((it) => expressionOf(it, lists)),
    notWith: notWith.map((it) => expressionOf(it, lists)),
  }));
  return (line) => {
    let first: Place | null = null;
    for (const { says, notAfter, notWith } of ready) {
      for (const expression of says) {
        expression.lastIndex = 0;
        for (let match = expression.exec(line.text); match; match = expression.exec(line.text)) {
          if (first && match.index >= first.from) break;
          if (notAfter.length > 0 && isIn(clauseBefore(line, match.index), notAfter)) continue;
          if (notWith.length > 0 && isIn(around(line, match), notWith)) continue;
          const [from, to] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
          if (from < to) first = { from, to };
          break;
        }
      }
    }
    return first;
  };
}

function isIn(text: string, expressions: readonly RegExp[]): boolean {
  return expressions.some((it) => text.search(it) >= 0);
}

function clauseBefore(line: Line, at: number): string {
  const before = ` ${line.text.slice(Math.max(0, at - NEAR), at)}`;
  return ` ${before.slice(before.search(/[^.,;:!?"()]*$/))}`;
}

function around(line: Line, match: RegExpExecArray): string {
  const from = Math.max(0, match.index - NEAR);
  return ` ${line.text.slice(from, match.index + match[0].length + NEAR)}`;
}

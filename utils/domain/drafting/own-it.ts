import { clauseAfter, joined, sentenceOf } from './clause';

/** What is typed to own a mistake; each part may be empty. */
export interface OwnItParts {
  /** What I did. */
  did: string;
  /** What it may have meant for them. */
  meant: string;
  /** What I will do to repair it. */
  repair: string;
  /** What I will do from now on. */
  change: string;
}

/** The sentences of a language; each takes a clause. */
export interface OwnItFrames {
  /** Follows what was done: "That was on me." */
  mine: string;
  meant(clause: string): string;
  repair(clause: string): string;
  change(clause: string): string;
  /** The words that a field stands under, which may have been typed once more. */
  leads: OwnItParts;
}

/** Words that own a mistake: only the parts that were typed. */
export function composeOwnIt(parts: OwnItParts, frames: OwnItFrames): string {
  const { leads } = frames;
  const did = sentenceOf(parts.did);
  const meant = clauseAfter(leads.meant, parts.meant);
  const repair = clauseAfter(leads.repair, parts.repair);
  const change = clauseAfter(leads.change, parts.change);
  return joined([
    did,
    did && frames.mine,
    meant && frames.meant(meant),
    repair && frames.repair(repair),
    change && frames.change(change),
  ]);
}

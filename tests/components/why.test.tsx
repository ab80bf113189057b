import { describe, expect, it } from 'vitest';
import { whySentence } from '../../components/hooks/why';
import { addDays } from '../../utils/domain/day';
import type { CardReason } from '../../utils/domain/entries';
import { WORDINGS_A_SENTENCE } from '../../utils/domain/wording-of-day';
import { ALL_REASONS } from '../support/reasons';
import { anyWordingOf } from '../support/small-words';
import { DAY } from '../support/views';

const DAYS = Array.from({ length: WORDINGS_A_SENTENCE }, (_, i) => addDays(DAY, i));
const contacts = true;

/** What the words of a reason may depend on. */
const saidOf = (reason: CardReason) =>
  reason.kind === 'phase'
    ? `phase ${reason.step}`
    : reason.kind === 'fight'
      ? `fight ${reason.turn === 'repair'}`
      : JSON.stringify(reason);

describe('why a card is here', () => {
  it.each(ALL_REASONS.map((reason) => [reason]))('has a sentence for %o', (reason) => {
    const sentences = DAYS.map((day) => whySentence({ reasons: [reason], contacts }, day));
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}[^$]+\.$/u);
  });

  it('is another sentence for each reason and for each day of a week', () => {
    const reasons = new Map(ALL_REASONS.map((reason) => [saidOf(reason), reason]));
    const sentences = [...reasons.values()].flatMap((reason) =>
      DAYS.map((day) => whySentence({ reasons: [reason], contacts }, day)),
    );
    expect(new Set(sentences).size).toBe(reasons.size * DAYS.length);
  });

  it('is what decided first', () => {
    const [first, second] = [{ kind: 'hard-day' }, { kind: 'new' }] as const;
    expect(whySentence({ reasons: [first, second], contacts }, DAY)).toMatch(anyWordingOf('why.hard_day'));
  });

  it('speaks of a repair after a fight only where the card reaches the other person', () => {
    const reasons = [{ kind: 'fight', turn: 'repair' }] as const;
    expect(whySentence({ reasons, contacts: true }, DAY)).toMatch(anyWordingOf('why.fight_repair'));
    expect(whySentence({ reasons, contacts: false }, DAY)).toMatch(anyWordingOf('why.fight'));
  });

  it('is chance for a card that was drawn before reasons were kept', () => {
    expect(whySentence({ reasons: [], contacts }, DAY)).toMatch(anyWordingOf('why.chance'));
  });
});

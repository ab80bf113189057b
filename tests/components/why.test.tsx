import { describe, expect, it } from 'vitest';
import { whySentence } from '../../components/hooks/why';
import type { CardReason } from '../../utils/domain/entries';
import { ALL_REASONS } from '../support/reasons';

/** What the words of a reason may depend on. */
const saidOf = (reason: CardReason) =>
  reason.kind === 'phase'
    ? `phase ${reason.step}`
    : reason.kind === 'fight'
      ? 'fight'
      : JSON.stringify(reason);

describe('why a card is here', () => {
  it.each(ALL_REASONS.map((reason) => [reason]))('has a sentence for %o', (reason) => {
    expect(whySentence({ reasons: [reason] })).toMatch(/^\p{Lu}[^$]+\.$/u);
  });

  it('is another sentence for each reason', () => {
    const reasons = new Map(ALL_REASONS.map((reason) => [saidOf(reason), reason]));
    const sentences = [...reasons.values()].map((reason) => whySentence({ reasons: [reason] }));
    expect(new Set(sentences).size).toBe(reasons.size);
  });

  it('is what decided first', () => {
    const [first, second] = [{ kind: 'hard-day' }, { kind: 'new' }] as const;
    expect(whySentence({ reasons: [first, second] })).toBe(whySentence({ reasons: [first] }));
  });

  it('is chance for a card that was drawn before reasons were kept', () => {
    expect(whySentence({ reasons: [] })).toBe(whySentence({ reasons: [{ kind: 'chance' }] }));
  });
});

import type { AvoidWhen, Bond, Cause, Evidence, ItemLocale } from './action';

export const PROMPT_TARGETS = ['them', 'us', 'past', 'myself', 'life'] as const;
export type PromptTarget = (typeof PROMPT_TARGETS)[number];

/** One question that asks for one small observed thing. */
export interface GratitudePrompt {
  /** Permanent kebab-case id, as for actions. */
  id: string;
  version: number;
  /** The question, as it stands above the field. */
  text: string;
  /** A short example for the empty field, without "for example". */
  hint: string;
  target: PromptTarget;
  /** What the question looks at, such as `small-help` or `shared-memory`: variety is counted by it. */
  dimension: string;
  /** `say`: the answer may be worth saying to them. `private`: it is for the writer alone. */
  kind: 'private' | 'say';
  relations: readonly Bond[];
  causes: Readonly<Partial<Record<Cause, number>>>;
  avoidWhen: readonly AvoidWhen[];
  evidence: Evidence;
  locale: ItemLocale;
}

/** In solo mode only prompts about oneself or life are shown. */
export function isPromptFitForSolo(prompt: GratitudePrompt): boolean {
  return (
    (prompt.target === 'myself' || prompt.target === 'life') &&
    prompt.kind === 'private' &&
    !prompt.avoidWhen.includes('unsafe')
  );
}

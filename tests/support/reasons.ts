import { CAUSES, STEPS } from '../../utils/domain/action';
import { CLIMATES } from '../../utils/domain/choosing/answers';
import { PHASES } from '../../utils/domain/choosing/weights';
import type { CardReason } from '../../utils/domain/entries';

type Kind = CardReason['kind'];

// Each kind once: a kind that is added to the types, or taken from them, is a type error here.
const OF_KIND: { [K in Kind]: readonly (CardReason & { kind: K })[] } = {
  solo: [{ kind: 'solo' }],
  first: [{ kind: 'first' }],
  small: [{ kind: 'small' }],
  'hard-day': [{ kind: 'hard-day' }],
  worse: [{ kind: 'worse' }],
  'welcome-back': [{ kind: 'welcome-back' }],
  starred: [{ kind: 'starred' }],
  steadiness: [{ kind: 'steadiness' }],
  'trust-broken': [{ kind: 'trust-broken' }],
  'none-welcome': [{ kind: 'none-welcome' }],
  tired: [{ kind: 'tired' }],
  minutes: [{ kind: 'minutes' }],
  moment: [{ kind: 'moment' }],
  new: [{ kind: 'new' }],
  'long-unseen': [{ kind: 'long-unseen' }],
  chance: [{ kind: 'chance' }],
  kept: [{ kind: 'kept' }],
  fight: ([null, 'steady', 'own', 'repair'] as const).map((turn) => ({ kind: 'fight', turn })),
  cause: CAUSES.map((cause) => ({ kind: 'cause', cause })),
  climate: CLIMATES.map((climate) => ({ kind: 'climate', climate })),
  neglected: STEPS.map((step) => ({ kind: 'neglected', step })),
  phase: PHASES.flatMap((phase) => STEPS.map((step) => ({ kind: 'phase' as const, phase, step }))),
};

/** Every reason a card may have. */
export const ALL_REASONS: readonly CardReason[] = Object.values(OF_KIND).flat();

/** Kinds that have one sentence, whatever else the reason says. */
export const SAID_AS_THEY_ARE = (Object.keys(OF_KIND) as Kind[]).filter(
  (kind) => !['cause', 'climate', 'neglected', 'phase'].includes(kind),
);

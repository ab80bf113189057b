import { useState } from 'preact/hooks';
import { type Fear, type NoContact, SafetyForm } from './SafetyForm';
import { type SafetyReason, SafetyWords } from './SafetyWords';

export interface SafetyQuestionsProps {
  /** Both questions were answered with no. Nothing else may open anything. */
  onSafe: () => void;
  /** “Use this only for my own steadiness” was chosen. Why is not told, so that nobody can keep it. */
  onSolo: () => void;
  /** Passed over, both or one of them: nothing was said. */
  onSkip: () => void;
  /** Leads back to what came before; absent where there was nothing. */
  onBack?: (() => void) | undefined;
  /** The level of the heading on the page where this stands. */
  level?: 1 | 2;
}

/**
 * The two safety questions, and what follows a yes. The answers live here alone and end with the page: they are in no
 * store, no draft and no address, and nobody is told them. The heading takes the focus when it appears.
 */
export function SafetyQuestions({ onSafe, onSolo, onSkip, onBack, level = 1 }: SafetyQuestionsProps) {
  const [fear, setFear] = useState<Fear | null>(null);
  const [noContact, setNoContact] = useState<NoContact | null>(null);
  const [reason, setReason] = useState<SafetyReason | null>(null);
  if (reason) {
    return <SafetyWords reason={reason} level={level} onSolo={onSolo} onBack={() => setReason(null)} />;
  }
  const next = () => {
    const isAfraid = fear === 'yes' || fear === 'not-sure';
    if (isAfraid) setReason(noContact === 'yes' ? 'both' : 'fear');
    else if (noContact === 'yes') setReason('no-contact');
    else if (fear === 'no' && noContact === 'no') onSafe();
    else onSkip();
  };
  return (
    <SafetyForm
      level={level}
      fear={fear}
      onFear={setFear}
      noContact={noContact}
      onNoContact={setNoContact}
      onNext={next}
      onSkip={onSkip}
      onBack={onBack}
    />
  );
}

import { useState } from 'preact/hooks';
import { t } from './hooks/text';
import { useFocusAfter } from './hooks/use-focus-target';
import { SafetyQuestions } from './SafetyQuestions';
import { SwitchRow } from './SwitchRow';

/** A switch that opens only once both safety questions were answered with no. Turning it off asks nothing. */
export function GuardedSwitch({
  id,
  label,
  hint,
  isOn,
  onTurn,
  onSolo,
  note = null,
}: {
  id: string;
  label: string;
  hint: string;
  isOn: boolean;
  onTurn: (on: boolean) => void;
  /** A yes, or not sure, led to one's own steadiness alone. */
  onSolo: () => void;
  /** What else keeps it closed. */
  note?: string | null;
}) {
  const [state, setState] = useState<'closed' | 'asking' | 'answered' | 'passed'>('closed');
  const input = useFocusAfter<HTMLInputElement>(state === 'asking');
  return (
    <>
      <SwitchRow
        inputRef={input}
        id={id}
        label={label}
        hint={hint}
        isOn={isOn}
        onTurn={(on) => {
          setState(on && state !== 'asking' ? 'asking' : 'closed');
          if (!on) onTurn(false);
        }}
      >
        <div role="status">
          {state === 'passed' && !isOn && <p class="small set-note">{t('welcome.staysOff')}</p>}
        </div>
        {note && <p class="small set-note">{note}</p>}
      </SwitchRow>
      {state === 'asking' && (
        <div class="set-ask">
          <SafetyQuestions
            level={2}
            onSafe={() => {
              setState('answered');
              onTurn(true);
            }}
            onSkip={() => setState('passed')}
            onSolo={onSolo}
            onBack={() => setState('passed')}
          />
        </div>
      )}
    </>
  );
}

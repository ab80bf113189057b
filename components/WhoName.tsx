import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from './hooks/text';

/** A pause of typing this long saves the name. */
const PAUSE_MS = 600;

/** A name, a nickname or an initial, for those who like to give one. */
export function WhoName({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ typed, name, onChange });
  latest.current = { typed, name, onChange };

  const flush = () => {
    clearTimeout(timer.current);
    const now = latest.current;
    const next = now.typed?.trim();
    if (next !== undefined && next !== now.name) now.onChange(next);
  };
  useEffect(() => {
    if (typed === null) return;
    timer.current = setTimeout(flush, PAUSE_MS);
    return () => clearTimeout(timer.current);
  }, [typed]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return (
    <div class="set-row">
      <div>
        <label for="who-name">{t('who.name')}</label>
        <p class="small" id="who-name-hint">
          {t('who.nameHint')}
        </p>
      </div>
      <input
        class="field field-mid"
        id="who-name"
        type="text"
        maxLength={40}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="who-name-hint"
        value={typed ?? name}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          flush();
          setTyped(null);
        }}
      />
    </div>
  );
}

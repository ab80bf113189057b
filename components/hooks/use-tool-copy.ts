import { useState } from 'preact/hooks';
import type { TextKey } from './text';

/** Copies words from a click, and says what became of it. */
export function useToolCopy(): { said: TextKey | null; copy: (words: string) => void } {
  const [said, setSaid] = useState<TextKey | null>(null);
  const copy = (words: string) => {
    setSaid(null);
    navigator.clipboard.writeText(words).then(
      () => setSaid('tools.copied'),
      () => setSaid('tools.copyFailed'),
    );
  };
  return { said, copy };
}

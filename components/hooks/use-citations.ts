import { loadSources } from '../../utils/services/library';
import type { Claim } from './claims';
import { useLater } from './use-later';

/** What is printed of the sources of a claim, null until they are loaded. */
export function useCitations(): ((claim: Claim) => string) | null {
  const texts = useLater(loadSources);
  return texts && (({ sources }) => sources.map((number) => texts[number]).join('; '));
}

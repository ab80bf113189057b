import type { Why } from '../../utils/domain/draw';
import { t } from './text';

/** Why a card is here today, in one sentence. */
export function whySentence({ reason, step }: Why): string {
  switch (reason) {
    case 'new-step':
      return t(`why.new${step}`);
    case 'known-step':
      return t(`why.known${step}`);
    default:
      return t(`why.${reason}`);
  }
}

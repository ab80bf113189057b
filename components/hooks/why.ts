import type { CardView } from '../../utils/domain/today-view';
import { t } from './text';

/** Why a card is here today, in one sentence: what decided first. */
export function whySentence({ reasons }: Pick<CardView, 'reasons'>): string {
  const [reason] = reasons;
  if (!reason) return t('why.chance');
  switch (reason.kind) {
    case 'cause':
      return t(`why.cause-${reason.cause}`);
    case 'climate':
      return t(`why.climate-${reason.climate}`);
    case 'neglected':
      return t(`why.neglected-${reason.step}`);
    case 'phase':
      return t(`why.phase-${reason.step}`);
    default:
      return t(`why.${reason.kind}`);
  }
}

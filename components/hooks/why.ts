import type { CardView } from '../../utils/domain/today-view';
import { t } from './text';

/** Why a card is here today, in one sentence: what decided first. */
export function whySentence({ reasons }: Pick<CardView, 'reasons'>): string {
  const [reason] = reasons;
  switch (reason?.kind) {
    case undefined:
      return t('why.chance');
    case 'cause':
      return t(`why.cause-${reason.cause}`);
    case 'climate':
      return t(`why.climate-${reason.climate}`);
    case 'neglected':
      return t(`why.neglected-${reason.step}`);
    case 'phase':
      return t(`why.${reason.phase}-${reason.step}`);
    default:
      return t(`why.${reason.kind}`);
  }
}

import type { CardView } from '../../utils/domain/today-view';
import { t } from './text';

/** Why a card is here today, in one sentence: what decided first. */
export function whySentence({ reasons }: Pick<CardView, 'reasons'>): string {
  const [reason] = reasons;
  if (!reason) return t('why.chance');
  switch (reason.kind) {
    case 'cause':
      return t(`why.cause_${reason.cause}`);
    case 'climate': {
      const climate = asKey(reason.climate);
      return t(`why.climate_${climate}`);
    }
    case 'neglected':
      return t(`why.neglected_${reason.step}`);
    case 'phase':
      return t(`why.phase_${reason.step}`);
    default: {
      const kind = asKey(reason.kind);
      return t(`why.${kind}`);
    }
  }
}

type AsKey<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${AsKey<B>}` : T;

// Browsers take letters, digits and "_" in the name of a message, and refuse the whole extension for any other sign.
const asKey = <T extends string>(name: T) => name.replaceAll('-', '_') as AsKey<T>;

import type { Day } from '../../utils/domain/day';
import type { CardView } from '../../utils/domain/today-view';
import { tOfDay } from './small-words';

/** Why a card is here today, in one sentence: what decided first, in the wording of the day. */
export function whySentence({ reasons, contacts }: Pick<CardView, 'reasons' | 'contacts'>, day: Day): string {
  const [reason] = reasons;
  if (!reason) return tOfDay('why.chance', day);
  switch (reason.kind) {
    case 'cause':
      return tOfDay(`why.cause_${reason.cause}`, day);
    case 'climate': {
      const climate = asKey(reason.climate);
      return tOfDay(`why.climate_${climate}`, day);
    }
    case 'fight':
      // Its turn yields where no repair is left.
      return tOfDay(reason.turn === 'repair' && contacts ? 'why.fight_repair' : 'why.fight', day);
    case 'neglected':
      return tOfDay(`why.neglected_${reason.step}`, day);
    case 'phase':
      return tOfDay(`why.phase_${reason.step}`, day);
    default: {
      const kind = asKey(reason.kind);
      return tOfDay(`why.${kind}`, day);
    }
  }
}

type AsKey<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${AsKey<B>}` : T;

// Browsers take letters, digits and "_" in the name of a message, and refuse the whole extension for any other sign.
const asKey = <T extends string>(name: T) => name.replaceAll('-', '_') as AsKey<T>;

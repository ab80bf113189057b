import type { Language } from '../language';
import { ALWAYS_LISTS, ALWAYS_NEVER } from './always-never';
import { BLAME } from './blame';
import { CHARGING_QUESTION } from './charging-question';
import { FEEL_LISTS, FEEL_THAT_YOU } from './feel-that-you';
import { HARM, HARM_LISTS, TOO_BIG, TOO_BIG_LISTS } from './harm';
import { LABEL } from './label';
import { LISTS } from './lists';
import { MIND_LISTS, MIND_READING } from './mind-reading';
import { OLD_SCORES } from './old-scores';
import { OWNING, OWNING_LISTS } from './owning';
import { SOFTER } from './softer';
import { englishSpelling } from './spelling';
import { THREAT, THREAT_LISTS } from './threat';
import { YOU_MADE_ME, YOU_MADE_ME_LISTS } from './you-made-me';

/** What noticing knows of English. */
export const ENGLISH: Language = {
  spelling: englishSpelling,
  lists: {
    ...LISTS,
    ...MIND_LISTS,
    ...ALWAYS_LISTS,
    ...THREAT_LISTS,
    ...YOU_MADE_ME_LISTS,
    ...FEEL_LISTS,
    ...OWNING_LISTS,
    ...HARM_LISTS,
    ...TOO_BIG_LISTS,
  },
  charges: {
    blame: BLAME,
    'mind-reading': MIND_READING,
    'always-never': ALWAYS_NEVER,
    label: LABEL,
    threat: THREAT,
    'you-made-me': YOU_MADE_ME,
    'feel-that-you': FEEL_THAT_YOU,
    'charging-question': CHARGING_QUESTION,
    'old-scores': OLD_SCORES,
  },
  owning: OWNING,
  harm: HARM,
  tooBig: TOO_BIG,
  softer: SOFTER,
};

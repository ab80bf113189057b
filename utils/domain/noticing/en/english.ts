import type { Language } from '../language';
import { ALL_BLAME, ALL_BLAME_LISTS } from './all-blame';
import { ALWAYS_LISTS, ALWAYS_NEVER } from './always-never';
import { BEGGING, BEGGING_LISTS } from './begging';
import { BLAME } from './blame';
import { BUT, BUT_LISTS } from './but';
import { CHARGING_QUESTION } from './charging-question';
import { EXCUSE, EXCUSE_LISTS } from './excuse';
import { FEEL_LISTS, FEEL_THAT_YOU } from './feel-that-you';
import { HARM, HARM_LISTS } from './harm';
import { IF_YOU_WERE_HURT, IF_YOU_WERE_HURT_LISTS } from './if-you-were-hurt';
import { LABEL } from './label';
import { LISTS } from './lists';
import { MIND_LISTS, MIND_READING } from './mind-reading';
import { OLD_SCORES } from './old-scores';
import { SOFTER } from './softer';
import { englishSpelling } from './spelling';
import { THREAT, THREAT_LISTS } from './threat';
import { TOO_BIG, TOO_BIG_LISTS } from './too-big';
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
    ...EXCUSE_LISTS,
    ...IF_YOU_WERE_HURT_LISTS,
    ...BEGGING_LISTS,
    ...ALL_BLAME_LISTS,
    ...BUT_LISTS,
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
  owning: {
    excuse: EXCUSE,
    'if-you-were-hurt': IF_YOU_WERE_HURT,
    begging: BEGGING,
    'all-blame': ALL_BLAME,
    but: BUT,
  },
  harm: HARM,
  tooBig: TOO_BIG,
  softer: SOFTER,
};

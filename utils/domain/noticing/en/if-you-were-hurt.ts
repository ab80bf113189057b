import type { Rule } from '../language';

/** Sorry for a perhaps, or for their feeling. */
export const IF_YOU_WERE_HURT: readonly Rule[] = [
  {
    says: [
      '{sorry} __3 if|in+case|when+and+if|should !you+want|you+like|it+helps',
      '{sorry} {soft}*2 that? you|u|your {adv}*2 feel|felt|feelings|see|think|thought|took|take|got|get|were|are|was|misunderstood|misread|misheard|did+not+like|can+not|could+not|find|found|believe|interpreted|perceived|reacted|have+to+feel|had+to+feel !alone+on|left+waiting|waiting|alone+that|there',
      '{sorry} {soft}*2 that|about|for my|the _3 was|is|were not to+your|well|received|appreciated|taken',
      '{sorry} __3 for|about any|anything|whatever|everything+you+think|what+you+think|what+you+believe|all+the+things+you+think|how+you+took|how+you+feel|the+way+you+took|the+way+you+feel|how+it+sounded|how+it+came|how+that+came|how+it+may|how+it+might',
      '{sorry} __3 for|about {adv}*1 any _8 may|might|could|caused',
      '{sorry} _3 to anybody|whoever|those|everybody+who',
      '{sorry} __2 that {soft}*1 it|this|that {adv}*1 bothered|hurt|upset|affected|made|offended|seems|seemed|came+across|sounded you|so|like|that|as|to',
      '{sorry} {soft}*2 it|this|that {adv}*1 bothered|upset|affected|offended|seems|seemed|came you|so|like|that|as|to|across',
      'if|in+case|should __16 {sorryEnd}',
      'if|in+case|should {adv}*1 i|you|my|what|that|it|this|anybody|something|anything __14 {sorryEnd}',
      'if so|that+is+the+case|so+then ,? __2 {sorryEnd}',
      'in that case ,? {adv}*1 {sorryEnd}',
      'forgive|pardon|excuse me __3 if',
      'it is|was {adv}*2 a|too {soft}*1 pity|shame|bad|sad|unfortunate|regrettable that? you|your|if',
      'too bad you|that+you|if',
      'unfortunate|regrettable|a+pity|a+shame if|that+you|you',
      'it was never meant to hurt',
      ', if it|i|so was|did|$',
      'if so $|,|then|i',
      'mistakes were|have+been made',
    ],
    notWith: ['if you want|like|wish|would|need|have _3 to|time', 'not {sorry}', 'if i am late|angry|ever'],
  },
];

export const IF_YOU_WERE_HURT_LISTS = {
  sorry: 'sorry apologise apologies apology apologising regret',
  sorryEnd:
    'sorry i+am+sorry i+am+so+sorry i+am+really+sorry i+am+very+sorry i+am+truly+sorry i+apologise then+i+am+sorry then+i+apologise please+accept+my+apology accept+my+apology accept+my+apologies my+apologies apologies i+am+sorry+about i+want+to+apologise i+do+apologise forgive+me',
} as const;

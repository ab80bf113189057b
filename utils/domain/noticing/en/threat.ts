import type { Rule } from '../language';

/** What the writer will do to them. */
export const THREAT: readonly Rule[] = [
  {
    says: [
      // A condition, and what follows.
      'if|unless|until|when __16 {doom}',
      '{doom} __5 if|unless|until|when you|this|that|it|things|nothing|something|she|he|they|there',
      'one|once more _6 , and|or|then? {doom}|you+can',
      'one|once more _8 and|or|then {doom}|you+can',
      'one|once more _6 , {doom}',
      'next time __10 {doom}',
      'do|say|try|pull|forget|miss|cancel|lie it|that|this|to+me|one|on+me _4 again|more|time and|or|,|then __2 {doom}|you|we|it',
      '^ {adv}*1 keep|carry+on|go+on|continue|stay|go+ahead __9 and|, and? i|you|we|it !need|love|rest',
      'keeps|goes|carries _5 on? like __5 {doom}',
      'or else $|,|you',
      '_1 or {doomShort}',
      'either you|we|he|she|they|it|this __14 or',
      'either __8 or {doomShort}',
      'no _2 , no _2 $',
      'not _6 means {doom}',
      // Choose.
      'it|that is either? me|him|her|us|them or me|him|her|us|them|your|the|that|this',
      '^ either? me|us|him|her or me|us|your|the|that|this|him|her !he|she|they',
      'choose|choosing|choice between me|you|us|him|her|my|your',
      'you have|will+have|are+going to choose|decide between|who|me',
      'make+up+your+mind|decide|choose or',
      // A last time.
      'last|final chance|warning|straw',
      'warning|warned you',
      'you have|got until|till|one+week|one+day|24',
      'consider this|yourself {adv}*1 warned|your|a|the',
      'i swear|promise|guarantee __3 if|i+will+leave|i+am+leaving|i+will+go|i+am+gone|i+will+never|we+are+done|you+will',
      'mark my words',
      'try|test|push me $',
      'two can play',
      'see|and+see how you like|would+like',
      'if you want _1 war|fight|trouble|divorce',
      'wait and|till|until you? see',
      'just you wait',
      // What will become of them.
      'you are|will|are+going+to {adv}*2 regret|be+sorry|be+alone|die+alone|end+up|lose+me|lose+us|lose+your|pay+for|see+what+you|see+what+happens|wish+you+had|be+left|find+yourself|wake+up+alone|know+what+hit|get+what+you+deserve|get+whats|not+see+me|not+see+us|not+see+the|never+see|not+like+it|not+like+the|not+like+what|be+single|be+on+your+own|going+to+lose|going+to+regret|going+to+be+sorry',
      'you would {adv}*1 regret|be+sorry|better !than|off|place|if',
      'you had|would better !than|off|if|rest|get+some+rest|take+care',
      'you better {adv}*1 not|be|stop|start|come|call|say|apologise|do|have|show|watch|make|believe|get',
      'you can|may find|forget|pack|sleep|go+and|have|keep|kiss|say+goodbye _2 another|about|your|on|to|somebody|the+house|the+kids|goodbye|yourself',
      'watch out|your+step|your+back|yourself',
      // What the writer will do.
      'i will|am|want|would|might|could|shall|can {adv}*2 going+to? {adv}*1 leave+you|leaving+you|divorce|divorcing|break+up|breaking+up|cut+you|cutting+you|never+speak|never+talk|never+forgive+you|never+trust+you+again|not+speak|not+talk+to+you|make+you+pay|make+you+sorry|make+sure+everybody|make+sure+the+whole|make+sure+you|take+the+kids|take+the+children|take+you+to+court|kick+you+out|throw+you+out|change+the+locks|block+you|tell+everybody|tell+the+whole|tell+the+family|expose+you|get+back+at+you|do+the+same+to+you|stop+paying|be+done+with+you',
      'i will|am+going+to|could {adv}*1 tell|telling your|mum|dad|my|the _3 everything|about|what|how|who|all',
      'i will|am+going+to|could tell|telling your boss',
      'i want|will+get|am+getting|am+filing|will+file _2 a+divorce|for+divorce|divorced|out+of+this',
      'maybe|perhaps i|we should|will|would|could|better|need+to _3 leave|find+somebody|find+another|break|split|separate|divorce|go+our|end+this|end+it|move+out|look+for|see+other|stop+being+friends|be+better+off|be+happier|call+it',
      'maybe|perhaps {adv}*1 somebody|another else? would|will|could|can',
      'i _1 might|could|may as+well {adv}*1 leave|find|go|move|be+single|be+alone|give+up',
      'might as well be|find|leave|live|look',
      'i {adv}*2 find|look+for|meet somebody|another|someone else|who|new|better|friend',
      'i will find somebody|another|others',
      '<i|you|we|they|to do not {adv}*2 expect me|us|any|anything|to+see|a+present|my+help',
      '<i|you|we|they|to do not {adv}*2 come|bother|dare|think+about|even+think|talk|call|ever|show|wait|speak crying|back|home|calling|coming|to+me|me|up|talking|asking|talk|call|speak|come|about !if+you+are|now',
      'this|our|the friendship|marriage|relationship|us is|are {adv}*2 over|finished|done|history',
      'we are {adv}*2 done|finished|through|over|history $|,|if|then|for|unless|when',
      'it is {adv}*2 over $|,|between|if|then|for|unless|with',
      'i am {adv}*2 done|finished|through with you|us|this|if|$',
      '^ i am {adv}*2 done|through $',
      'pack|packing|packed your|my|and bags|things|stuff|leave|go',
      'my bags are|will+be packed',
      'my lawyer|solicitor will|is',
      'i see|call|get a|my lawyer|solicitor',
    ],
    notAfter: ['you {adv}*2 said|told|promised', 'he|she|they said|says|told', 'not mean|saying that? i'],
    notWith: ['have to pick up', 'we are done with', 'last chance to see|buy|get|book'],
  },
];

export const THREAT_LISTS = {
  doom: 'i+am+leaving i+am+gone i+am+out i+am+done i+am+off i+am+through i+am+finished i+am+moving+out i+am+packing i+am+taking+the i+am+going+to+leave i+am+going+to+tell i+am+going+to+stop i+am+going+to+find i+am+going+home+to i+am+not+coming i+am+not+going+to+be i+am+telling i+am+calling+a i+am+calling+your i+am+filing i+am+breaking+up i+am+kicking i+am+cutting i+am+blocking i+am+divorcing i+am+never i+am+staying+with+my i+will+leave i+will+be+gone i+will+be+the+one+to+leave i+will+go+and+stay i+will+go+to+my i+will+go+back+to i+will+go+without i+will+move+out i+will+pack i+will+walk i+will+never i+will+not+be+here i+will+not+be+there i+will+not+speak i+will+not+talk i+will+not+come i+will+not+marry i+will+not+wait i+will+not+forgive i+will+not+see i+will+not+help i+will+not+ask+again i+will+not+bother i+will+not+invite i+will+stop+talking i+will+stop+speaking i+will+stop+being i+will+stop+calling i+will+stop+caring i+will+stop+helping i+will+stop+coming i+will+tell+your i+will+tell+mum i+will+tell+dad i+will+tell+everybody i+will+tell+them i+will+tell+her i+will+tell+him i+will+find+somebody i+will+find+another i+will+find+someone i+will+look+for+somebody i+will+divorce i+will+break+up i+will+end i+will+take+the+kids i+will+take+the+children i+will+cancel i+will+cut i+will+block i+will+throw i+will+kick+you i+will+sell i+will+lose+it i+will+do+the+same i+will+consider i+will+see+a+lawyer i+leave i+walk i+go+to+my i+quit i+move+out i+want+a+divorce i+want+out i+see+a+lawyer i+call+a+lawyer i+call+your i+tell+your i+swear it+is+over it+is+finished it+is+the+end that+is+it that+is+the+end this+is+over we+are+done we+are+finished we+are+through we+are+over we+are+history we+will+break we+split we+separate we+never we+will+not+be we+can+call+it you+will+lose you+will+regret you+will+be+sorry you+will+be+alone you+will+end+up you+will+never+see you+will+not+see you+will+not+hear you+will+see you+will+pay you+will+have+to+find you+will+find+yourself you+will+find+your+things you+will+be+sleeping you+will+not+like you+can+forget you+can+pack you+can+sleep you+can+find you+can+go you+can+leave you+can+have+your you+can+do+it+alone you+are+dead+to+me you+are+on+your+own you+are+out you+are+not+my do+not+bother do+not+come do+not+call do+not+expect do+not+ever do+not+talk do+not+even forget+about+us forget+it forget+we+are forget+me forget+that+we then+forget the+friendship+is+over this+friendship+is+over there+will+be+consequences there+will+be+trouble say+goodbye count+me+out so+help+me god+help+you my+lawyer the+wedding+is+off',
  doomShort:
    'i+leave i+am+leaving i+am+gone i+am+out i+am+done i+am+off i+walk i+go i+will+leave i+will+go i+will+not i+will+tell i+will+never i+will+walk i+will+find i+am+going+to i+am+moving i+am+telling i+tell i+see+a+lawyer i+quit i+will+move it+is+over we+are+done we+are+finished we+are+through we+are+over you+can+forget you+will+regret you+will+be+sorry you+will+lose you+will+see you+are+out we+separate we+split forget+we forget+about that+is+it',
} as const;

import type { Rule } from '../language';

/** A charge that knows no exception. */
export const ALWAYS_NEVER: readonly Rule[] = [
  {
    says: [
      'you _4 [ always|constantly|invariably|continually|perpetually|forever|everlastingly|permanently|consistently ] !8:{good}|{praise}',
      'you are|were|keep|have _2 [ always|constantly|forever|perpetually ] !8:{good}|{praise}',
      'your _3 [ always|constantly|never ] !8:{good}',
      '^ [ always|constantly|forever|invariably ] _2 you !8:{good}',
      'it|that|this is|was|has {adv}*2 [ always ] _3 me|i|about|the+same|your|you|my|up+to+me|like|somebody|him|her',
      'is|was it [ always ] me|my|about|up+to',
      '[ always ] me|i who|that',
      'i [ always ] have|end|do|need|get|must|come+last|clean|apologise !a+good|happy|to+think|so+much+fun|fun',
      'i am [ always ] the+one|the+last|the+only|left|alone|second|wrong',
      'why|how _4 i [ always ]',
      'do|does|did|must|would|will|can you [ always ]',
      'we [ always ] _4 what|where|when|how you',
      'we [ always ] {adv}*1 argue|fight|end+up+arguing|end+up+fighting|do+it+your+way|go+to+your',
      'everything|everybody|nothing _4 [ always ]',
      'everything|nothing _9 , [ always|every+time|ever ]',
      '[ as+always|like+always|as+usual|as+per+usual|same+as+always|same+as+ever|as+ever|like+usual|per+usual ]',
    ],
    notAfter: ['you _2 told|said', 'know', 'remember'],
    notWith: ['always thank', 'you always said you would !stop|change'],
  },
  {
    says: ['you [ always ] said'],
  },
  {
    says: [
      'you _4 [ never ] !4:{harmless}',
      'your _3 [ never ] !3:{harmless}',
      '^ [ never ] _4 {adv}*2 you !4:{harmless}',
      '^ [ never ] once|a|any|do|does|have|has|did|a+thank',
      '[ never ] going to happen|change|stop|work|end|learn|be',
      'we [ never ] !2:again !been|lived|tried|met|had+the+chance',
      'i [ never ] {adv}*2 get|hear|can|feel+heard|come+first|know+where|know+when|receive|hear+from',
      'i can|could [ never ] {adv}*2 do|say|be|please|get|have|talk|rely',
      'it [ never ] {adv}*2 occurs|occurred|crosses|crossed|ends|stops|enters|bothers|is+enough|is+your',
      'did|does|has|have it|you|they [ never ]',
      'nothing|nobody _6 [ ever ]',
      'you _2 not [ ever ]',
      'never _1 [ ever ]',
      'all|only you|thing|person {adv}*2 [ ever ]',
      'you only [ ever ]',
      'all|the+only|only+one|only+person _4 [ ever ]',
      '[ all you {adv}*1 do ] is',
      'i am the only one|person _3 [ ever ]',
      'nothing _4 is|was {adv}*2 [ ever? good+enough|right+for|enough ]',
      '[ nothing ] _3 is|was {adv}*2 good+enough|right+for|enough+for',
    ],
    notAfter: [
      'you {adv}*2 told|said',
      'i have|had',
      'we have',
      'why did|do you ever?',
      'hope|glad|grateful|love|want|wish',
    ],
    notWith: ['we have never', 'i never said|told|want|stopped|thanked'],
  },
  {
    says: [
      '[ every+single|each+and+every|every+damn|every+bloody|every+fucking|every+goddamn ] time|day|night|week|weekend|morning|evening|year|month|dinner|thing|conversation',
      '[ every+time|each+time|everytime ] i|we|you|the|my|it|there|somebody|$|that',
      '_1 [ every+time|each+time ]',
      '[ without+fail|without+exception|time+and+again|time+after+time|over+and+over|again+and+again|day+in+day+out|24+7|around+the+clock|day+after+day|week+after+week ]',
      '[ not+once|not+one+single|not+a+single|not+one+time|not+even+once|not+one+day ]',
      'not|never _5 <for|at [ once|single+time|one+time|one+single+time|a+single+time ] $|!and|since',
      'you _8 [ all+the+time|constantly|the+whole+time|the+entire+time|nonstop|non+stop ]',
      '[ all+the+time|constantly ] you',
      '[ whenever|any+time|anytime ] i|we|you|there|my',
      'you keep _5 [ every ]',
      '[ no+matter+what ] i|we',
      'you [ will+not+ever|will+never|can+never|could+never ]',
    ],
    notAfter: ['i _2 think|talk|miss|dream|remember|love|smile|pray|look|enjoy', 'call|come|here|write'],
    notWith: [
      '<not|never|no|without|nothing {fond}',
      'laugh|smile',
      'call me',
      'i feel at home',
      'whenever you are ready|free|like|want',
      'think of us|you',
      'any time of',
      'come|drop by',
    ],
  },
];

export const ALWAYS_LISTS = {
  /** What is praise after "you always". */
  praise:
    'have+a+place have+a+home be+my be+in+my be+part be+welcome listen listened know+what know+how remember remembered bring+me brought+me help+me helped+me find+time ask+how asked+how been+there been+kind been+good look+after looked+after take+care took+care made+me+laugh look+forward inspire believed+in believe+in stood+by stand+by care+so+much cared+for forgive',
  /** What "never" takes away that is better away. */
  harmless:
    'complain complained complaining judge judged let+me+down let+us+down gave+up given+up give+up forget+my forgot+my forget+our forgot+our hurt lied lie doubted doubt failed+me fail+me criticise criticised mocked mind minded shouted yelled blame blamed left+my+side left+me+alone broke+a turned+me+away said+no asked+for+anything made+me+feel+bad told+you lose+you lose knew+how stop+being+my stop+loving stopped+loving cease ceased pressured pushed raised too+late+for held+it+against held+that+against',
} as const;

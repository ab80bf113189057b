import type { Rule } from '../language';

/** The other as the cause of what the writer feels or does. */
export const YOU_MADE_ME: readonly Rule[] = [
  {
    says: [
      'you {adv}*3 make|made|makes|making me|us|mum|dad|everybody all? !5:{good}|breakfast|lunch|dinner|coffee|tea|soup|cake !a|an|some|the|my|our|want+to+be|proud',
      'you __4 who|that makes|made|make|making me|us !4:{good}|proud',
      'your _5 makes|made|make|making me|us !5:{good}|proud|want+to+be',
      'the way you|your _7 makes|made|make me|us !5:{good}|proud',
      'what|how you _6 makes|made|make me|us !5:{good}|proud',
      '_1 to|with|around|for|near|without you makes|made|make me|us !5:{good}|proud',
      'you|your|ur _6 it makes|made me feel !4:{good}',
      'look what you made',
      'you {adv}*2 made|make it impossible|hard|so|very for me|us|hard|impossible',
      '^ made me feel _4 , you did',
    ],
    notAfter: ['do|does|did|could|would', 'hope|glad|love|like'],
    notWith: ['thank', 'laugh', 'smile'],
  },
  {
    says: ['why do|did|must|are you {adv}*2 make|making me|us !4:{good}'],
  },
  {
    says: [
      'you|your|ur {adv}*3 _1 drive|drives|drove|driving|send|sending me|us {adv}*2 crazy|mad|insane|nuts|up+the|away|to+it|round|around|bonkers|to+drink|over+the|bananas|bats|mental|potty|to+despair|out+of+my|completely',
      'you {adv}*3 get|got|getting me {adv}*2 upset|angry|mad|worked|all|furious|down|wound|riled|so+upset|so+angry|so+mad|going',
      'you {adv}*3 get|gets|got|getting on|under my|our nerves|skin|goat',
      'your _2 gets|get|got|is+getting on|under my nerves|skin',
      'you {adv}*3 leave|left|give|gave|giving|leaving me|us _1 no|little choice|option',
      'you {adv}*3 force|forced|forcing|compel me|us _1 to|into',
      'you {adv}*3 push|pushed|pushing|bring|brought|drove me|us {adv}*2 to+my|to+the|over|too|so+far|beyond|to+tears|down|to+this|to+it|into',
      'you {adv}*3 turn|turned|turning|made|make me|us into',
      'you|your {adv}*3 _1 bring|brings|brought|bringing out the|my worst|worst+side',
      'you {adv}*3 bring|brought|bringing|drag|dragging|get|getting me|us down',
      'you {adv}*3 {vex} me|us|my+feelings|my+heart|my+pride !and+i+had+to',
      'you {adv}*3 {vexing} me|us|my+feelings',
      'you {adv}*3 stress|stressed|stressing|wear|wore|wearing|freak|freaked|tire|burn|creep me out|down',
      'you {adv}*3 wind|wound|winding|rile|work me up',
      'you {adv}*3 tick|ticked|piss|pissed|pissing me off',
      'you {adv}*3 rub|rubbed me _1 up? the+wrong+way|wrong',
      'you {adv}*3 give|gave|giving me _2 headache|headaches|anxiety|stress|no+peace|grey+hair|nightmares|a+complex|the+creeps|panic+attacks',
      'you {adv}*3 ruin|ruined my mood|self+esteem|confidence',
      'you {adv}*3 suck|drain|drained|sucked _3 me|energy|life',
      'you are {adv}*3 the reason _1 i am|feel|cry|shout|drink|lie|cannot !4:{good}',
      'because of you _1 i feel|cry|shout|drink|am !4:{good}|brave|here|able',
      'it is your fault _1 i feel|cry|shout|drink',
    ],
    notAfter: ['if|when|that|whether', 'did|have', 'i', 'not', 'told|said'],
  },
];

export const YOU_MADE_ME_LISTS = {
  vexing:
    'disappointing hurting upsetting annoying irritating exhausting depressing infuriating humiliating embarrassing frustrating provoking insulting belittling confusing bothering wounding',
  vex: 'hurt upset annoy annoyed irritate irritated irritating annoying exhaust exhausted depress depressed infuriate infuriated disappoint disappointed humiliate humiliated embarrass embarrassed enrage enraged frustrate frustrated bore disgust disgusted sicken provoke provoked anger angered sadden saddened shame shamed wound wounded crush crushed suffocate overwhelm bother bothered torment confuse confused insult insulted offend offended belittle belittled',
} as const;

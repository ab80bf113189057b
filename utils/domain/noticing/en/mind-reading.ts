import type { Rule } from '../language';

/** What shows that it is asked, guessed, told by them, or thought of as a feeling. */
const HEDGES = [
  'i wonder|wondered|guess|imagine|suppose|think|thought|hope|heard|worry|worried|fear|believe|assume|assumed|figure|suspect',
  'maybe|perhaps|might|may|seems|seemed|seem|looks+as|could+be',
  'my guess|impression|story|worry|fear',
  'afraid|scared|worried|unsure',
  'you {adv}*2 told|said|mentioned|wrote|asked|say|tell|showed|explained',
  'he|she|they|mum|dad|who|nobody said|told|says|thinks',
  'whether|if',
  'feel|feels|felt|feeling that|like|as|you|is|your|to|maybe|sometimes|all|when|with|what|$',
  '<i|we|they|nobody|nothing|it|that|this|who do|does|did|are|were|would|could|can|have|will not? {adv}*1 $',
  'do|does|did i|it|we|this|that $',
  'why|how|what|where|who|when',
  'story i tell',
  'let+me+know|ask|tell+me',
];

/** Says as a fact what the other thinks, feels, wants or intends. */
export const MIND_READING: readonly Rule[] = [
  {
    notAfter: HEDGES,
    says: [
      // What they do not feel.
      '<{asked} you {adv}*3 do|did|would|could|can not {adv}*2 care|love|respect|trust|value|appreciate|give+a|miss|believe+in|take+me+seriously|take+us+seriously|see+me+as|notice+me|think+of|think+about !for+the',
      '<{asked} you {adv}*3 do|did not {adv}*2 like me|us|my+family|my+friends|my+parents|that+i|being|spending|the+fact|anything+about|anybody|having+me|it+when',
      '<{asked} you {adv}*3 do|did not {adv}*2 want me|us|this|to+be+with|to+be+here|to+be+seen|to+see+me|to+see+us|to+spend|to+talk+to|to+hear|to+listen|to+live|to+understand|to+know|to+make|to+work+on|anything+to|our|to+help',
      '<{asked} you {adv}*3 do not {adv}*2 need me|us|my|anybody',
      'you {adv}*2 never {adv}*2 care|cared|loved|love|wanted|want|liked|like|respected|trusted|meant|believed|think+of|think+about|thought+of|thought+about',
      '<{asked} you {adv}*3 could|can not? care+less',
      "not|never {adv}*2 give|gave|given a _1 damn|shit|fuck|toss|crap|monkey's",
      'you {adv}*3 have|has|show|feel|got no|zero|little interest|respect|feelings|love|regard|desire|intention|sympathy|empathy|need',
      'you {adv}*3 have no feeling*|love|respect|interest',
      'you are {adv}*3 not|no+longer {adv}*2 interested|in+love|attracted|sorry|happy+with|into',
      'you {adv}*3 have? lost _2 interest|love|respect|feelings',
      'you {adv}*3 have? stopped loving|caring|wanting|liking|being+interested',
      'you {adv}*3 have? moved+on|given+up|decided|made+up+your+mind|checked+out !the|to+paint',
      // What they feel.
      '<{asked} you {adv}*3 hate|resent|despise|envy|loathe|dislike|detest me|us|my|being|it+when|spending|having|living|that|the+fact|him|her|them|everybody|our',
      '<{asked} you {adv}*3 enjoy|enjoyed|like|love|get+off+on|get+a+kick+out+of making|seeing|watching|hurting|it+when+i|it+when+things|it+when+we|being+right|having+power|humiliating|bossing',
      '<{asked} you {adv}*3 prefer|preferred _5 to|over',
      '<{asked} you {adv}*3 love|like|loved|liked|care+about|value|trust _5 more|better than',
      '<{asked} you {adv}*3 care|cared more|only|just|so+little|less',
      'you are|were|get|got {adv}*3 bored|jealous|ashamed|embarrassed|sick|tired|fed+up|disgusted|annoyed of|by|with|to+be me|us|my|our|this|being',
      'you are|were {adv}*3 happy|glad|pleased|relieved|happiest when i|we|things|to+see+me|to+be+rid|without',
      'you {adv}*3 regret|regretted|wish|wished !you+could',
      'deep+down|secretly|inside _2 you',
      'you {adv}*2 secretly|obviously|clearly|evidently|plainly !4:{good}|tired|worked',
      'obviously|clearly|evidently|secretly you !4:{good}|worked|tired',
      'you {adv}*3 see|view|treat+me|regard me as|like+a',
      'you {adv}*3 look+down|looked+down on',
      'you can|could not wait to|until|till !see|hear|meet|show',
      'you can|could not stand|bear|be+bothered+with me|us|my|our|being|to+be|that|him|her|your',
      // What they want and intend.
      'you {adv}*3 would {adv}*2 rather|sooner',
      '<{asked} you {adv}*3 want|wanted|need me|us|everybody|people to {bad}',
      '<{asked} you {adv}*3 want|wanted to {adv}*2 {bad}',
      '<{asked} you just|only|really {adv}*2 want|wanted|care|cared|need|needed|think|thought|pretend|pretended|use|like',
      '<{asked} you are|were {adv}*2 just|only|simply {adv}*2 using|pretending|here|with|being|saying|doing|waiting|looking !a|the',
      '<{asked} you {adv}*1 only {adv}*1 called|call|came|come|stay|stayed|wrote|write|asked|ask|married|said|say|did|do|visit|visited|help|helped|bought|apologised|apologise|agreed|invited|got|talk|listen|love|like|phoned|phone|texted|texted|want _4 because|for|to|so',
      '<{asked} you {adv}*3 pretend|pretended|faked',
      'all you {adv}*2 care|think|want|wanted|cared|love about|of|is|was|to',
      'the only thing|person|one that? you {adv}*2 care|think|want|love',
      'you are|were {adv}*3 trying|hoping|planning|plotting|out|looking|waiting to|that|for|i|we !help|be+nice|be+kind|explain|cheer|support|comfort|protect|say|fix|call|reach|understand|calm',
      'you {adv}*2 meant|mean|intended|planned to {bad}|hurt|leave',
      'you __9 on+purpose|deliberately|intentionally|purposely|out+of+spite|just+to+spite',
      '<{asked} you deliberately|intentionally|purposely',
      'you _5 to hurt|annoy|punish|embarrass|spite|humiliate|provoke|upset|get+at|get+back+at|test|manipulate|shame|wind+up|irritate me|us|my|him|her',
      'you {adv}*2 said|say|did|do|does _3 just|only? to make|get|hurt|annoy|look',
      'i know|see|understand {adv}*1 exactly? what you are thinking|want|think|feel|up+to',
      'i know {adv}*1 exactly? why you',
      'you {adv}*3 have _2 better things to',
      'you are|were thinking about|of',
      // What somebody is to them.
      'matter|matters|mattered|means|meant|mean _2 more to you',
      'is|are|was|were {adv}*2 {adv}*2 more|most important|precious|interesting to you|than',
      'comes|come first|before for|to|me|us you?',
      'mean|means|meant|am|is|are|was nothing|so+little|less+than _2 to you',
      'not|never matter|mattered|important|mean+anything|mean+a+thing|count to|for you',
      'nothing|nobody|no+one|only matters|counts|is+important to you|for+you|but+your',
      'to|for|in you|your+eyes i|we am|are',
    ],
  },
  {
    says: [
      'if you {adv}*2 cared|loved|respected|valued|trusted|liked|wanted|appreciated me|us|about|to|this|our|my|your|at+all|$',
      'if you {adv}*1 want to be with her|him|them|somebody|your',
    ],
    notWith: ['i wondered|asked|wonder'],
  },
  {
    notAfter: HEDGES,
    notWith: ['QM'],
    says: [
      'you {adv}*3 must? think|thought i|we|that|everything|it|of+me|of+us|everybody|nobody|money|the+world|so+little|only|about+yourself|you+are|you+can|my|your',
      'you {adv}*3 think|thought|believe|believed !i+was+too+loud you',
      'you {adv}*3 believe|assume|assumed|assuming|expect|expected that? i|we|me|us|you|my|everybody',
    ],
  },
];

export const MIND_LISTS = {
  /** What nobody says of their own wish. */
  bad: 'hurt punish get+rid win be+right be+rid control humiliate leave+me leave+us embarrass make+me make+us feel fail suffer look+bad be+miserable break+up get+out get+away be+left lose destroy ruin see+me+fail see+me+suffer be+alone pick+a+fight fight argue start upset annoy be+the+boss be+free be+unhappy beg change+me hide have+it+all own be+somewhere+else be+admired show+off look+good avoid replace cheat trick lie',
} as const;

import type { Spelling } from '../language';

/** What is written in one word and said in several, and what is often written otherwise. */
const WRITTEN: Readonly<Record<string, string>> = {
  u: 'you',
  ya: 'you',
  r: 'are',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youll: 'you will',
  youd: 'you would',
  theyre: 'they are',
  hes: 'he is',
  shes: 'she is',
  thats: 'that is',
  whats: 'what is',
  whos: 'who is',
  hows: 'how is',
  whys: 'why is',
  wheres: 'where is',
  theres: 'there is',
  lets: 'let us',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  cant: 'can not',
  cannot: 'can not',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  wont: 'will not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  aint: 'is not',
  "ain't": 'is not',
  "can't": 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "y'all": 'you',
  shouldve: 'should have',
  couldve: 'could have',
  wouldve: 'would have',
  shoulda: 'should have',
  coulda: 'could have',
  woulda: 'would have',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  gimme: 'give me',
  lemme: 'let me',
  dunno: 'do not know',
  kinda: 'kind of',
  sorta: 'sort of',
  bc: 'because',
  cuz: 'because',
  coz: 'because',
  cos: 'because',
  becuase: 'because',
  becouse: 'because',
  pls: 'please',
  plz: 'please',
  sry: 'sorry',
  soz: 'sorry',
  txt: 'text',
  tho: 'though',
  altho: 'although',
  tv: 'television',
  everytime: 'every time',
  anymore: 'any more',
  eachtime: 'each time',
  mum: 'mum',
  mom: 'mum',
  mommy: 'mum',
  mummy: 'mum',
  allways: 'always',
  alwasy: 'always',
  alwys: 'always',
  alway: 'always',
  alwyas: 'always',
  nevr: 'never',
  nvr: 'never',
  neva: 'never',
  evry: 'every',
  constantley: 'constantly',
  definately: 'definitely',
  apologize: 'apologise',
  apologized: 'apologised',
  apologizing: 'apologising',
  realize: 'realise',
  realized: 'realised',
  recognize: 'recognise',
  defense: 'defence',
  offense: 'offence',
  behavior: 'behaviour',
  selfsh: 'selfish',
  everyone: 'everybody',
  someone: 'somebody',
  anyone: 'anybody',
  noone: 'nobody',
  whatsoever: 'whatever',
};

const ENDINGS: Readonly<Record<string, string>> = {
  re: 'are',
  m: 'am',
  ve: 'have',
  ll: 'will',
  d: 'would',
};

/** After these a word with 's has "is" in it and is no possessive. */
const WITH_IS = new Set(
  'it that what who how where why when there here he she everything nothing somebody someone everyone everybody nobody one this'.split(
    ' ',
  ),
);

/** What shows that "your" was meant as "you are". */
const AFTER_YOU_ARE = new Set(
  'always never so such a an the not just being too very constantly really totally only nothing lazy selfish pathetic crazy mean rude annoying impossible childish stupid ridiculous useless toxic unfair wrong late mad welcome right going avoiding ignoring lying hiding pushing using making driving'.split(
    ' ',
  ),
);
/** What shows that "its" was meant as "it is". */
const AFTER_IT_IS =
  /^(your|my|all|not|on|over|a|an|the|her|him|me|you|either|always|never|like|just|because|only|so|too|been|about|no|going|ok|okay|fine|really|obvious|clear|entirely|completely)$/;
const BEFORE_ILL = /^(was|am|is|were|be|been|so|very|fell|felt|really|are|being|got|seriously)$/;

/** How English is read. */
export const englishSpelling: Spelling = (words, index) => {
  const word = words[index] ?? '';
  const next = words[index + 1] ?? '';
  if (word === 'your' || word === 'ur') return AFTER_YOU_ARE.has(next) ? ['you', 'are'] : ['your'];
  if (word === 'its') return AFTER_IT_IS.test(next) ? ['it', 'is'] : ['its'];
  if (word === 'ill') return BEFORE_ILL.test(words[index - 1] ?? '') ? ['ill'] : ['i', 'will'];
  if (word === 'id') return ['i', 'would'];
  if (Object.hasOwn(WRITTEN, word)) return (WRITTEN[word] ?? word).split(' ');
  const parts = /^(.+)'(\p{L}+)$/u.exec(word);
  if (!parts) return [word];
  const [, stem = '', ending = ''] = parts;
  if (ending === 't' && stem.endsWith('n')) return [stem.slice(0, -1), 'not'];
  const expanded = ENDINGS[ending];
  if (expanded) return [...englishSpelling([stem], 0), expanded];
  if (ending === 's' && stem === 'let') return ['let', 'us'];
  if (ending === 's' && WITH_IS.has(stem)) return [...englishSpelling([stem], 0), 'is'];
  return [word];
};

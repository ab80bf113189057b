import type { Language } from '../language';

/** Changes that make a sentence softer and leave what it says. Where none is honest, there is none. */
export const SOFTER: Language['softer'] = {
  'always-never': [
    { says: 'why do|did|are you [ always|never|constantly ]', put: 'so often' },
    { says: '[ as+always|like+always|as+usual|as+per+usual|same+as+always ]', put: '' },
    {
      says: '[ every+single+time|every+damn+time|each+and+every+time|every+time|each+time|whenever ] i|we|you|the|my',
      put: 'Often when',
    },
    {
      says: '[ every+single+time|every+damn+time|each+and+every+time|every+time|each+time|all+the+time|constantly|24+7|the+whole+time ]',
      put: 'often',
    },
    {
      says: '<if|when you {adv}*2 [ never+ever|never|do+not+ever|not+ever ] !*ed|did|said|told|came|went|paid|gave|took|made|thought|got|really|once|again',
      put: 'rarely',
    },
    { says: '^ [ never ] {adv}*1 do|have|a', put: 'rarely' },
    { says: 'i|we can? [ never ] !*ed|had|got|said', put: 'rarely' },
    { says: '[ always|invariably|forever|perpetually|continually|constantly ]', put: 'often' },
    { says: '[ all you ever do ] is', put: 'What I see most' },
    { says: '[ all you do ] is', put: 'What I see most' },
    { says: '[ every+single ] day|night|week|weekend|evening|morning', put: 'many a' },
    { says: '[ without+fail|without+exception|not+once|time+and+again ] $', put: '' },
  ],
  'you-made-me': [
    { says: '[ you {adv}*2 made me feel ]', put: 'I felt' },
    { says: '[ you {adv}*2 make|makes me feel ]', put: 'I feel' },
    { says: '[ you are {adv}*2 making me feel ]', put: 'I feel' },
    {
      says: '[ you {adv}*2 made me ] {adv}*2 so|very|really|sad|angry|mad|furious|nervous|jealous|bitter|anxious|miserable',
      put: 'I was',
    },
    {
      says: '[ you {adv}*2 make me ] {adv}*2 so|very|really|sad|angry|mad|furious|nervous|jealous|bitter|anxious|miserable',
      put: 'I get',
    },
    {
      says: '[ you are {adv}*2 making me ] {adv}*2 so|sad|angry|mad|furious|nervous|jealous|anxious|miserable',
      put: 'I am getting',
    },
    { says: '[ you {adv}*2 made me cry ]', put: 'I cried' },
    { says: '[ you {adv}*2 drive me|us {adv}*2 crazy|mad|insane|nuts ]', put: 'I get very tense' },
    {
      says: '[ you are {adv}*2 driving me|us {adv}*2 crazy|mad|insane|nuts|up+the+wall ]',
      put: 'I am getting very tense',
    },
    { says: '[ you got me so ]', put: 'I was so' },
    { says: '[ you {adv}*2 get on my nerves ]', put: 'I get irritated' },
    { says: '[ you are {adv}*2 getting on my nerves ]', put: 'I am getting irritated' },
    { says: '[ you {adv}*2 hurt my feelings|me ]', put: 'I felt hurt' },
    { says: '[ you {adv}*2 upset me ]', put: 'I felt upset' },
    { says: '[ you {adv}*2 disappointed me ]', put: 'I felt disappointed' },
    { says: '[ you {adv}*2 embarrassed me ]', put: 'I felt embarrassed' },
    { says: '[ you {adv}*2 annoy|irritate me ]', put: 'I get irritated' },
    { says: '[ you {adv}*2 stress me out ]', put: 'I get tense' },
    { says: '[ you {adv}*2 piss|tick me off ]', put: 'I get angry' },
    { says: '[ you {adv}*2 pissed|ticked me off ]', put: 'I was angry' },
    { says: '[ it makes me feel ]', put: 'I feel' },
  ],
  'feel-that-you': [
    {
      says: '[ i {adv}*2 feel that|like|as+if|as+though ] {mid}*5 you|your',
      put: 'it seems to me that',
      add: 'How is it for you?',
    },
    {
      says: '[ i {adv}*2 felt that|like|as+if|as+though ] {mid}*5 you|your',
      put: 'it seemed to me that',
      add: 'How was it for you?',
    },
    {
      says: '[ it feels that|like|as+if|as+though ] {mid}*5 you|your',
      put: 'it seems to me that',
      add: 'How is it for you?',
    },
    {
      says: '[ it felt that|like|as+if|as+though ] {mid}*5 you|your',
      put: 'it seemed to me that',
      add: 'How was it for you?',
    },
    {
      says: '^ [ feels that|like|as+if|as+though ] you|your',
      put: 'it seems to me that',
      add: 'How is it for you?',
    },
    {
      says: '[ i am|have+been {adv}*2 feeling that|like ] {mid}*5 you|your',
      put: 'it seems to me that',
      add: 'How is it for you?',
    },
    {
      says: '[ i have {adv}*2 felt that|like ] {mid}*5 you|your',
      put: 'it seems to me that',
      add: 'How is it for you?',
    },
    { says: '[ i {adv}*2 feel|felt ] you|your', put: 'it seems to me that', add: 'How is it for you?' },
  ],
  'mind-reading': [
    { says: '[ i know|can+tell|can+see that? ] you', put: 'it seems to me that', add: 'Is that so?' },
    { says: '<{asked} [ obviously|clearly ] ,? you', put: 'it seems to me that', add: 'Is that so?' },
    {
      says: '^ [ you {adv}*1 obviously|clearly|secretly ]',
      put: 'it seems to me that you',
      add: 'Is that so?',
    },
    { says: '^ [ deep+down you ]', put: 'it seems to me that you', add: 'Is that so?' },
    { says: '^ [ you ]', put: 'it seems to me that you', add: 'Is that so?' },
    { says: '^ [ your ]', put: 'it seems to me that your', add: 'Is that so?' },
  ],
  blame: [
    { says: '[ it is|was {adv}*2 your own? fault that? ] we|i|the|my|our|they', put: '' },
    { says: '[ because of you ] ,? we|i|the|my|our|they', put: '' },
    { says: '[ thanks to you ] ,? we|i|the|my|our|they', put: '' },
    { says: '[ because of you ] $', put: '' },
    { says: '^ [ you should have ] called|told|asked|texted|said|helped|waited|come', put: 'I wish you had' },
    {
      says: '^ [ you could have {adv}*1 at+least? ] called|told|asked|texted|said|helped|waited|come',
      put: 'I wish you had',
    },
    { says: '^ [ you should not have ]', put: 'I wish you had not' },
    { says: '[ you let me down ]', put: 'I was disappointed' },
    { says: '[ you {adv}*2 let me down ]', put: 'I was disappointed' },
  ],
  'charging-question': [
    {
      says: '^ [ why can|will|do not you {adv}*2 ] listen|help|call|talk|ask|answer|tell|try|wait|come|write',
      put: 'Could you',
    },
    {
      says: '^ [ why did not you {adv}*1 ] tell|call|ask|answer|come|write|wait|say',
      put: 'I had hoped you would',
    },
    {
      says: '^ [ why do you never ] listen|help|call|talk|ask|answer|tell|try|wait|come|write',
      put: 'Could you',
    },
    { says: '^ [ would it kill|hurt you to ]', put: 'Could you' },
    { says: '^ [ how hard|difficult is|can it be? to ]', put: 'Could you' },
    { says: '^ [ is it {adv}*2 so|too hard|much+to+ask _2 to|that+you ]', put: 'Could you' },
    { says: '^ [ can not you {adv}*2 ] listen|help|call|talk|ask|answer|tell|try|wait', put: 'Could you' },
  ],
  threat: [
    { says: '[ , or else ]', put: '' },
    { says: '[ or else ] $', put: '' },
  ],
  'old-scores': [
    { says: '[ just|same|exactly like|as {season} ] $', put: '' },
    { says: '[ for the {ordinal} time ]', put: '' },
    { says: '[ after everything|all that? i have? done|did|given|gave for|to you ] $|you', put: '' },
  ],
  'if-you-were-hurt': [
    { says: '{sorry} [ if ] i|my|what|this|that|it !4:anything', put: 'that' },
    { says: '{sorry} [ if you were|felt|got hurt|upset|offended|sad ]', put: 'that I hurt you' },
    {
      says: '{sorry} [ that? you are|were|got|feel|felt {soft}*2 hurt|upset|offended ]',
      put: 'that I hurt you',
    },
    { says: '{sorry} [ for any|whatever _3 i may|might? have? caused|did ]', put: 'for what I did' },
  ],
  but: [{ says: '[ but|however|although|though|even+though __40 ] $', put: '' }],
  excuse: [{ says: '^ i __6 [ because __40 ] $', put: '' }],
  begging: [
    { says: '[ ,|and|so please forgive me ] $', put: '' },
    { says: '^ [ please forgive me ] for', put: 'I am sorry' },
    { says: '^ [ forgive me ] for', put: 'I am sorry' },
  ],
  'all-blame': [
    { says: '[ all|entirely|completely|totally my ] fault', put: 'partly my' },
    { says: '[ everything is ] my fault', put: 'part of this is' },
    {
      says: '[ i am such? a|an {self}*4 idiot|fool|monster|jerk|failure ] $',
      put: 'I am not proud of what I did',
    },
  ],
};

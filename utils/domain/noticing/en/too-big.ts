import type { Rule } from '../language';

/** What words on a card are too small for, besides what is done to somebody. */
export const TOO_BIG: readonly Rule[] = [
  {
    says: [
      'affair !of+state',
      'cheat*|unfaithful|infidelity|adultery',
      'sleep|slept|sleeping|sex|in+bed|night with her|him|somebody|another|other|your|my|a|an|them|someone',
      'kissed|kissing|in+love+with|seeing|saw+behind|relationship+with|fling+with|hooked+up+with|met+up+with|dating somebody|another|else|other|my+ex|your+brother|your+sister|your+friend|your+best|a+colleague|her|him|_1 !for+you+to',
      'one night stand',
      'love child|another+family|second+family|double+life',
      'lied|lying|lie|hid|hidden|hiding|kept|secret|secretly|deceived|betrayed|stole|stealing|pretended|cheating|been+lying __12 {long}',
      '{long} __10 lied|lying|hid|hidden|hiding|secret|secretly|deceived|betrayed|stole|stealing|cheating|behind+your+back|gambled|gambling',
      'stole|stolen|stealing|embezzled|emptied|took _6 savings|money|account|inheritance|jewellery|ring',
      'gambled|gambling|lost|spent|drained|wasted _4 savings|house|inheritance|all+our|our+house|everything+we+have|our+money|mortgage',
      'betrayed',
      'secret|hidden debt|debts|account|child|loan|marriage|life|relationship|family',
      'in debt behind|without|and+never',
      'addicted|addiction|relapsed|overdosed|drunk+driving|drove+drunk',
      'abandoned|left|walked+out+on you|the+kids|the+children|my+family|our+children|us !a|alone+at+the+party|waiting|at+home+on|out|on+read|behind+at',
      'gave|passed|infected _3 you|hiv|std|sti|chlamydia|herpes|disease !the|a+cup',
      'another woman|man|person',
      'hit|slapped|punched|kicked|choked|pushed|beat|strangled|shoved|raped|abused you|her|him|them|my|our !at|to+apply|in+the+right',
      'arrested|prison|jail|court|police',
    ],
    notWith: ['cheated at|on+my+diet', 'left you a note'],
  },
];

export const TOO_BIG_LISTS = {
  long: 'months years ages all+this+time half+a+year the+whole+time the+whole+year a+year over+a+year the+past+year a+long+time decade decades since+we+met since+our+wedding the+entire+time our+whole+marriage',
} as const;

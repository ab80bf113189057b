import type { Rule } from '../language';

/** "I feel" followed by a verdict on the other. */
export const FEEL_THAT_YOU: readonly Rule[] = [
  {
    says: [
      'i|i+am|i+have|it|it+is {mild}*4 feel|feels|felt|feeling {mild}*1 that|like|as+if|as+though {mid}*6 you|your !really+see|see+me|hear+me|understand|get+me|were+there+for|love+me|care+for|want+the+best|are+my',
      'i|i+am|i+have {mild}*4 feel|felt|feeling {mild}*1 you|your !near|close|next|beside|with|and+me|breathe|now|here|in|breath|hand|arms|warmth|love|too',
      '^ {mild}*2 feels|felt|feel|feeling like|as+if|as+though|that {mid}*5 you|your !really+see|see+me|hear+me|understand',
      'get|got|have|had|having|shake|with|lose|under the|a|this {mild}*2 feeling|impression like? that? {mid}*3 you|your !would+like|are+right|will+be+fine',
      'not {mild}*2 feel that|like|as+if {mid}*3 you|your',
      'my _1 feeling is that? {mid}*3 you|your',
      'not help|stop feeling that|like? {mid}*3 you|your',
    ],
    notAfter: ['do|does|did you', 'if|whether|when+you|how'],
  },
];

export const FEEL_LISTS = {
  /** What may stand around "feel". */
  mild: 'really just sometimes often always still also lately kind of sort do does did not have has had been am is now honestly truly somehow never can can+not can+not+help could only even actually strongly deeply increasingly more+and+more constantly a+bit bit like recently currently simply definitely totally starting+to start+to began+to beginning+to to quite so usually mostly generally again already genuinely personally right strong',
  /** What may stand between "feel that" and "you". */
  mid: 'maybe perhaps sometimes often lately when i talk speak to with for at home all what deep down in this house only just since and mum dad mom we are need always even though every time whenever together around other people friends he she if recently most of the time on the in+general really now somehow as in+your+eyes eyes part of a+lot lot my me our family parents brother sister here this is not that no+matter+what i+say i+do no matter say do',
} as const;

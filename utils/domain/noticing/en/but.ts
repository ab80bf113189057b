import type { Rule } from '../language';

/** What takes the first half of the sentence back. */
export const BUT: readonly Rule[] = [
  {
    says: [
      '<nothing|anything|nobody|all|everything|only|unkind [ but ] !for|one|unkind|{idiom}',
      '[ however ] !much|long|hard|often|you+like|you+want|many|small|late',
      '[ although|though|even+though|even+if|tho ] !i+had|i+knew|i+said|i+promised|i+told',
      ', [ yet ] !another|to',
      '{admit} _10 [ yet ] !another|to|again|more|$',
      ', [ still ] ,? you|it|i',
      '[ except ] you|that+you|it|then',
      '[ nevertheless|nonetheless|then+again|that+said|having+said+that|on+the+other+hand|having+said ]',
    ],
    notAfter: ['no|no+ifs|without|any $', 'not+only|last $', 'can|could|do nothing|not|anything $', 'as $'],
    notWith: [
      '^ no|without buts|but $',
      'last but not',
      'not only',
      // What was said and what was done, both the writer's: that is owning, not taking back.
      'i|you {adv}*3 promised|said|told|wanted|asked|trusted|called|knew|meant|had+said|planned|agreed|swore|offered|thought __12 but i|my {adv}*2 {deed}',
      'i {adv}*2 did|had not __8 but i {adv}*2 {deed}',
    ],
  },
];

export const BUT_LISTS = {
  admit:
    'sorry apologise regret wrong harsh rude mean unkind fault mistake forgot lied shouted admit understand know unfair late loud hurt',
  idiom: 'not+least',
  deed: 'did+not was+not had+not have+not left was came went stayed told kept forgot hid lied drank spent turned ignored chose missed put sat watched walked never broke took let read bought said slept played worked arrived did+nothing failed went+silent gave could+not+be+bothered had+spent had+already',
} as const;

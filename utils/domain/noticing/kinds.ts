/** What is noticed in a sentence for somebody close. */
export const NOTICE_KINDS = [
  'blame',
  'mind-reading',
  'always-never',
  'label',
  'threat',
  'you-made-me',
  'feel-that-you',
  'charging-question',
  'old-scores',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What is noticed where somebody owns a mistake. */
export const OWNING_KINDS = ['excuse', 'if-you-were-hurt', 'begging', 'all-blame', 'but'] as const;
export type OwningKind = (typeof OWNING_KINDS)[number];

import type { Phase } from '../../utils/domain/choosing/weights';
import type { Absence, Influence, Often, StaysAway } from '../../utils/services/explain';
import type { TextKey } from './text';

/** A part of the spiral: its name, and what it is about. */
export const PHASE_WORDS: Record<Phase | 'solo', { title: TextKey; hint: TextKey }> = {
  settle: { title: 'chooses.settle', hint: 'chooses.settleHint' },
  warm: { title: 'chooses.warm', hint: 'chooses.warmHint' },
  mend: { title: 'chooses.mend', hint: 'chooses.mendHint' },
  deepen: { title: 'chooses.deepen', hint: 'chooses.deepenHint' },
  solo: { title: 'chooses.solo', hint: 'chooses.soloHint' },
};

export const OFTEN_WORDS: Record<Often, TextKey> = {
  most: 'chooses.most',
  half: 'chooses.half',
  third: 'chooses.third',
  quarter: 'chooses.quarter',
  fifth: 'chooses.fifth',
  seventh: 'chooses.seventh',
  tenth: 'chooses.tenth',
  twentieth: 'chooses.twentieth',
  rarely: 'chooses.rarely',
};

export const ABSENCE_WORDS: Record<Absence, TextKey> = {
  'turned-off': 'chooses.turnedOff',
  later: 'chooses.later',
  'nothing-open': 'chooses.nothingOpen',
};

export const INFLUENCE_WORDS: Record<Influence, TextKey> = {
  'cause-stress': 'chooses.stress',
  'cause-conflict': 'chooses.conflict',
  'cause-needs': 'chooses.needs',
  'cause-drift': 'chooses.drift',
  'cause-mood': 'chooses.mood',
  'climate-calm-distant': 'chooses.calm',
  'climate-tense': 'chooses.tense',
  'climate-barely-speaking': 'chooses.barely',
  neglected: 'chooses.neglected',
  declined: 'chooses.declined',
  starred: 'chooses.starred',
};

export const AWAY_WORDS: Record<StaysAway, TextKey> = {
  solo: 'chooses.awaySolo',
  'none-welcome': 'chooses.awayNone',
  'talk-unwelcome': 'chooses.awayTalk',
  'together-unwelcome': 'chooses.awayTogether',
  'touch-off': 'chooses.awayTouchOff',
  'touch-unwelcome': 'chooses.awayTouchUnwelcome',
  'touch-later': 'chooses.awayTouchLater',
  'talks-off': 'chooses.awayTalksOff',
  'talks-later': 'chooses.awayTalksLater',
  'trust-broken': 'chooses.awayTrust',
  'thanks-private': 'chooses.awayThanks',
  'not-aware': 'chooses.awayAware',
  far: 'chooses.awayFar',
  'distance-unknown': 'chooses.awayDistance',
  'bond-unknown': 'chooses.awayBond',
};

/** What holds for everybody, in this order. */
export const RULE_WORDS: readonly TextKey[] = [
  'chooses.rule1',
  'chooses.rule2',
  'chooses.rule3',
  'chooses.rule4',
  'chooses.rule5',
  'chooses.rule6',
  'chooses.rule7',
];

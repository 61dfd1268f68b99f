import type { Assessment } from '../model/assessment';
import type { Snapshot } from '../model/entry';
import type { Profile } from '../model/profile';
import type { Settings } from '../model/settings';
import { judgeEngagement } from './engagement';
import { noteReasons } from './notes';
import { judgeTier } from './tier';
import { judgeViewRate } from './view-rate';

/**
 * The method that judges, stored with every verdict. 1.1.0 differs from 1.0.0 as written in method.md part II by the
 * decisions that came after it: posts without readable comments are left out, or all are rated by likes only (7); a like
 * count of 3 is believed where the page carries the hidden flag or posts get few likes (8); X, Threads and Facebook have a
 * formula with shares and no guide norm (6); the view rate (4); two norm sets and a reference line of the person's own (9).
 */
export const METHOD = { id: 'creator-check', version: '1.1.0' } as const;

export interface AssessContext {
  /** The moment of judging, ISO 8601. */
  now: string;
  settings: Pick<Settings, 'tierScheme' | 'referenceLine'>;
  /** The person's own earlier visits. */
  history?: Snapshot[];
}

/**
 * What can be said of a creator, with the numbers it rests on. Pure: the same profile, settings and moment give the same
 * verdict to the digit. Never throws; what the profile does not tell is said as missing.
 */
export function assess(profile: Profile, { now, settings }: AssessContext): Assessment {
  const tier = judgeTier(profile, settings.tierScheme);
  const engagement = judgeEngagement(profile, settings.referenceLine);
  const viewRate = judgeViewRate(profile);
  const notes = noteReasons(profile, { tier, engagement, viewRate });
  return { method: { ...METHOD }, judgedAt: now, tier, engagement, viewRate, notes };
}

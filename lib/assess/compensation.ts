import type { Assessment } from '../model/assessment';
import type { Count } from '../model/count';
import type { Tier } from '../model/tier';
import { tiersOf } from './tier';

/** What the guides 001 (impact.com) and 004 (Awin) advise to pay with (method.md I.8, II.10). */
export type Advice = 'products' | 'per_post' | 'flat_fee' | 'by_result';

/** By the tiers of guide 001, whose advice it is; above them the mega creators of guide 004. */
const BY_TIER: Partial<Record<Tier, Advice>> = {
  nano: 'products',
  micro: 'products',
  mid: 'per_post',
  macro: 'per_post',
  beyond: 'flat_fee',
};
/** The guide whose norm says what high engagement is. */
const NORM_SET = 'guide-000-2024';

/** Every advice that the followers leave possible, then that for high engagement. None while followers are unknown. */
export function compensation(followers: Count | undefined, { engagement }: Pick<Assessment, 'engagement'>): Advice[] {
  const byTier = tiersOf(followers, 'impact').flatMap((tier) => BY_TIER[tier] ?? []);
  const isHigh = engagement.state === 'rated' && engagement.norms[NORM_SET] === 'above';
  return [...new Set<Advice>([...byTier, ...(isHigh ? (['by_result'] as const) : [])])];
}

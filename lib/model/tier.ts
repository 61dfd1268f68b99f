import * as z from 'zod/mini';
import { TIERS, TIER_SCHEMES, type GUIDE_SCHEMES } from './names';

export { GUIDE_SCHEMES, TIER_SCHEMES, TIERS } from './names';

export const Tier = z.enum(TIERS);
export type Tier = z.infer<typeof Tier>;

/** The schemes that somebody has published. */
export type GuideScheme = (typeof GUIDE_SCHEMES)[number];

export const TierScheme = z.enum(TIER_SCHEMES);
export type TierScheme = z.infer<typeof TierScheme>;

/** A tier and the smallest number of followers it takes; a border belongs to the higher tier (method.md II.6). */
export interface TierStep {
  from: number;
  tier: Tier;
}

/** Do borders and tiers both rise, the first from 0? Then every number of followers is in exactly one tier. */
export function areSteps(steps: readonly TierStep[]): boolean {
  return steps.every(({ from, tier }, index) => {
    const before = steps[index - 1];
    return before ? from > before.from && TIERS.indexOf(tier) > TIERS.indexOf(before.tier) : from === 0;
  });
}

/** The person's own borders; empty while none are set. */
export const CustomTiers = z
  .array(z.object({ from: z.int().check(z.gte(0)), tier: Tier }))
  .check(z.refine((steps) => areSteps(steps)));

import * as z from 'zod/mini';

export const TIERS = ['below', 'nano', 'micro', 'mid', 'macro', 'mega', 'beyond'] as const;
/** `below` and `beyond`: smaller or larger than the scheme's own tiers reach. */
export const Tier = z.enum(TIERS);
export type Tier = z.infer<typeof Tier>;

export const TIER_SCHEMES = ['no-guide', 'impact', 'awin', 'inzpire-2025'] as const;
export const TierScheme = z.enum(TIER_SCHEMES);
export type TierScheme = z.infer<typeof TierScheme>;

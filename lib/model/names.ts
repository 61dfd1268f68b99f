// Plain lists of names, kept apart from the schemas so that pages can use them without carrying zod.

/** From small to large; `below` and `beyond`: smaller or larger than the scheme's own tiers reach. */
export const TIERS = ['below', 'nano', 'micro', 'mid', 'macro', 'mega', 'beyond'] as const;

/** The tier schemes that somebody has published. */
export const GUIDE_SCHEMES = ['no-guide', 'impact', 'awin', 'inzpire-2025'] as const;

/** `custom`: the person's own borders, kept in the settings. */
export const TIER_SCHEMES = [...GUIDE_SCHEMES, 'custom'] as const;

/** The platforms Vett knows by name. A reader exists for those under `lib/sites`. */
export const SITES = [
  'youtube',
  'instagram',
  'tiktok',
  'x',
  'facebook',
  'threads',
  'pinterest',
  'snapchat',
  'twitch',
] as const;

/** The markets whose rules a post can be judged by: ISO 3166, but for the United Kingdom. */
export const MARKET_CODES = [
  'NO',
  'SE',
  'DK',
  'FI',
  'UK',
  'IE',
  'US',
  'DE',
  'FR',
  'NL',
  'ES',
  'IT',
  'CA',
  'AU',
] as const;

/** The six warning signs (method.md II.9). */
export const SIGNS = ['veryLow', 'veryHigh', 'commentRatio', 'tooEven', 'jump', 'repeated'] as const;

/** The stages of a creator's status that Vett begins with, in their order. */
export const STAGES = [
  'new',
  'reviewing',
  'shortlisted',
  'contacted',
  'negotiating',
  'approved',
  'rejected',
  'archived',
] as const;

import * as z from 'zod/mini';
import { MarketCode } from './disclosure';
import { RequirementList } from './requirement';
import { Site } from './site';
import { CustomTiers, TierScheme } from './tier';

/** A brand, product or handle, as the person writes it. */
export const BrandWord = z.string().check(z.minLength(1), z.maxLength(200));

/** A stage that a creator goes through, as the person writes it. */
export const Stage = z.string().check(z.minLength(1), z.maxLength(100));

/** What the person has chosen. Every field has a default; see `lib/settings`. */
export const Settings = z.object({
  /** Id of the list that one click saves to; '' until the first save makes the default list. */
  currentList: z.string(),
  tierScheme: TierScheme,
  /** The borders of the scheme `custom`. */
  customTiers: CustomTiers,
  /** The reference line for engagement by followers, percent. */
  referenceLine: z.number().check(z.gte(0), z.lte(100)),
  /** Whose rules posts are judged by; '' for the market of the browser's region. */
  market: z.union([MarketCode, z.literal('')]),
  /** The norm set that is named first (method.md II.15); one that is not known counts as the default. */
  normSet: z.string().check(z.maxLength(100)),
  /** The person's own brands, and those they compete with (method.md II.11). */
  brands: z.array(BrandWord).check(z.maxLength(1_000)),
  competitors: z.array(BrandWord).check(z.maxLength(1_000)),
  requirementLists: z.array(RequirementList).check(z.maxLength(500)),
  /** Id of the list that creators are held against; '' for none. */
  currentRequirements: z.string(),
  /** Is the badge shown on pages at all, and on which sites is it not? */
  badge: z.boolean(),
  badgeOff: z.array(Site),
  /** Does a visit to a saved creator add a snapshot (decision 18)? */
  keepVisits: z.boolean(),
  /** Stages of a creator's status in their order; those that Vett begins with are named in every language. */
  stages: z.array(Stage).check(z.minLength(1), z.maxLength(100)),
  /** After so many days without a visit the person is reminded of who is kept; 0: never. */
  retentionDays: z.int().check(z.gte(0), z.lte(36_500)),
});
export type Settings = z.infer<typeof Settings>;

import * as z from 'zod/mini';
import { Cost, Roi } from './cost';
import { Disclosure } from './disclosure';
import { Fit } from './fit';
import { Growth } from './growth';
import { Reason } from './reason';
import { Requirements } from './requirement';
import { Signs } from './signs';
import { IsoTime } from './text';
import { Tier, TierScheme } from './tier';

export { TIER_SCHEMES, Tier, TierScheme } from './tier';

/** The tiers that the follower interval touches: one, two when it straddles a border, none when followers are unknown. */
export const TierVerdict = z.object({
  scheme: TierScheme,
  tiers: z.array(Tier),
  others: z.record(z.string(), z.array(Tier)),
});
export type TierVerdict = z.infer<typeof TierVerdict>;

export const LeftOut = z.object({
  pinned: z.number(),
  notOwn: z.number(),
  tooNew: z.number(),
  hidden: z.number(),
  noNumber: z.number(),
  noViews: z.number(),
  noComments: z.number(),
});
export type LeftOut = z.infer<typeof LeftOut>;

/** How a typical post does, in percent, unrounded. `ranks` are the order statistics that `low` and `high` come from. */
const rateFields = {
  formula: z.string(),
  basis: z.enum(['followers', 'views']),
  n: z.number(),
  median: z.number(),
  low: z.number(),
  high: z.number(),
  mean: z.number(),
  ranks: z.tuple([z.number(), z.number()]),
  coverage: z.number(),
  leftOut: LeftOut,
};
export const Rate = z.object(rateFields);
export type Rate = z.infer<typeof Rate>;

export const NormVerdict = z.enum([
  'above',
  'at-or-above',
  'below',
  'unclear',
  'not-comparable',
  'no-norm',
  'not-enough-evidence',
]);
export type NormVerdict = z.infer<typeof NormVerdict>;

/** The reference line: `over` of `of` posts were over `percent`. */
export const LineVerdict = z.object({
  percent: z.number(),
  verdict: z.enum(['meets', 'below', 'unclear']),
  over: z.number(),
  of: z.number(),
});
export type LineVerdict = z.infer<typeof LineVerdict>;

export const NoRate = z.object({
  state: z.enum(['not-enough-evidence', 'no-formula']),
  /** A code, e.g. `too-few-posts`, `likes-hidden`, `followers-unknown`. */
  reason: z.string(),
  /** Usable posts seen. */
  n: z.number(),
  leftOut: LeftOut,
});
export type NoRate = z.infer<typeof NoRate>;

export const Engagement = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('rated'),
    ...rateFields,
    norms: z.record(z.string(), NormVerdict),
    line: z.nullable(LineVerdict),
  }),
  NoRate,
]);
export type Engagement = z.infer<typeof Engagement>;

export const ViewRate = z.discriminatedUnion('state', [z.object({ state: z.literal('rated'), ...rateFields }), NoRate]);
export type ViewRate = z.infer<typeof ViewRate>;

/** What Vett says of a creator, with the method that said it. */
export const Assessment = z.object({
  method: z.object({ id: z.string(), version: z.string() }),
  judgedAt: IsoTime,
  tier: TierVerdict,
  engagement: Engagement,
  viewRate: ViewRate,
  growth: Growth,
  signs: Signs,
  cost: z.nullable(Cost),
  roi: Roi,
  /** Against the chosen requirement list; null when none is chosen. */
  requirements: z.nullable(Requirements),
  fit: Fit,
  /** Null where no market is chosen and the browser's region names none. */
  disclosure: z.nullable(Disclosure),
  notes: z.array(Reason),
});
export type Assessment = z.infer<typeof Assessment>;

import * as z from 'zod/mini';
import { MARKET_CODES } from './names';
import { Reason } from './reason';

export { MARKET_CODES } from './names';

/** Whose rules a post is judged by. */
export const MarketCode = z.enum(MARKET_CODES);
export type MarketCode = z.infer<typeof MarketCode>;

export const Commercial = z.enum(['yes', 'no', 'unclear']);
export type Commercial = z.infer<typeof Commercial>;

/** How a post is labelled. Not given where it is unclear whether the post is commercial at all. */
export const LabelVerdict = z.enum(['clear', 'insufficient-wording', 'bad-placement', 'missing', 'not-needed']);
export type LabelVerdict = z.infer<typeof LabelVerdict>;

/** What was found. `label`, `weak-label`, `placement` and `language` are about the label, the rest about what the post is. */
const FINDING_KINDS = [
  'label',
  'weak-label',
  'placement',
  'language',
  'platform-label',
  'affiliate-link',
  'link',
  'code',
  'gift',
  'relation',
  'thanks',
  'own-business',
  'giveaway',
  'mention',
  'call-to-action',
  'offer',
  'employer',
  'disclaimer',
] as const;
export const FindingKind = z.enum(FINDING_KINDS);
export type FindingKind = z.infer<typeof FindingKind>;

/** Words of the post that a verdict rests on, with their place in the text as it was written (UTF-16). */
export const Finding = z.object({
  kind: FindingKind,
  /** The words as written; empty for what the platform says and no text shows. */
  text: z.string(),
  start: z.number(),
  end: z.number(),
  /** Where the words stand when not in the caption. */
  in: z.optional(z.literal('title')),
  /** Id of the market's rule. */
  rule: z.optional(z.string()),
});
export type Finding = z.infer<typeof Finding>;

/** Decision 13: what is to be said beside a verdict without changing it. */
export const DisclosureNote = z.enum([
  'platform-label',
  'may-be-cut-off',
  'over-labelled',
  'obfuscated',
  'not-assessed',
  'guide-accepts',
  'neighbour-language',
]);
export type DisclosureNote = z.infer<typeof DisclosureNote>;

/** The verdict on one post under one market's rules. */
export const PostDisclosure = z.object({
  commercial: Commercial,
  /** How sure it is that the post is commercial, 0 to 1: the prior of the strongest sign, not a measured frequency. */
  strength: z.number(),
  label: z.nullable(LabelVerdict),
  findings: z.array(Finding),
  notes: z.array(DisclosureNote),
  /** The verdict as sentences to be. */
  reasons: z.array(Reason),
  /** The rule that decided. */
  rule: z.string(),
  partners: z.array(z.string()),
});
export type PostDisclosure = z.infer<typeof PostDisclosure>;

/** How posts of two kinds do against each other: median of all numbers read, and how many posts that are. */
export const Comparison = z.object({ median: z.number(), n: z.number(), otherMedian: z.number(), otherN: z.number() });
export type Comparison = z.infer<typeof Comparison>;

/** A brand that a creator's commercial posts name. */
export const Partner = z.object({
  brand: z.string(),
  posts: z.array(z.object({ id: z.string(), publishedAt: z.optional(z.string()), disclosed: z.boolean() })),
});
export type Partner = z.infer<typeof Partner>;

/** What the posts that were read say of a creator's labelling. */
export const Disclosure = z.object({
  /** `nothing-to-judge`: no post among those read is commercial beyond doubt. */
  state: z.enum(['judged', 'nothing-to-judge']),
  market: MarketCode,
  rulesVersion: z.string(),
  /** Posts with a caption, a title or the platform's label. */
  postsRead: z.number(),
  commercial: z.number(),
  clear: z.number(),
  insufficientWording: z.number(),
  badPlacement: z.number(),
  missing: z.number(),
  unclear: z.number(),
  /** Share of commercial posts labelled clearly, percent, with what so few posts can tell. Null with none. */
  share: z.nullable(z.object({ percent: z.number(), low: z.number(), high: z.number() })),
  /** Likes and comments of clearly labelled posts (median) against the other commercial ones. Null with too few of either. */
  labelledEngagement: z.nullable(Comparison),
  /** Of commercial posts against ordinary ones. */
  paidEngagement: z.nullable(Comparison),
  partners: z.array(Partner),
  posts: z.array(z.object({ id: z.string(), verdict: PostDisclosure })),
  reasons: z.array(Reason),
});
export type Disclosure = z.infer<typeof Disclosure>;

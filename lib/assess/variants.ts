import { known, middle } from '../model/interval';
import type { Post } from '../model/post';
import type { Profile } from '../model/profile';
import { hiddenLikes } from './hidden-likes';
import { countPosts, generalExclusions } from './posts';
import { divisor, ENOUGH_POSTS, median, toPercent, type Range } from './rate';

/**
 * What the tools of colleagues call engagement rate, by our own names (peers.md 5.1, read in 2026): who uses which is said
 * where they are shown. None of them is ever part of a verdict.
 */
export const VARIANTS = [
  'followers_median',
  'followers_mean',
  'likes_followers_median',
  'likes_followers_mean',
  'views_median',
  'shares_views_mean',
  'likes_views_mean',
] as const;
export type VariantName = (typeof VARIANTS)[number];

export interface Variant {
  name: VariantName;
  /** As in `formulas.ts`: "likes+comments/followers". */
  formula: string;
  average: 'median' | 'mean';
  /** Posts that went in. */
  n: number;
  /** Percent, from the middles of what the page shows. */
  value: number;
  /** What the page's rounding leaves possible, percent: no range of chance. */
  low: number;
  high: number;
}

type Reaction = 'likes' | 'comments' | 'shares';

interface Recipe {
  reactions: readonly Reaction[];
  basis: 'followers' | 'views';
  average: 'median' | 'mean';
}

const RECIPES: Record<VariantName, Recipe> = {
  followers_median: { reactions: ['likes', 'comments'], basis: 'followers', average: 'median' },
  followers_mean: { reactions: ['likes', 'comments'], basis: 'followers', average: 'mean' },
  likes_followers_median: { reactions: ['likes'], basis: 'followers', average: 'median' },
  likes_followers_mean: { reactions: ['likes'], basis: 'followers', average: 'mean' },
  views_median: { reactions: ['likes', 'comments'], basis: 'views', average: 'median' },
  shares_views_mean: { reactions: ['likes', 'comments', 'shares'], basis: 'views', average: 'mean' },
  likes_views_mean: { reactions: ['likes'], basis: 'views', average: 'mean' },
};

/** All reactions to a post; undefined as soon as one of them is unknown: here shares too, for their name is in the formula. */
function sumOf(post: Post, reactions: readonly Reaction[]): Range | undefined {
  const counts = reactions.map((reaction) => known(post[reaction]));
  if (!counts.every((count) => count !== undefined)) return undefined;
  return {
    low: counts.reduce((sum, { low }) => sum + low, 0),
    high: counts.reduce((sum, { high }) => sum + high, 0),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function toVariant(name: VariantName, posts: readonly Post[], profile: Profile): Variant | undefined {
  const { reactions, basis, average } = RECIPES[name];
  const rates = posts.flatMap((post) => {
    const sum = sumOf(post, reactions);
    const under = divisor(basis === 'views' ? post.views : profile.followers);
    return sum && under ? [{ ...toPercent(sum, under), middle: (100 * middle(sum)) / middle(under) }] : [];
  });
  if (rates.length < ENOUGH_POSTS) return undefined;
  const typical = (end: 'low' | 'high' | 'middle') => {
    const values = rates.map((rate) => rate[end]);
    return average === 'mean' ? mean(values) : (median(values) ?? 0);
  };
  return {
    name,
    formula: `${reactions.join('+')}/${basis}`,
    average,
    n: rates.length,
    value: typical('middle'),
    low: typical('low'),
    high: typical('high'),
  };
}

/**
 * The same posts by the formulas of other tools: the newest 20 of the creator's own that are settled and not pinned, with
 * at least five that have every number of the formula. A formula without them is left out.
 */
export function variantsOf(profile: Profile): Variant[] {
  const { used } = countPosts(profile.recent, [
    ...generalExclusions(profile),
    { why: 'hidden', applies: hiddenLikes(profile) },
  ]);
  return VARIANTS.flatMap((name) => toVariant(name, used, profile) ?? []);
}

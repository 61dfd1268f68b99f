import type { Assessment } from '../../model/assessment';
import type { Count } from '../../model/count';
import { known, middle } from '../../model/interval';
import type { Post } from '../../model/post';
import type { Profile } from '../../model/profile';
import { SIGNS, type Sign, type SignName } from '../../model/signs';
import { countedPosts } from '../engagement';
import { isLikesOnly } from '../formulas';
import { ENOUGH_POSTS, median } from '../rate';
import { LEAST_LIKES, leastComments, SURE_LIKES } from './comment-ratio';
import { EVEN, LEAST_MEDIAN, LEAST_POSTS } from './too-even';
import { ceilingOf, floorOf, LEAST_FOR_HIGH, LEAST_FOR_LOW } from './unusual-rate';

/** Why a sign can't be checked; what would make it possible follows from it. */
export type WhyNot =
  | 'no_rate'
  | 'no_followers'
  | 'too_small'
  | 'no_norm'
  | 'few_posts'
  | 'few_likes'
  | 'low_likes'
  | 'likes_only'
  | 'rounded'
  | 'no_visits'
  | 'not_read';

/** A sign with all that a person needs to weigh it. */
export interface ExplainedSign extends Sign {
  sign: SignName;
  /** Where usual ends, in the unit of `value`; undefined where it depends on nothing that is known. */
  border?: number;
  /** Only of those that can't be checked. */
  why?: WhyNot;
  /** How many of what it would take: followers, posts, likes. */
  need?: number;
}

type Facts = Pick<Assessment, 'engagement' | 'signs'> & {
  profile: Profile;
  followers: Count | undefined;
  posts: readonly Post[];
};
type Reading = Pick<ExplainedSign, 'border' | 'why' | 'need'>;

function rateIs({ engagement, followers }: Facts, least: number, border: number | undefined): Reading {
  if (!followers) return { why: 'no_followers' };
  if (followers.low < least) return { why: 'too_small', need: least };
  if (border === undefined) return { why: 'no_norm' };
  if (engagement.state !== 'rated') return { why: 'no_rate', border };
  return { border, ...(isLikesOnly(engagement.formula) && { why: 'likes_only' as const }) };
}

function withBoth(posts: readonly Post[]): number {
  return posts.filter(({ likes, comments }) => known(likes) && known(comments)).length;
}

const READINGS: Record<SignName, (facts: Facts) => Reading> = {
  veryLow: (facts) => rateIs(facts, LEAST_FOR_LOW, facts.followers && floorOf(facts.profile.site, facts.followers)),
  veryHigh: (facts) => rateIs(facts, LEAST_FOR_HIGH, ceilingOf(facts.profile.site)),
  commentRatio({ profile, posts, signs }) {
    const border = leastComments(profile.site);
    if (border === undefined) return { why: 'no_norm' };
    if (withBoth(posts) < ENOUGH_POSTS) return { border, why: 'few_posts', need: ENOUGH_POSTS };
    const { value = 0 } = signs.each.commentRatio;
    return { border, why: 'few_likes', need: value < border ? SURE_LIKES : LEAST_LIKES };
  },
  tooEven({ posts }) {
    const likes = posts.flatMap((post) => known(post.likes) ?? []);
    if (likes.length < LEAST_POSTS) return { border: EVEN, why: 'few_posts', need: LEAST_POSTS };
    const isLow = (median(likes.map(middle)) ?? 0) < LEAST_MEDIAN;
    return { border: EVEN, ...(isLow ? { why: 'low_likes', need: LEAST_MEDIAN } : { why: 'rounded' }) };
  },
  jump: () => ({ why: 'no_visits' }),
  // No reader takes in what people write under posts: only their number.
  repeated: () => ({ why: 'not_read' }),
};

/** The six signs of an assessment, each with where usual ends and, where it can't be checked, why. */
export function explainSigns(profile: Profile, { engagement, signs }: Assessment): ExplainedSign[] {
  const facts = { profile, engagement, signs, followers: known(profile.followers), posts: countedPosts(profile) };
  return SIGNS.map((sign) => {
    const { why, need, ...reading } = READINGS[sign](facts);
    const isOpen = signs.each[sign].state === 'not-enough-evidence';
    return {
      sign,
      ...signs.each[sign],
      ...reading,
      ...(isOpen && why && { why, ...(need !== undefined && { need }) }),
    };
  });
}

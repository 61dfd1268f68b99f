import { known, middle } from '../../model/interval';
import type { Post } from '../../model/post';
import type { Sign } from '../../model/signs';
import type { Site } from '../../model/site';
import { ENOUGH_POSTS } from '../rate';

/** Comments per like below which likes have come without an audience (method.md II.9, II.16). */
const LEAST: Partial<Record<Site, number>> = { instagram: 0.002, facebook: 0.002, tiktok: 0.0008, youtube: 0.002 };
/** Comments per like above which there was often a giveaway: a note, never a warning. */
const MANY: Partial<Record<Site, number>> = { instagram: 0.5, tiktok: 0.08, youtube: 0.35 };
export const LEAST_LIKES = 1_000;
/** With fewer likes than this a low ratio may be chance. */
export const SURE_LIKES = 5_000;
const LEAST_COMMENTS_FOR_NOTE = 500;

/** Comments per like below which it is unusual. */
export function leastComments(site: Site): number | undefined {
  return LEAST[site];
}

/** All likes and comments of posts whose comments can be read; undefined for too few posts. */
function pool(posts: readonly Post[]): { likes: number; comments: number } | undefined {
  const pairs = posts.flatMap((post) => {
    const likes = known(post.likes);
    const comments = known(post.comments);
    return likes && comments ? [{ likes: middle(likes), comments: middle(comments) }] : [];
  });
  if (pairs.length < ENOUGH_POSTS) return undefined;
  return pairs.reduce((sum, { likes, comments }) => ({ likes: sum.likes + likes, comments: sum.comments + comments }));
}

/** Likes without comments: `value` is comments per like over the posts that count, wherever there are enough posts. */
export function commentRatio(posts: readonly Post[], site: Site): Sign {
  const least = LEAST[site];
  const pooled = pool(posts);
  if (least === undefined || !pooled || pooled.likes === 0) return { state: 'not-enough-evidence' };
  const value = pooled.comments / pooled.likes;
  if (pooled.likes < LEAST_LIKES) return { state: 'not-enough-evidence', value };
  if (value >= least) return { state: 'usual', value };
  return { state: pooled.likes < SURE_LIKES ? 'not-enough-evidence' : 'unusual', value };
}

/** Comments per like where there are strikingly many of them; undefined otherwise. */
export function manyComments(posts: readonly Post[], site: Site): number | undefined {
  const pooled = pool(posts);
  const many = MANY[site];
  if (!pooled || many === undefined || pooled.likes === 0 || pooled.comments < LEAST_COMMENTS_FOR_NOTE)
    return undefined;
  const perLike = pooled.comments / pooled.likes;
  return perLike > many ? perLike : undefined;
}

import type { Rate } from '../model/assessment';
import { known } from '../model/interval';
import type { Post } from '../model/post';
import type { Site } from '../model/site';
import type { Range } from './rate';

/** What is added up for a post, and what it is divided by. */
export interface Formula {
  reactions: readonly ('likes' | 'comments' | 'shares')[];
  basis: Rate['basis'];
}

const OVER_FOLLOWERS: Formula = { reactions: ['likes', 'comments', 'shares'], basis: 'followers' };

/** Engagement by site (method.md II.7, decision 6). A site that is not here has no agreed formula. */
export const FORMULAS: Partial<Record<Site, Formula>> = {
  instagram: { reactions: ['likes', 'comments'], basis: 'followers' },
  facebook: OVER_FOLLOWERS,
  threads: OVER_FOLLOWERS,
  x: OVER_FOLLOWERS,
  tiktok: { reactions: ['likes', 'comments', 'shares'], basis: 'views' },
  youtube: { reactions: ['likes', 'comments'], basis: 'views' },
};

/** The same where comments cannot be read (decision 7). */
export function byLikesOnly({ basis }: Formula): Formula {
  return { reactions: ['likes'], basis };
}

/** "likes+comments/followers": the formula as it is stored, shown and exported. */
export function formulaName({ reactions, basis }: Formula): string {
  return `${reactions.join('+')}/${basis}`;
}

/** True for the name of a formula that counts nothing but likes. */
export function isLikesOnly(name: string): boolean {
  return name.startsWith('likes/');
}

/**
 * All reactions to a post. Undefined when likes or comments are wanted and unknown; shares that the page does not tell
 * count as none (method.md II.16).
 */
export function reactionsTo(post: Post, { reactions }: Formula): Range | undefined {
  const sum = { low: 0, high: 0 };
  for (const reaction of reactions) {
    const count = known(post[reaction]);
    if (!count && reaction !== 'shares') return undefined;
    sum.low += count?.low ?? 0;
    sum.high += count?.high ?? 0;
  }
  return sum;
}

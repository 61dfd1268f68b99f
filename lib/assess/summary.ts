import type { Entry } from '../model/entry';
import { toInstant, toUtc } from '../model/instant';
import { known, middle } from '../model/interval';
import type { Post } from '../model/post';
import { median } from './rate';

function typical(posts: readonly Post[], field: 'likes' | 'comments' | 'views'): number | undefined {
  return median(
    posts.flatMap((post) => {
      const count = known(post[field]);
      return count ? [middle(count)] : [];
    }),
  );
}

// The newest stated time, unless a post whose time is not stated may be newer: a channel's grid says "2 days ago", and the
// one video that was opened may be years old.
function lastPostAt(posts: readonly Post[]): string | undefined {
  let newest: { iso: string; at: number } | undefined;
  let mayBe = -Infinity;
  for (const { publishedAt, publishedBetween, pinned } of posts) {
    const at = publishedAt === undefined ? undefined : toInstant(publishedAt);
    if (publishedAt !== undefined && at !== undefined) {
      if (!newest || at > newest.at) newest = { iso: publishedAt, at };
    } else if (!pinned) {
      mayBe = Math.max(mayBe, (publishedBetween && toInstant(publishedBetween[1])) ?? Infinity);
    }
  }
  return newest && mayBe <= newest.at ? toUtc(newest.iso) : undefined;
}

/**
 * What an entry keeps of its posts: medians of the readable numbers (middles of their intervals) over the creator's own
 * posts that are not pinned, and when the newest of all own posts was published (UTC; unknown where that is only told
 * roughly).
 */
export function toSummary(posts: readonly Post[]): Entry['summary'] {
  const own = posts.filter((post) => !post.byOthers);
  const flowing = own.filter((post) => !post.pinned);
  return {
    medianLikes: typical(flowing, 'likes'),
    medianComments: typical(flowing, 'comments'),
    medianViews: typical(flowing, 'views'),
    lastPostAt: lastPostAt(own),
  };
}

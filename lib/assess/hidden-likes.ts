import type { Count } from '../model/count';
import { known, middle } from '../model/interval';
import type { Post } from '../model/post';
import type { Profile } from '../model/profile';
import { median } from './rate';

// Since 2025 Instagram gives 3 for a like count that it hides, at times without the flag that says so (method.md III.A1).
const STAND_IN = 3;
/** Where posts get fewer likes than this, three may well be three (decision 8). */
const FAR_FROM_STAND_IN = 30;

function isStandIn(count: Count | undefined): boolean {
  return count?.low === STAND_IN && count.high === STAND_IN;
}

function standIns({ site, recent }: Pick<Profile, 'site' | 'recent'>): Set<Post> {
  const own = recent.filter((post) => !post.byOthers);
  // A page that marks one post as hidden marks them all: there a 3 is a 3.
  if (site !== 'instagram' || own.some((post) => post.likes === 'hidden')) return new Set();
  const suspects = own.filter((post) => isStandIn(known(post.likes)));
  const others = own.flatMap(({ likes }) => {
    const count = known(likes);
    return count && !isStandIn(count) ? [middle(count)] : [];
  });
  // Without any other post nothing speaks for a row of threes being true.
  if ((median(others) ?? Infinity) < FAR_FROM_STAND_IN) return new Set();
  if (suspects.length >= 2) return new Set(suspects);
  return new Set(suspects.filter(({ comments }) => (known(comments)?.low ?? 0) > STAND_IN));
}

/** Tells of each post of the profile whether its likes are hidden: by the page's flag, else by method.md II.5 and decision 8. */
export function hiddenLikes(profile: Pick<Profile, 'site' | 'recent'>): (post: Post) => boolean {
  const unmarked = standIns(profile);
  return (post) => post.likes === 'hidden' || unmarked.has(post);
}

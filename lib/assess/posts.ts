import type { LeftOut } from '../model/assessment';
import { isDay, toInstant } from '../model/instant';
import type { Post } from '../model/post';
import type { Profile } from '../model/profile';

/** "The last 20 posts" of guide 000 (method.md II.15). */
const WINDOW = 20;
/** By then about four fifths of a post's engagement has come (method.md III.A1). */
const SETTLED_MS = 48 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** Why a post does not count. */
export interface Exclusion {
  why: keyof LeftOut;
  applies: (post: Post) => boolean;
}

/** The posts that count, newest first, and how many were left out for which reason. */
export interface CountedPosts {
  used: Post[];
  leftOut: LeftOut;
}

/** Nothing left out. */
export function noneLeftOut(): LeftOut {
  return { pinned: 0, notOwn: 0, tooNew: 0, hidden: 0, noNumber: 0, noViews: 0, noComments: 0 };
}

/** Between which moments a post was published, in milliseconds; undefined when the page does not tell. */
export function publishedRange({
  publishedAt,
  publishedBetween,
}: Post): [earliest: number, latest: number] | undefined {
  const stated = publishedAt === undefined ? undefined : toInstant(publishedAt);
  if (publishedAt !== undefined && stated !== undefined) return [stated, isDay(publishedAt) ? stated + DAY_MS : stated];
  const [earliest, latest] = publishedBetween?.map(toInstant) ?? [];
  return earliest === undefined || latest === undefined ? undefined : [earliest, latest];
}

/** The posts in order of time, those without a time last. */
export function newestFirst(posts: readonly Post[]): Post[] {
  const keyed = posts.map((post) => {
    const range = publishedRange(post);
    return { post, at: range ? (range[0] + range[1]) / 2 : -Infinity };
  });
  return keyed.toSorted((a, b) => (a.at === b.at ? 0 : b.at - a.at)).map(({ post }) => post);
}

/**
 * Younger than 48 hours when it was read: what counts is how long its likes had come when they were counted, however much
 * later they are judged. A relative text ("1 day ago", 24 to 48 hours) makes a post too new only if even its earliest
 * moment is; where it may be older the age is unknown and the post is used (method.md II.3).
 */
function isTooNew(post: Post, readAt: number): boolean {
  const range = publishedRange(post);
  if (!range) return false;
  const [earliest, latest] = range;
  const settled = readAt - SETTLED_MS;
  // The far end of a relative text is the moment that was just not reached; a stated time is itself.
  return earliest === latest ? earliest > settled : earliest >= settled;
}

/** What leaves a post out of every rate, in the order of method.md II.16. */
export function generalExclusions({ readAt }: Pick<Profile, 'readAt'>): Exclusion[] {
  const read = toInstant(readAt);
  return [
    { why: 'pinned', applies: (post) => post.pinned === true },
    { why: 'notOwn', applies: (post) => post.byOthers === true },
    { why: 'tooNew', applies: (post) => read !== undefined && isTooNew(post, read) },
  ];
}

/**
 * The newest 20 posts to which no exclusion applies; posts without a time come last. A post is counted under the first
 * exclusion that applies, and the search ends with the twentieth post (method.md II.16).
 */
export function countPosts(posts: readonly Post[], exclusions: readonly Exclusion[]): CountedPosts {
  const used: Post[] = [];
  const leftOut = noneLeftOut();
  for (const post of newestFirst(posts)) {
    if (used.length === WINDOW) break;
    const exclusion = exclusions.find(({ applies }) => applies(post));
    if (exclusion) leftOut[exclusion.why] += 1;
    else used.push(post);
  }
  return { used, leftOut };
}

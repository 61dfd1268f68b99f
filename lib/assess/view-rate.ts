import type { ViewRate } from '../model/assessment';
import { known } from '../model/interval';
import type { Post } from '../model/post';
import type { Profile } from '../model/profile';
import type { Site } from '../model/site';
import { countPosts, generalExclusions, noneLeftOut } from './posts';
import { divisor, toPercent, toRate } from './rate';

/** Where views of a video are shown and mean the same from one video to the next (decision 4). */
const SITES: ReadonlySet<Site> = new Set(['youtube', 'tiktok', 'instagram']);
const VIDEOS: ReadonlySet<Post['kind']> = new Set(['video', 'short', 'live']);

/**
 * Typical views of the recent videos, Reels and Shorts over followers, percent. Posts that are no videos are not part of
 * it and not counted as left out. Reasons for no rate: `no-formula`, `followers-unknown`, `too-few-posts`. Decision 4.
 */
export function judgeViewRate(profile: Profile): ViewRate {
  if (!SITES.has(profile.site)) return { state: 'no-formula', reason: 'no-formula', n: 0, leftOut: noneLeftOut() };
  const videos = profile.recent.filter(({ kind }) => VIDEOS.has(kind));
  const { used, leftOut } = countPosts(videos, [
    ...generalExclusions(profile),
    { why: 'noViews', applies: ({ views }) => !known(views) },
  ]);
  const followers = divisor(profile.followers);
  if (!followers) return { state: 'not-enough-evidence', reason: 'followers-unknown', n: used.length, leftOut };
  const posts = used.flatMap(({ views }) => (views ? [toPercent(views, followers)] : []));
  const rate = toRate(posts, { formula: 'views/followers', basis: 'followers', leftOut });
  return rate
    ? { state: 'rated', ...rate }
    : { state: 'not-enough-evidence', reason: 'too-few-posts', n: used.length, leftOut };
}

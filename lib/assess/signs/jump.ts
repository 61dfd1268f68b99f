import { known, middle } from '../../model/interval';
import type { Post } from '../../model/post';
import type { Sign } from '../../model/signs';
import type { Site } from '../../model/site';
import { publishedRange } from '../posts';
import { median } from '../rate';
import { daysBetween, type Visit } from '../visits';

const DAY_MS = 24 * 3_600_000;
const CLOSE_DAYS = 14;
/** Usual growth is 0.5 to 5 % a month (method.md II.9). */
const LEAST_RISE = 0.1;
const LEAST_MORE = 1_000;
/** A post this many times as strong as the typical one explains a rise, when it came at most so long before. */
const STANDOUT = 3;
const STANDOUT_DAYS = 7;
const LEAST_DROP = 0.03;

type Pair = readonly [Visit, Visit];

function closePairs(visits: readonly Visit[]): Pair[] {
  return visits.slice(1).flatMap((later, index): Pair[] => {
    const earlier = visits[index];
    return earlier && daysBetween(earlier, later) <= CLOSE_DAYS ? [[earlier, later]] : [];
  });
}

/** The rise from one number to another as a share, where it is large enough to ask about. */
function largeRise(from: number, to: number): number | undefined {
  const more = to - from;
  return from > 0 && more >= LEAST_MORE && more / from >= LEAST_RISE ? more / from : undefined;
}

/** A rise that is sure, and whether there may have been one that the page's rounding hides. */
function riseOf([{ followers: before }, { followers: after }]: Pair) {
  const sure = largeRise(before.high, after.low);
  return { sure, isPossible: largeRise(before.low, after.high) !== undefined };
}

/** How strong a post was, by what its site shows of every post. */
function strength(post: Post, site: Site): number | undefined {
  const count = known(site === 'instagram' ? post.likes : post.views);
  return count && middle(count);
}

// A post whose time is only told roughly explains whatever it may explain.
function isExplained([earlier, later]: Pair, posts: readonly Post[], typical: number, site: Site): boolean {
  return posts.some((post) => {
    const [from, to] = publishedRange(post) ?? [];
    if (from === undefined || to === undefined) return false;
    const isThen = to >= earlier.day - STANDOUT_DAYS * DAY_MS && from < later.day + DAY_MS;
    return isThen && (strength(post, site) ?? 0) >= STANDOUT * typical;
  });
}

/**
 * An unexplained jump: between two visits at most a fortnight apart the followers rose by a tenth and a thousand at
 * least, low against high, and no post of the creator's own stood out from those that count. `value` is the largest such
 * rise as a share (method.md II.16). Where rounding leaves open whether there was one, there is not enough evidence.
 */
export function jump(visits: readonly Visit[], counted: readonly Post[], own: readonly Post[], site: Site): Sign {
  const pairs = closePairs(visits);
  if (pairs.length === 0) return { state: 'not-enough-evidence' };
  const typical = median(counted.flatMap((post) => strength(post, site) ?? []));
  const rises = pairs.flatMap((pair) => {
    const rise = riseOf(pair);
    return rise.isPossible && !(typical && isExplained(pair, own, typical, site)) ? [rise] : [];
  });
  const sure = rises.flatMap((rise) => rise.sure ?? []);
  if (sure.length > 0) return { state: 'unusual', value: Math.max(...sure) };
  return { state: rises.length === 0 ? 'usual' : 'not-enough-evidence' };
}

/** The last loss of followers that is sure and sudden: a note, because platforms delete accounts in waves. */
export function suddenDrop(visits: readonly Visit[]): { share: number; days: number } | undefined {
  const drops = closePairs(visits).flatMap(([earlier, later]) => {
    const share = (earlier.followers.low - later.followers.high) / earlier.followers.low;
    return share >= LEAST_DROP ? [{ share, days: daysBetween(earlier, later) }] : [];
  });
  return drops.at(-1);
}

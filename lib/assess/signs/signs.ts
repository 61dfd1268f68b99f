import type { Engagement } from '../../model/assessment';
import type { Count } from '../../model/count';
import type { Post } from '../../model/post';
import { SIGNS, type Comment, type Signs } from '../../model/signs';
import type { Site } from '../../model/site';
import type { Visit } from '../visits';
import { commentRatio } from './comment-ratio';
import { jump } from './jump';
import { repeated } from './repeated';
import { tooEven } from './too-even';
import { veryHigh, veryLow } from './unusual-rate';

/** What the six signs are looked for in. */
export interface Evidence {
  site: Site;
  followers: Count | undefined;
  engagement: Engagement;
  /** The posts that count. */
  posts: readonly Post[];
  /** All posts of the creator's own, also those that do not count. */
  own: readonly Post[];
  visits: readonly Visit[];
  comments: readonly Comment[];
}

/** Fewer checks than this, and none unusual, say nothing. */
const ENOUGH_CHECKS = 2;

function levelOf(unusual: number, checked: number): Signs['level'] {
  if (unusual > 1) return 'several-things-to-check';
  if (unusual === 1) return 'one-thing-to-check';
  return checked < ENOUGH_CHECKS ? 'not-enough-evidence' : 'nothing-unusual';
}

/** The six warning signs and what they come to (method.md II.9). */
export function judgeSigns({ site, followers, engagement, posts, own, visits, comments }: Evidence): Signs {
  const each: Signs['each'] = {
    veryLow: veryLow(engagement, site, followers),
    veryHigh: veryHigh(engagement, site, followers),
    commentRatio: commentRatio(posts, site),
    tooEven: tooEven(posts),
    jump: jump(visits, posts, own, site),
    repeated: repeated(comments),
  };
  const unusual = SIGNS.filter((sign) => each[sign].state === 'unusual');
  const checked = SIGNS.filter((sign) => each[sign].state !== 'not-enough-evidence').length;
  return { level: levelOf(unusual.length, checked), unusual, checked, each };
}

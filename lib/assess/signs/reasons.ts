import type { Reason } from '../../model/reason';
import type { Count } from '../../model/count';
import type { Growth } from '../../model/growth';
import { known, middle } from '../../model/interval';
import type { Post } from '../../model/post';
import type { Comment, SignName, Signs } from '../../model/signs';
import type { Site } from '../../model/site';
import { tiersOf } from '../tier';
import type { Visit } from '../visits';
import { manyComments } from './comment-ratio';
import { suddenDrop } from './jump';
import { usualLow } from './unusual-rate';

interface Facts {
  site: Site;
  followers: Count | undefined;
  /** The posts that count. */
  posts: readonly Post[];
  visits: readonly Visit[];
  comments: readonly Comment[];
  growth: Growth;
}

function middles(posts: readonly Post[], field: 'likes' | 'comments'): number[] {
  return posts.flatMap((post) => {
    const count = known(post[field]);
    return count ? [middle(count)] : [];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const percent = (share: number | undefined) => 100 * (share ?? 0);

/** The sentence of each sign that is unusual, by its number and what is usual (method.md II.12). */
const REASONS: Record<SignName, (signs: Signs, facts: Facts) => Reason> = {
  veryLow({ each }, { site, followers }) {
    // The floors by views know no tiers.
    const [tier = ''] = site === 'instagram' ? tiersOf(followers, 'no-guide') : [];
    return { code: 'sign.low', slots: { hi: each.veryLow.value ?? 0, tier, usual: usualLow(site, followers) ?? 0 } };
  },
  veryHigh: ({ each }) => ({ code: 'sign.high', slots: { lo: each.veryHigh.value ?? 0 } }),
  commentRatio: (_, { posts }) => ({
    code: 'sign.comments-few',
    slots: { c: sum(middles(posts, 'comments')), l: sum(middles(posts, 'likes')) },
  }),
  tooEven(_, { posts }) {
    const likes = middles(posts, 'likes');
    return { code: 'sign.even', slots: { n: likes.length, min: Math.min(...likes), max: Math.max(...likes) } };
  },
  jump: ({ each }) => ({ code: 'sign.jump', slots: { pct: percent(each.jump.value) } }),
  repeated: ({ each }, { comments }) => ({
    code: 'sign.repeat',
    slots: { pct: percent(each.repeated.value), n: comments.length },
  }),
};

function growthReason({ state, low, high }: Growth, followers: Count | undefined): Reason[] {
  if (state !== 'cannot-see' || low === undefined || high === undefined || !followers) return [];
  const step = followers.high - followers.low + 1;
  return [{ code: 'growth.rounded', slots: { step, min: Math.min(-low, high) } }];
}

/** What the signs say in sentences, unusual ones first, then notes that are no warnings. */
export function signReasons(signs: Signs, facts: Facts): Reason[] {
  const reasons = signs.unusual.map((sign) => REASONS[sign](signs, facts));
  if (signs.level === 'nothing-unusual') reasons.push({ code: 'none', slots: { n: signs.checked } });
  const many = manyComments(facts.posts, facts.site);
  if (many !== undefined) reasons.push({ code: 'note.many-comments', slots: { perLike: many } });
  const drop = suddenDrop(facts.visits);
  if (drop) reasons.push({ code: 'note.drop', slots: { pct: percent(drop.share), days: drop.days } });
  return [...reasons, ...growthReason(facts.growth, facts.followers)];
}

import type { Comparison, Disclosure, MarketCode, Partner, PostDisclosure } from '../model/disclosure';
import type { Reason } from '../model/reason';
import { known, middle } from '../model/interval';
import type { Post } from '../model/post';
import { judgePost, RULES_VERSION, type CreatorInput } from './judge-post';

/** Fewer posts than this on either side are not compared: one lucky post would decide. */
const ENOUGH_TO_COMPARE = 3;
/** Nine times in ten, as the engagement rate's range. */
const Z = 1.645;

/**
 * Share of `hits` in `n`, percent, with the range that holds the true share nine times in ten (Wilson's score interval: it
 * stays within 0 to 100 and is honest for small numbers, 3 of 3 is 53 to 100). Null of none.
 */
export function shareOf(hits: number, n: number): Disclosure['share'] {
  if (n === 0) return null;
  const p = hits / n;
  const square = Z * Z;
  const centre = (p + square / (2 * n)) / (1 + square / n);
  const half = (Z * Math.sqrt((p * (1 - p)) / n + square / (4 * n * n))) / (1 + square / n);
  const percent = (share: number) => 100 * Math.min(1, Math.max(0, share));
  // The sides of nothing and everything are known exactly.
  return {
    percent: 100 * p,
    low: hits === 0 ? 0 : percent(centre - half),
    high: hits === n ? 100 : percent(centre + half),
  };
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

// Likes and comments of one post; undefined where the likes are hidden or not on the page.
function reactions({ likes, comments }: Post): number | undefined {
  const liked = known(likes);
  if (!liked) return undefined;
  const commented = known(comments);
  return middle(liked) + (commented ? middle(commented) : 0);
}

function compare(some: readonly Post[], others: readonly Post[]): Comparison | null {
  const numbers = (posts: readonly Post[]) => posts.flatMap((post) => reactions(post) ?? []);
  const [left, right] = [numbers(some), numbers(others)];
  const [a, b] = [median(left), median(right)];
  if (a === undefined || b === undefined || left.length < ENOUGH_TO_COMPARE || right.length < ENOUGH_TO_COMPARE)
    return null;
  return { median: a, n: left.length, otherMedian: b, otherN: right.length };
}

type Judged = { post: Post; verdict: PostDisclosure };

function partnersOf(judged: readonly Judged[]): Partner[] {
  const partners = new Map<string, Partner>();
  for (const { post, verdict } of judged) {
    for (const brand of verdict.partners) {
      const key = brand.toLowerCase();
      const partner = partners.get(key) ?? { brand, posts: [] };
      partner.posts.push({ id: post.id, publishedAt: post.publishedAt, disclosed: verdict.label === 'clear' });
      partners.set(key, partner);
    }
  }
  return [...partners.values()].toSorted((a, b) => b.posts.length - a.posts.length);
}

// A caption that is known to be empty says nothing; the platform's flag beside it does.
function isReadable({ caption, title, paidLabel, byOthers }: Post): boolean {
  return !byOthers && (paidLabel === true || Boolean(caption || title));
}

function scoreReasons(counts: Pick<Disclosure, 'commercial' | 'clear' | 'unclear' | 'postsRead' | 'share'>): Reason[] {
  const { commercial, clear, unclear, postsRead, share } = counts;
  if (!share) return [{ code: 'disclosure.score.none', slots: { read: postsRead, unclear } }];
  const reasons: Reason[] = [
    { code: 'disclosure.score', slots: { clear, n: commercial, lo: share.low, hi: share.high, read: postsRead } },
  ];
  if (unclear > 0) reasons.push({ code: 'disclosure.score.unclear', slots: { unclear } });
  return reasons;
}

/**
 * How a creator labels what is commercial beyond doubt, among the posts that were read. The unclear posts are counted beside
 * the score, never in it; with no commercial post there is nothing to judge. Pure; the market is an argument.
 */
export function judgeCreator(posts: readonly Post[], market: MarketCode, creator: CreatorInput = {}): Disclosure {
  const judged: Judged[] = posts
    .filter(isReadable)
    .map((post) => ({ post, verdict: judgePost({ post, market, creator }) }));
  const count = (label: PostDisclosure['label']) =>
    judged.filter(({ verdict }) => verdict.commercial === 'yes' && verdict.label === label).length;
  const of = (commercial: PostDisclosure['commercial']) =>
    judged.filter(({ verdict }) => verdict.commercial === commercial);
  const commercial = of('yes');
  const clear = commercial.filter(({ verdict }) => verdict.label === 'clear');
  const toPosts = (list: readonly Judged[]) => list.map(({ post }) => post);
  const counts = {
    postsRead: judged.length,
    commercial: commercial.length,
    clear: clear.length,
    insufficientWording: count('insufficient-wording'),
    badPlacement: count('bad-placement'),
    missing: count('missing'),
    unclear: of('unclear').length,
    share: shareOf(clear.length, commercial.length),
  };
  return {
    state: commercial.length === 0 ? 'nothing-to-judge' : 'judged',
    market,
    rulesVersion: RULES_VERSION,
    ...counts,
    labelledEngagement: compare(toPosts(clear), toPosts(commercial.filter((one) => !clear.includes(one)))),
    paidEngagement: compare(toPosts(commercial), toPosts(of('no'))),
    partners: partnersOf(commercial),
    posts: judged.map(({ post, verdict }) => ({ id: post.id, verdict })),
    reasons: scoreReasons(counts),
  };
}

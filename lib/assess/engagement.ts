import type { Engagement, NoRate } from '../model/assessment';
import type { Count } from '../model/count';
import { known } from '../model/interval';
import type { Post } from '../model/post';
import type { Profile } from '../model/profile';
import type { Settings } from '../model/settings';
import { judgeLine, judgeNorms } from './benchmarks';
import { byLikesOnly, formulaName, FORMULAS, reactionsTo, type Formula } from './formulas';
import { hiddenLikes } from './hidden-likes';
import { countPosts, generalExclusions, noneLeftOut, type CountedPosts } from './posts';
import { divisor, ENOUGH_POSTS, toPercent, toRate } from './rate';

function countedBy(formula: Formula, profile: Profile): CountedPosts {
  const isHidden = hiddenLikes(profile);
  return countPosts(profile.recent, [
    ...generalExclusions(profile),
    { why: 'hidden', applies: isHidden },
    { why: 'noNumber', applies: (post) => !known(post.likes) },
    { why: 'noViews', applies: (post) => formula.basis === 'views' && !divisor(post.views) },
    { why: 'noComments', applies: (post) => !reactionsTo(post, formula) },
  ]);
}

// Posts without readable comments are left out, unless too few would remain: then all are rated by likes (decision 7).
function choose(formula: Formula, profile: Profile): { formula: Formula; counted: CountedPosts } {
  const counted = countedBy(formula, profile);
  if (counted.used.length >= ENOUGH_POSTS) return { formula, counted };
  const likesOnly = byLikesOnly(formula);
  return { formula: likesOnly, counted: countedBy(likesOnly, profile) };
}

/**
 * The posts that engagement counts, newest first (method.md II.5); where a site has no formula, all of the newest that are
 * settled and the creator's own.
 */
export function countedPosts(profile: Profile): Post[] {
  const formula = FORMULAS[profile.site];
  return formula ? choose(formula, profile).counted.used : countPosts(profile.recent, generalExclusions(profile)).used;
}

function tooFew({ used, leftOut }: CountedPosts): NoRate {
  const isHidden = leftOut.hidden > 0 && leftOut.hidden + used.length >= ENOUGH_POSTS;
  const reason = isHidden ? 'likes-hidden' : 'too-few-posts';
  return { state: 'not-enough-evidence', reason, n: used.length, leftOut };
}

function postRates(posts: readonly Post[], formula: Formula, followers: Count | undefined) {
  return posts.flatMap((post) => {
    const reactions = reactionsTo(post, formula);
    const basis = formula.basis === 'views' ? divisor(post.views) : followers;
    return reactions && basis ? [toPercent(reactions, basis)] : [];
  });
}

/**
 * How engaged the audience is: the site's formula over the posts that count, its range, and where it lies against the
 * norms, the set named `normSet` first, and the reference line (percent). Reasons for no rate: `no-formula`, `followers-unknown` (also when they are
 * hidden or none), `likes-hidden`, `too-few-posts`; `n` is then how many posts could be used. Method.md II.5, II.7, II.16.
 */
export function judgeEngagement(
  profile: Profile,
  { referenceLine, normSet }: Pick<Settings, 'referenceLine'> & Partial<Pick<Settings, 'normSet'>>,
): Engagement {
  const full = FORMULAS[profile.site];
  if (!full) return { state: 'no-formula', reason: 'no-formula', n: 0, leftOut: noneLeftOut() };
  const { formula, counted } = choose(full, profile);
  const { used, leftOut } = counted;
  const followers = divisor(profile.followers);
  if (formula.basis === 'followers' && !followers) {
    return { state: 'not-enough-evidence', reason: 'followers-unknown', n: used.length, leftOut };
  }
  const posts = postRates(used, formula, followers);
  const rate = toRate(posts, { formula: formulaName(formula), basis: formula.basis, leftOut });
  if (!rate) return tooFew(counted);
  return {
    state: 'rated',
    ...rate,
    norms: judgeNorms(rate, profile.site, followers, normSet),
    line: judgeLine(rate, posts, referenceLine),
  };
}

import { byLikesOnly, FORMULAS, isLikesOnly, reactionsTo, type Formula } from '../../lib/assess/formulas';
import { countPosts, generalExclusions } from '../../lib/assess/posts';
import { divisor, toPercent } from '../../lib/assess/rate';
import type { Assessment, LineVerdict } from '../../lib/model/assessment';
import { known, middle } from '../../lib/model/interval';
import type { Post } from '../../lib/model/post';
import type { Profile } from '../../lib/model/profile';

/** A post with what its bar is as long as: percent for engagement, views for views. */
export interface PlottedPost {
  post: Post;
  value: number;
  /** Does not count towards the verdict. */
  leftOut: boolean;
}

export interface PostPlot {
  measure: 'engagement' | 'views';
  /** Oldest first. */
  posts: PlottedPost[];
  /** The reference line; only where the rate is by followers. */
  line?: LineVerdict;
}

/**
 * What is worth plotting: the engagement of each post where it is rated, else the views. Null where fewer than two posts
 * have the number. Bars are as long as the middles of their intervals; the table behind the plot shows what was read.
 * Posts older than those that count are not drawn.
 */
export function plotPosts(profile: Profile, { engagement }: Assessment): PostPlot | null {
  const formula = engagement.state === 'rated' ? formulaOf(profile, engagement.formula) : undefined;
  const values = new Map<Post, number>();
  for (const post of profile.recent) {
    const value = formula ? postRate(post, formula, profile) : viewsOf(post);
    if (value !== undefined) values.set(post, value);
  }
  if (values.size < 2) return null;
  const general = generalExclusions(profile);
  const { used } = countPosts([...values.keys()], general);
  const counts = new Set(used);
  const posts = [...values]
    .map(([post, value]) => ({ post, value, leftOut: general.some(({ applies }) => applies(post)) }))
    .filter(({ post, leftOut }) => leftOut || counts.has(post));
  return {
    measure: formula ? 'engagement' : 'views',
    posts: posts.toReversed(),
    line: (engagement.state === 'rated' && engagement.line) || undefined,
  };
}

function formulaOf({ site }: Profile, name: string): Formula | undefined {
  const full = FORMULAS[site];
  return full && isLikesOnly(name) ? byLikesOnly(full) : full;
}

function viewsOf({ views }: Post): number | undefined {
  const count = known(views);
  return count && middle(count);
}

function postRate(post: Post, formula: Formula, { followers }: Profile): number | undefined {
  const reactions = reactionsTo(post, formula);
  const basis = divisor(formula.basis === 'views' ? post.views : followers);
  return reactions && basis && middle(toPercent(reactions, basis));
}

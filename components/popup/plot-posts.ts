import type { Assessment, LineVerdict } from '../../lib/model/assessment';
import { known, middle } from '../../lib/model/interval';
import type { Post } from '../../lib/model/post';
import type { Profile } from '../../lib/model/profile';

/** A post with what its bar is as long as: percent for engagement, views for views. */
export interface PlottedPost {
  post: Post;
  value: number;
  leftOut: boolean;
}

export interface PostPlot {
  measure: 'engagement' | 'views';
  /** Oldest first. */
  posts: PlottedPost[];
  /** The reference line; only where the rate is by followers. */
  line?: LineVerdict;
}

const TWO_DAYS_MS = 48 * 3_600_000;

/**
 * What is worth plotting: the engagement of each post where it is rated, else the views. Null where fewer than two posts
 * have the number. Bars are as long as the middles of their intervals; the table behind the plot shows what was read.
 */
export function plotPosts({ recent, followers }: Profile, { engagement, judgedAt }: Assessment): PostPlot | null {
  const formula = engagement.state === 'rated' ? engagement.formula : null;
  const basis = known(followers);
  const valueOf = (post: Post) => (formula ? postRate(post, formula, basis && middle(basis)) : middleOf(post.views));
  const posts = recent.flatMap((post) => {
    const value = valueOf(post);
    return value === undefined ? [] : [{ post, value, leftOut: isLeftOut(post, judgedAt) }];
  });
  if (posts.length < 2) return null;
  return {
    measure: formula ? 'engagement' : 'views',
    posts: posts.toReversed(),
    line: (engagement.state === 'rated' && engagement.line) || undefined,
  };
}

function middleOf(count: Post['likes'] | Post['comments']): number | undefined {
  const number = known(count);
  return number && middle(number);
}

// The formula names the fields: "likes+comments/followers".
function postRate(post: Post, formula: string, followers: number | undefined): number | undefined {
  const [top = '', bottom] = formula.split('/');
  const fields = { likes: post.likes, comments: post.comments, shares: post.shares, views: post.views };
  const parts = top.split('+').map((name) => (isField(name, fields) ? middleOf(fields[name]) : undefined));
  const base = bottom === 'views' ? middleOf(post.views) : followers;
  if (!base || parts.some((part) => part === undefined)) return undefined;
  return (100 * parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)) / base;
}

function isField<T extends object>(name: PropertyKey, fields: T): name is keyof T {
  return Object.hasOwn(fields, name);
}

function isLeftOut(post: Post, judgedAt: string): boolean {
  const age = post.publishedAt === undefined ? Infinity : Date.parse(judgedAt) - Date.parse(post.publishedAt);
  return post.pinned === true || post.byOthers === true || age < TWO_DAYS_MS;
}

import { known, middle } from '../../model/interval';
import type { Post } from '../../model/post';
import type { Sign } from '../../model/signs';
import { median } from '../rate';

export const LEAST_POSTS = 10;
export const LEAST_MEDIAN = 100;
/** A rounded number hides how even the true ones are: at most this wide, as a share of its middle. */
const WIDEST = 0.02;
/** None of 253 ordinary accounts was this even; 0.2 to 0.5 is typical (method.md II.9). */
export const EVEN = 0.05;

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** Likes too even: `value` is the sample's standard deviation of ln(likes) over the posts that count (method.md II.16). */
export function tooEven(posts: readonly Post[]): Sign {
  const likes = posts.flatMap((post) => {
    const count = known(post.likes);
    return count && count.high - count.low <= WIDEST * middle(count) ? [middle(count)] : [];
  });
  // A post without any like has no logarithm, and is no evenness either.
  const positive = likes.filter((n) => n > 0);
  if (positive.length < LEAST_POSTS || (median(positive) ?? 0) < LEAST_MEDIAN) return { state: 'not-enough-evidence' };
  if (positive.length < likes.length) return { state: 'usual' };
  const value = standardDeviation(positive.map(Math.log));
  return { state: value < EVEN ? 'unusual' : 'usual', value };
}

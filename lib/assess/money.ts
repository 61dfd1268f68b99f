import type { Tier } from '../model/assessment';
import type { Cost, Quote, Roi } from '../model/cost';
import type { Count } from '../model/count';
import { known, middle } from '../model/interval';
import type { Post } from '../model/post';
import { ENOUGH_POSTS, median } from './rate';
import { tiersOf } from './tier';

/** Prices per post by tier of the Norwegian guide (method.md I.3), as written there, 2024. The last has no upper end. */
const BANDS: Partial<Record<Tier, readonly [low: number, high: number | null]>> = {
  nano: [500, 2_000],
  micro: [2_000, 15_000],
  macro: [15_000, 100_000],
  mega: [100_000, null],
};
/** "kr" in a Norwegian guide; never converted. */
const CURRENCY = 'NOK';

/** Where the bands touch: followers and price (method.md II.10). */
const LINE: readonly (readonly [followers: number, price: number])[] = [
  [1_000, 500],
  [10_000, 2_000],
  [100_000, 15_000],
  [1_000_000, 100_000],
];

/** The guide's price for so many followers, straight between its borders on logarithmic paper; undefined outside them. */
function guideLine(followers: number): number | undefined {
  for (const [index, [to, dearer]] of LINE.entries()) {
    const [from, cheaper] = LINE[index - 1] ?? [Infinity, 0];
    if (followers < from || followers > to) continue;
    const share = Math.log(followers / from) / Math.log(to / from);
    return cheaper * (dearer / cheaper) ** share;
  }
  return undefined;
}

// A possible tier without a price leaves none that holds for both.
function bandOf(followers: Count): Pick<Cost, 'low' | 'high'> | undefined {
  const bands = tiersOf(followers, 'no-guide').map((tier) => BANDS[tier]);
  const smallest = bands[0];
  const largest = bands.at(-1);
  return smallest && largest && bands.every(Boolean) ? { low: smallest[0], high: largest[1] } : undefined;
}

function typical(posts: readonly Post[], reactions: readonly ('likes' | 'comments' | 'views')[]): number | undefined {
  const sums = posts.flatMap((post) => {
    const counts = reactions.map((reaction) => known(post[reaction]));
    return counts.every((count) => count !== undefined) ? [counts.reduce((sum, count) => sum + middle(count), 0)] : [];
  });
  return sums.length < ENOUGH_POSTS ? undefined : median(sums);
}

function judgeQuote(value: number, { low, high }: Pick<Cost, 'low' | 'high'>, posts: readonly Post[]): Quote {
  const engagement = typical(posts, ['likes', 'comments']);
  const views = typical(posts, ['views']);
  return {
    value,
    against: value < low ? 'below' : high !== null && value > high ? 'above' : 'inside',
    ...(engagement && { perEngagement: value / engagement }),
    ...(views && { perThousandViews: (1_000 * value) / views }),
  };
}

/**
 * What the guide says a post of this creator costs, and the person's own quote (in the same currency) against it; null
 * where followers are unknown or a possible tier has no price. `posts` are those that count. Method.md II.10, II.16.
 */
export function judgeCost(followers: Count | undefined, posts: readonly Post[], quote?: number): Cost | null {
  const band = followers && bandOf(followers);
  if (!band) return null;
  const line = guideLine(middle(followers));
  return {
    ...band,
    ...(line !== undefined && { guideLine: line }),
    currency: CURRENCY,
    ...(quote !== undefined && { quote: judgeQuote(quote, band, posts) }),
  };
}

/** Return on spending by audience size, as Awin's guide gives it after Magic Numbers (method.md I.4, II.16). */
export function judgeRoi(followers: Count | undefined): Roi {
  if (!followers) return null;
  const { low, high } = followers;
  if (high < 5_000) return '18:1';
  if (low >= 160_000) return '5:1';
  return low <= 20_000 && high >= 20_000 ? 'nearly 6:1' : null;
}

import type { LineVerdict, NormVerdict, Rate } from '../model/assessment';
import type { Count } from '../model/count';
import type { Site } from '../model/site';
import { isLikesOnly } from './formulas';
import { NORM_SETS, type Band, type NormSet } from './norms';
import type { Range } from './rate';
import { tiersOf } from './tier';

type RateInBrief = Pick<Rate, 'basis' | 'formula' | 'low' | 'high'>;

/** Where the range of a typical post lies against a published band (method.md II.7). "Within" is never certain enough to say. */
export function bandVerdict({ low, high }: Range, [from, to]: Band): NormVerdict {
  if (high < from) return 'below';
  if (low > to) return 'above';
  return low >= from ? 'at-or-above' : 'unclear';
}

// Likes alone are less than likes and comments: what is low by them may still be enough.
function lowByLikesOnly(formula: string, verdict: string): boolean {
  return verdict === 'below' && isLikesOnly(formula);
}

function normVerdict(rate: RateInBrief, site: Site, followers: Count | undefined, set: NormSet): NormVerdict {
  if (rate.basis === 'views') return 'not-comparable';
  if (!set.sites.includes(site)) return 'no-norm';
  const verdicts = tiersOf(followers, set.scheme).map((tier) => {
    const band = set.bands[tier];
    return band ? bandVerdict(rate, band) : 'no-norm';
  });
  // Two possible tiers that say the same say it together (method.md II.16).
  const [verdict = 'no-norm'] = verdicts;
  const isAgreed = verdicts.every((other) => other === verdict);
  return !isAgreed || lowByLikesOnly(rate.formula, verdict) ? 'unclear' : verdict;
}

/** The rate against every norm set, by its name; the set named `first` before the others. */
export function judgeNorms(
  rate: RateInBrief,
  site: Site,
  followers: Count | undefined,
  first?: string,
): Record<string, NormVerdict> {
  const sets = Object.entries(NORM_SETS).toSorted(([a], [b]) => Number(b === first) - Number(a === first));
  return Object.fromEntries(sets.map(([name, set]) => [name, normVerdict(rate, site, followers, set)]));
}

/**
 * The rate against the reference line, in percent; null for a rate by views, which the line says nothing about. `over`
 * counts the posts that are over the line whatever the page rounds, so that it agrees with the verdict: the range lies
 * above the line exactly when n + 1 − k posts do (method.md II.7).
 */
export function judgeLine(rate: RateInBrief, posts: readonly Range[], percent: number): LineVerdict | null {
  if (rate.basis === 'views') return null;
  const verdict = rate.low > percent ? 'meets' : rate.high <= percent ? 'below' : 'unclear';
  return {
    percent,
    verdict: lowByLikesOnly(rate.formula, verdict) ? 'unclear' : verdict,
    over: posts.filter(({ low }) => low > percent).length,
    of: posts.length,
  };
}

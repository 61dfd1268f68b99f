import type { Engagement, Tier } from '../../model/assessment';
import type { Count } from '../../model/count';
import type { Sign } from '../../model/signs';
import type { Site } from '../../model/site';
import { isLikesOnly } from '../formulas';
import { tiersOf } from '../tier';

const UNKNOWN: Sign = { state: 'not-enough-evidence' };

/** A fifth of the lowest published usual rate of the tier, percent of followers (Startmotion 2024; method.md II.9). */
const FLOORS: Partial<Record<Tier, number>> = { nano: 0.4, micro: 0.2, macro: 0.1, mega: 0.05 };
/** First percentiles of ranked lists, rounded down, percent of views (method.md II.9). */
const FLOORS_BY_VIEWS: Partial<Record<Site, number>> = { tiktok: 1, youtube: 0.2 };
/** 95th percentile of ranked lists by followers, 99th by views, percent (method.md II.9). */
const CEILINGS: Partial<Record<Site, number>> = { instagram: 20, tiktok: 30, youtube: 16 };

/** Smaller accounts reach any rate: a family is a hundred percent. */
export const LEAST_FOR_LOW = 1_000;
export const LEAST_FOR_HIGH = 10_000;

function floorsOf(site: Site, followers: Count): (number | undefined)[] {
  if (site in FLOORS_BY_VIEWS) return [FLOORS_BY_VIEWS[site]];
  return site === 'instagram' ? tiersOf(followers, 'no-guide').map((tier) => FLOORS[tier]) : [];
}

/** The rate under which it is very low, percent: the lowest floor of the tiers that are possible. */
export function floorOf(site: Site, followers: Count): number | undefined {
  const floors = floorsOf(site, followers);
  return floors.includes(undefined)
    ? undefined
    : floors.reduce((a, b) => Math.min(a ?? Infinity, b ?? Infinity), undefined);
}

/** The rate over which it is very high, percent. */
export function ceilingOf(site: Site): number | undefined {
  return CEILINGS[site];
}

/** A floor is a fifth of this. */
const FLOOR_SHARE = 5;

/** What even weak accounts of that size or site usually get, percent: what the floor was drawn from. */
export function usualLow(site: Site, followers: Count | undefined): number | undefined {
  const [floor] = followers ? floorsOf(site, followers) : [];
  return floor === undefined ? undefined : floor * (site in FLOORS_BY_VIEWS ? 1 : FLOOR_SHARE);
}

/**
 * Very low engagement: the upper end of the range is under the floor of every tier that is possible. `value` is that upper
 * end, percent. Where no floor was published it can't be checked (method.md II.9, II.16).
 */
export function veryLow(engagement: Engagement, site: Site, followers: Count | undefined): Sign {
  if (engagement.state !== 'rated' || !followers || followers.low < LEAST_FOR_LOW) return UNKNOWN;
  const floors = floorsOf(site, followers);
  if (floors.length === 0 || floors.includes(undefined)) return UNKNOWN;
  const isUnder = floors.every((floor) => floor !== undefined && engagement.high < floor);
  // Comments that could not be read would have lifted it.
  if (isUnder && isLikesOnly(engagement.formula)) return UNKNOWN;
  return { state: isUnder ? 'unusual' : 'usual', value: engagement.high };
}

/** Very high engagement: the lower end of the range is over what the most engaged accounts get. `value` is that lower end. */
export function veryHigh(engagement: Engagement, site: Site, followers: Count | undefined): Sign {
  const ceiling = CEILINGS[site];
  if (engagement.state !== 'rated' || ceiling === undefined) return UNKNOWN;
  if (!followers || followers.low < LEAST_FOR_HIGH) return UNKNOWN;
  return { state: engagement.low > ceiling ? 'unusual' : 'usual', value: engagement.low };
}

import { toRange } from '../../counts/range';
import type { Count } from '../../model/count';
import { exactCount, isExact } from '../../model/interval';
import { at } from '../json';

/** The numbers of an account, as far as they are known. */
export interface AccountCounts {
  followers?: Count;
  following?: Count;
  postCount?: Count;
  totalLikes?: Count;
}

const TWO_32 = 2 ** 32;
/** Nearer to zero a negative number stands for "not told", not for an overflow. */
const PLACEHOLDERS = -1_000;

/**
 * A number that may be written as digits. Numbers above 2³¹ came out negative in older answers; TikTok's own formatter adds
 * 2³² to them. Undefined for anything else.
 */
export function numberAt(stats: unknown, name: string): number | undefined {
  const found = at(stats, name);
  const number = typeof found === 'string' && /^-?\d{1,16}$/.test(found) ? Number(found) : found;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) return undefined;
  if (number >= 0) return number;
  return number <= PLACEHOLDERS && number >= -TWO_32 / 2 ? number + TWO_32 : undefined;
}

/** A number that may have been through TikTok's formatter, which rounds from 10,000 up (decisions.md 1). */
export function roundedCount(value: number): Count {
  const [low, high] = toRange({ value, step: 1, exponent: 0, english: false }, 'tiktok', undefined);
  return { low, high, value };
}

/**
 * The count of a post. Both forms are rounded on posts, `statsV2` not always: the one that is plainly exact is taken, if
 * both can mean the same number.
 */
export function postCount(stats: unknown, statsV2: unknown, name: string): Count | undefined {
  const newer = numberAt(statsV2, name);
  const older = numberAt(stats, name);
  if (newer === undefined) return older === undefined ? undefined : roundedCount(older);
  const count = roundedCount(newer);
  if (isExact(count) || older === undefined || older < count.low || older > count.high) return count;
  const other = roundedCount(older);
  return isExact(other) ? other : count;
}

/** The counts of an account. `exact`: its `statsV2` is, which holds for the account's own answer, not beside its posts. */
export function accountCounts(stats: unknown, statsV2: unknown, exact: boolean): AccountCounts {
  const count = (...names: string[]): Count | undefined => {
    const newer = largest(statsV2, names);
    if (newer !== undefined) return exact ? exactCount(newer) : roundedCount(newer);
    const older = largest(stats, names);
    return older === undefined ? undefined : roundedCount(older);
  };
  return {
    followers: count('followerCount'),
    following: count('followingCount'),
    postCount: count('videoCount'),
    // `heartCount` has lost whole multiples of 2³² on large accounts where `heart` has not: losing only makes it smaller.
    totalLikes: count('heartCount', 'heart'),
  };
}

function largest(stats: unknown, names: string[]): number | undefined {
  const found = names.map((name) => numberAt(stats, name)).filter((number) => number !== undefined);
  return found.length > 0 ? Math.max(...found) : undefined;
}

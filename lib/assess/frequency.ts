import { toInstant } from '../model/instant';
import type { Profile } from '../model/profile';
import { publishedRange } from './posts';

const MONTH_MS = 30 * 24 * 3_600_000;

/** How many posts of the creator's own fell in the 30 days before reading; `high` is Infinity where older posts were not seen. */
export interface Frequency {
  low: number;
  high: number;
}

/**
 * Posts per 30 days as far as the page shows them. Only a page that reaches back 30 days tells the most there can be; a
 * post whose time is told roughly may or may not be inside.
 */
export function postsPerMonth({ recent, readAt }: Pick<Profile, 'recent' | 'readAt'>): Frequency | undefined {
  const read = toInstant(readAt);
  if (read === undefined) return undefined;
  const start = read - MONTH_MS;
  let low = 0;
  let high = 0;
  let isCovered = false;
  for (const post of recent) {
    if (post.byOthers) continue;
    const [earliest, latest] = publishedRange(post) ?? [];
    if (earliest === undefined || latest === undefined) {
      high += 1;
      continue;
    }
    if (earliest >= start) low += 1;
    if (latest >= start) high += 1;
    // A pinned post stands out of order: it says nothing of what lies between.
    else if (!post.pinned) isCovered = true;
  }
  return { low, high: isCovered ? high : Infinity };
}

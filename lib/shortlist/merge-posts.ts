import type { Post } from '../model/post';
import { canonicalText } from './canonical';
import type { Tie } from './latest';
import { isLater } from './moments';

/**
 * Two readings of one post as one: the newer's values, and where it saw none the older's. With the tie `value` neither of
 * them is the newer.
 */
export function mergePosts(older: Post, newer: Post, tie: Tie = 'second'): Post {
  const better = <T>(a: T | undefined, b: T | undefined): T | undefined => {
    if (a === undefined || b === undefined) return b ?? a;
    return tie === 'value' && canonicalText(a) > canonicalText(b) ? a : b;
  };
  const merged: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(older), ...Object.keys(newer)] as (keyof Post)[])) {
    const value = better(older[field], newer[field]);
    if (value !== undefined) merged[field] = value;
  }
  const post = merged as unknown as Post;
  for (const field of ['caption', 'title'] as const) {
    const [old, fresh] = [older[field], newer[field]];
    if (isCutOff(fresh, old)) post[field] = old;
    else if (isCutOff(old, fresh)) post[field] = fresh;
  }
  const [old, fresh] = [older.partners, newer.partners];
  post.partners = old.length > 0 && fresh.length > 0 ? (better(old, fresh) ?? fresh) : fresh.length > 0 ? fresh : old;
  // A stated time says all that a relative text could.
  const between = narrower(older.publishedBetween, newer.publishedBetween, better);
  if (post.publishedAt === undefined && between) post.publishedBetween = between;
  else delete post.publishedBetween;
  return post;
}

type Between = NonNullable<Post['publishedBetween']>;

/** What both relative texts leave possible; where they contradict each other, the newer one. */
function narrower(
  a: Between | undefined,
  b: Between | undefined,
  better: (a: Between, b: Between) => Between | undefined,
): Between | undefined {
  if (!a || !b) return b ?? a;
  const earliest = isAfter(a[0], b[0]) ? a[0] : b[0];
  const latest = isAfter(b[1], a[1]) ? a[1] : b[1];
  return isLater(earliest, latest) ? better(a, b) : [earliest, latest];
}

/** Of one moment that is written in two ways, always the same way is the later. */
function isAfter(a: string, b: string): boolean {
  return isLater(a, b) || (!isLater(b, a) && a > b);
}

/** True for the beginning of a text that was seen whole: grids cut captions off, and the label may be in the rest. */
export function isCutOff(text: string | undefined, whole: string | undefined): boolean {
  if (text === undefined || whole === undefined) return false;
  const shown = text.endsWith('…') ? text.slice(0, -1) : text.endsWith('...') ? text.slice(0, -3) : undefined;
  return shown !== undefined && whole.length > text.length && whole.startsWith(shown);
}

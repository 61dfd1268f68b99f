import type { Post } from '../model/post';
import { stated } from './merge';
import { isLater } from './moments';

/** Two readings of one post as one: the newer's values, and where it saw none the older's. */
export function mergePosts(older: Post, newer: Post): Post {
  const merged = { ...stated(older), ...stated(newer) };
  const between = narrower(older.publishedBetween, newer.publishedBetween);
  // A stated time says all that a relative text could.
  if (merged.publishedAt === undefined && between) merged.publishedBetween = between;
  else delete merged.publishedBetween;
  return {
    ...merged,
    ...(isCutOff(newer.caption, older.caption) && { caption: older.caption }),
    ...(isCutOff(newer.title, older.title) && { title: older.title }),
    partners: newer.partners.length > 0 ? newer.partners : older.partners,
  };
}

/** What both relative texts leave possible; where they contradict each other, the newer one. */
function narrower(older: Post['publishedBetween'], newer: Post['publishedBetween']): Post['publishedBetween'] {
  if (!older || !newer) return newer ?? older;
  const earliest = isLater(older[0], newer[0]) ? older[0] : newer[0];
  const latest = isLater(newer[1], older[1]) ? older[1] : newer[1];
  return isLater(earliest, latest) ? newer : [earliest, latest];
}

/** True for the beginning of a text that was seen whole: grids cut captions off, and the label may be in the rest. */
function isCutOff(text: string | undefined, whole: string | undefined): boolean {
  if (text === undefined || whole === undefined) return false;
  const shown = text.endsWith('…') ? text.slice(0, -1) : text.endsWith('...') ? text.slice(0, -3) : undefined;
  return shown !== undefined && whole.length > text.length && whole.startsWith(shown);
}

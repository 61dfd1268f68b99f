import type { Entry } from '../../lib/model/entry';
import { entryWithId } from '../../lib/shortlist/entries';
import { judgedPostsOf, type JudgedPost } from '../../lib/shortlist/posts';

/** A saved creator with the posts that are ads or perhaps ads. */
export interface ShownCreator {
  entry: Entry;
  posts: JudgedPost[];
  /** How many posts were judged at all. */
  judged: number;
}

/** Reads a saved creator; undefined when the shortlist has them no longer. Throws a `Failure`. */
export async function readCreator(id: string): Promise<ShownCreator | undefined> {
  const entry = await entryWithId(id);
  if (!entry) return undefined;
  const all = (await judgedPostsOf(id)).filter(({ disclosure }) => disclosure);
  return { entry, posts: all.filter(({ disclosure }) => disclosure?.verdict.commercial !== 'no'), judged: all.length };
}

import type { Snapshot } from '../model/entry';
import type { Post } from '../model/post';
import { read } from './database';
import { getEach } from './get-each';
import { newestFirst } from './posts';

/** What the visits to a creator have shown: posts, newest first, and what was true on each day, earliest first. */
export interface Past {
  posts: Post[];
  days: Snapshot[];
}

/** The past of saved creators, by their ids. Throws a `Failure`. */
export async function pastOf(ids: readonly string[]): Promise<Map<string, Past>> {
  const [posts, snapshots] = await read(['posts', 'snapshots'], (tx) =>
    Promise.all([getEach(tx.objectStore('posts'), ids), getEach(tx.objectStore('snapshots'), ids)]),
  );
  return new Map(
    ids.map((id, place) => [
      id,
      {
        posts: newestFirst(posts[place]?.posts ?? []).map(({ post }) => post),
        days: snapshots[place]?.days ?? [],
      },
    ]),
  );
}

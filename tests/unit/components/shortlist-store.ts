import 'fake-indexeddb/auto';
import type { Entry, List } from '../../../lib/model/entry';
import type { Field } from '../../../lib/model/field';
import { write } from '../../../lib/shortlist/database';
import { keepPosts, type JudgedPost } from '../../../lib/shortlist/posts';
import { toEntryRow } from '../../../lib/shortlist/rank';
import type { StoreName } from '../../../lib/shortlist/schema';

const STORES: StoreName[] = [
  'entries',
  'posts',
  'snapshots',
  'lists',
  'fields',
  'declined',
  'candidates',
  'steps',
  'undo',
];

/** The real shortlist, with nothing in it. */
export async function emptyShortlist(): Promise<void> {
  await write(STORES, (tx) => Promise.all(STORES.map((name) => tx.objectStore(name).clear())));
}

/** Puts creators on the real shortlist as they are given. */
export async function keepEntries(...entries: Entry[]): Promise<void> {
  await write(['entries'], (tx) => Promise.all(entries.map((one) => tx.objectStore('entries').put(toEntryRow(one)))));
}

/** The person's own lists and fields. */
export async function keepListsAndFields({
  lists = [],
  fields = [],
}: {
  lists?: List[];
  fields?: Field[];
}): Promise<void> {
  await write(['lists', 'fields'], (tx) =>
    Promise.all([
      ...lists.map((one) => tx.objectStore('lists').put(one)),
      ...fields.map((one) => tx.objectStore('fields').put(one)),
    ]),
  );
}

/** Posts of a creator with what was said of them, the first of them the newest. */
export async function keepPostsOf(entryId: string, posts: readonly JudgedPost[]): Promise<void> {
  const rows = posts.map(({ post, disclosure }, place) => ({
    entryId,
    postId: post.id,
    readAt: '2026-11-21T12:00:00Z',
    place,
    post,
    ...(disclosure && { disclosure }),
  }));
  await write(['posts'], (tx) => keepPosts(tx.objectStore('posts'), entryId, rows));
}

import type { IDBPObjectStore } from 'idb';
import { toInstant } from '../model/instant';
import type { Assessment } from '../model/assessment';
import type { KeptPost, KeptVerdict } from '../model/kept-post';
import type { Post } from '../model/post';
import type { Profile } from '../model/profile';
import { read } from './database';
import { isLater } from './moments';
import { mergePosts } from './merge-posts';
import { rowsOf, type Schema, type StoreName } from './schema';
import { verdictOn, verdictsOf } from './verdicts';

/** Posts kept of one creator, the newest: about ten times what any rate looks at. */
const MOST_POSTS = 200;

type PostStore = IDBPObjectStore<Schema, StoreName[], 'posts', 'readwrite'>;

/** The posts that were seen of a saved creator, newest first. */
export async function postsOf(entryId: string): Promise<Post[]> {
  return (await judgedPostsOf(entryId)).map(({ post }) => post);
}

/** A post and what was said of its label, where it was judged. */
export interface JudgedPost {
  post: Post;
  disclosure?: KeptVerdict;
}

/** The posts of a saved creator with the verdicts on them, newest first. Throws a `Failure`. */
export async function judgedPostsOf(entryId: string): Promise<JudgedPost[]> {
  const rows = await read(['posts'], (tx) => tx.objectStore('posts').getAll(rowsOf(entryId)));
  return newestFirst(rows).map(({ post, disclosure }) => ({ post, ...(disclosure && { disclosure }) }));
}

/** A profile's posts, with the assessment's verdicts on them, as rows for the store. */
export function toRows(entryId: string, { recent, readAt }: Profile, assessment: Assessment): KeptPost[] {
  const verdicts = verdictsOf(assessment, readAt);
  return recent.map((post, place) => {
    const disclosure = verdicts.get(post.id);
    return { entryId, postId: post.id, readAt, place, post, ...(disclosure && { disclosure }) };
  });
}

/** Adds rows to an entry's posts: what is known of a post already is renewed, and only the newest posts stay. */
export async function keepPosts(store: PostStore, entryId: string, rows: KeptPost[]): Promise<void> {
  if (rows.length === 0) return;
  const kept = new Map((await store.getAll(rowsOf(entryId))).map((row) => [row.postId, row]));
  const before = new Map(kept);
  for (const row of rows) {
    const known = kept.get(row.postId);
    kept.set(row.postId, { ...(known ? mergeRows(known, row) : row), entryId });
  }
  const ordered = newestFirst([...kept.values()]);
  const leaving = ordered.slice(MOST_POSTS).filter(({ postId }) => before.has(postId));
  await Promise.all([
    ...ordered.slice(0, MOST_POSTS).flatMap((row) => (row === before.get(row.postId) ? [] : store.put(row))),
    ...leaving.map(({ postId }) => store.delete([entryId, postId])),
  ]);
}

/** Takes an entry's posts out of the store. */
export async function takePosts(store: PostStore, entryId: string): Promise<KeptPost[]> {
  const rows = await store.getAll(rowsOf(entryId));
  await store.delete(rowsOf(entryId));
  return rows;
}

function mergeRows(a: KeptPost, b: KeptPost): KeptPost {
  const [older, newer] = isLater(a.readAt, b.readAt) ? [b, a] : [a, b];
  const post = mergePosts(older.post, newer.post);
  const disclosure = verdictOn(post, older, newer);
  return { ...newer, post, ...(disclosure && { disclosure }) };
}

/** By the latest moment each can have been published; where nothing is told, that is when it was read. */
function newestFirst(rows: readonly KeptPost[]): KeptPost[] {
  const keyed = rows.map((row) => {
    const { publishedAt, publishedBetween } = row.post;
    return { row, at: toInstant(publishedAt ?? publishedBetween?.[1] ?? row.readAt) ?? 0 };
  });
  keyed.sort(
    (a, b) =>
      b.at - a.at || (toInstant(b.row.readAt) ?? 0) - (toInstant(a.row.readAt) ?? 0) || a.row.place - b.row.place,
  );
  return keyed.map(({ row }) => row);
}

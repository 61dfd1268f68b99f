import type { IDBPObjectStore } from 'idb';
import { toInstant } from '../model/instant';
import type { Assessment } from '../model/assessment';
import type { KeptPost, KeptVerdict } from '../model/kept-post';
import type { Post } from '../model/post';
import type { Profile } from '../model/profile';
import { read } from './database';
import { isSame } from './is-same';
import { byText, type Tie } from './latest';
import { isLater } from './moments';
import { mergePosts } from './merge-posts';
import type { PostsRow, Schema, StoreName } from './schema';
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
  const kept = await keptPostsOf(entryId);
  return kept.map(({ post, disclosure }) => ({ post, ...(disclosure && { disclosure }) }));
}

/** The posts of a saved creator with word of when each was read, newest first. Throws a `Failure`. */
export async function keptPostsOf(entryId: string): Promise<KeptPost[]> {
  const row = await read(['posts'], (tx) => tx.objectStore('posts').get(entryId));
  return newestFirst(row?.posts ?? []);
}

/** A profile's posts, with the assessment's verdicts on them, as they are kept. */
export function toKept(entryId: string, { recent, readAt }: Profile, assessment: Assessment): KeptPost[] {
  const verdicts = verdictsOf(assessment, readAt);
  return recent.map((post, place) => {
    const disclosure = verdicts.get(post.id);
    return { entryId, postId: post.id, readAt, place, post, ...(disclosure && { disclosure }) };
  });
}

/**
 * Adds posts to an entry's: what is known of a post already is renewed, and only the newest posts stay. Answers with those
 * that were there before and those that are there now.
 */
export async function keepPosts(
  store: PostStore,
  entryId: string,
  posts: readonly KeptPost[],
  tie: Tie = 'second',
): Promise<{ before: KeptPost[]; after: KeptPost[] }> {
  const before = (await store.get(entryId))?.posts ?? [];
  if (posts.length === 0) return { before, after: before };
  const after = withPosts(entryId, before, posts, tie);
  await store.put(toPostsRow(entryId, after));
  return { before, after };
}

/** An entry's posts with more of them, or with later readings, newest first: as many as are kept. */
export function withPosts(
  entryId: string,
  before: readonly KeptPost[],
  posts: readonly KeptPost[],
  tie: Tie = 'second',
): KeptPost[] {
  return newestFirst(joinKept(entryId, before, posts, tie)).slice(0, MOST_POSTS);
}

/** An entry's posts as the store has them. */
export function toPostsRow(entryId: string, posts: readonly KeptPost[]): PostsRow {
  return { entryId, size: posts.length, posts: posts.toSorted((a, b) => byText(a.postId, b.postId)) };
}

/** Takes an entry's posts out of the store. */
export async function takePosts(store: PostStore, entryId: string): Promise<KeptPost[]> {
  const posts = (await store.get(entryId))?.posts ?? [];
  await store.delete(entryId);
  return posts;
}

/** Two creators' posts, or two readings of one's, as one entry's, in no order. */
export function joinKept(
  entryId: string,
  some: readonly KeptPost[],
  others: readonly KeptPost[],
  tie: Tie,
): KeptPost[] {
  const kept = new Map(some.map((one) => [one.postId, one]));
  for (const one of others) {
    const known = kept.get(one.postId);
    // As most posts are that come back out of a file.
    if (known && isSame({ ...known, entryId }, { ...one, entryId })) continue;
    kept.set(one.postId, { ...(known ? joinReadings(known, one, tie) : one), entryId });
  }
  return [...kept.values()];
}

function joinReadings(a: KeptPost, b: KeptPost, tie: Tie): KeptPost {
  const [older, newer] = isLater(a.readAt, b.readAt) ? [b, a] : [a, b];
  const isTie = tie === 'value' && !isLater(newer.readAt, older.readAt);
  const post = mergePosts(older.post, newer.post, isTie ? 'value' : 'second');
  const disclosure = verdictOn(post, older, newer, isTie);
  const joined = { ...newer, post, ...(disclosure && { disclosure }) };
  if (!isTie) return joined;
  const [readAt] = [a.readAt, b.readAt].toSorted(byText).slice(1);
  return { ...joined, ...(readAt !== undefined && { readAt }), place: Math.min(a.place, b.place) };
}

/** By the latest moment each can have been published; where nothing is told, that is when it was read. */
export function newestFirst(posts: readonly KeptPost[]): KeptPost[] {
  const keyed = posts.map((kept) => {
    const { publishedAt, publishedBetween } = kept.post;
    return { kept, at: toInstant(publishedAt ?? publishedBetween?.[1] ?? kept.readAt) ?? 0 };
  });
  keyed.sort(
    (a, b) =>
      b.at - a.at ||
      (toInstant(b.kept.readAt) ?? 0) - (toInstant(a.kept.readAt) ?? 0) ||
      a.kept.place - b.kept.place ||
      byText(a.kept.postId, b.kept.postId),
  );
  return keyed.map(({ kept }) => kept);
}

import { generalExclusions } from '../assess/posts';
import { isDay, toInstant } from '../model/instant';
import type { Post } from '../model/post';
import { mergePosts } from '../shortlist/merge-posts';
import { joinCounts } from './join-counts';

/** Posts kept of one creator: about ten times what any rate looks at. */
const MOST_POSTS = 200;

/** Two readings of one post as one: the newer facts win, and no known number is lost. */
function joinPost(older: Post, newer: Post): Post {
  const joined: Post = { ...mergePosts(older, newer) };
  for (const field of ['views', 'shares', 'saves'] as const) {
    const count = joinCounts(older[field], newer[field]);
    if (count) joined[field] = count;
  }
  const likes = joinCounts(older.likes, newer.likes);
  const comments = joinCounts(older.comments, newer.comments);
  return { ...joined, ...(likes && { likes }), ...(comments && { comments }) };
}

interface Posts {
  recent: Post[];
  readAt: string;
}

/**
 * The posts of two readings as one list. The newer list's order is kept where it is a page of posts, the older one's where
 * the newer is a single post (`isList` false); a post that only the other list has goes in by its time, newest first, and
 * without a time at the end.
 */
export function joinPosts(older: Posts, newer: Posts, isList: boolean): Post[] {
  const before = withoutEarlyNumbers(older, newer.readAt);
  const known = new Map(before.map((post) => [post.id, post]));
  const news = new Map(newer.recent.map((post) => [post.id, post]));
  const joined = (post: Post): Post => {
    const [old, fresh] = [known.get(post.id), news.get(post.id)];
    return old && fresh ? joinPost(old, fresh) : post;
  };
  const [frame, others] = isList ? [[...news.values()], before] : [before, [...news.values()]];
  const list = frame.map(joined);
  const placed = new Set(frame.map(({ id }) => id));
  for (const post of others) if (!placed.has(post.id)) insert(list, post);
  return list.slice(0, MOST_POSTS);
}

function timeOf({ publishedAt, publishedBetween }: Post): number | undefined {
  if (publishedAt !== undefined) {
    const at = toInstant(publishedAt);
    // A day without a time of day: its noon.
    return at !== undefined && isDay(publishedAt) ? at + 12 * 3_600_000 : at;
  }
  const [earliest, latest] = publishedBetween?.map(toInstant) ?? [];
  return earliest === undefined || latest === undefined ? undefined : (earliest + latest) / 2;
}

function insert(list: Post[], post: Post): void {
  const time = timeOf(post);
  const place =
    time === undefined ? -1 : list.findIndex((other) => !other.pinned && (timeOf(other) ?? Infinity) < time);
  list.splice(place < 0 ? list.length : place, 0, post);
}

/**
 * The likes of a post's first hours must not be taken for what it got in the end. A post that was too new when its numbers
 * were read, and would pass for old enough by the time of a later reading, keeps none that this reading does not show again.
 */
function withoutEarlyNumbers({ recent, readAt }: Posts, later: string): Post[] {
  const isNew = (at: string) => generalExclusions({ readAt: at }).find(({ why }) => why === 'tooNew')?.applies;
  const [wasNew, isStillNew] = [isNew(readAt), isNew(later)];
  return recent.map((post) => {
    if (!wasNew?.(post) || isStillNew?.(post)) return post;
    const { likes: _likes, comments: _comments, views: _views, shares: _shares, saves: _saves, ...facts } = post;
    return facts;
  });
}

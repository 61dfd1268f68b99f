import { isObject } from '../json';
import { isMedia, toMedia, type Media } from './media';
import { isUser, toOwner, toUser, type Owner, type User } from './user';

// Names of queries, root keys and wrappers change from month to month; the leaves have kept their shape for years. So posts
// and users are found by what they look like, and belong to whom they themselves say.

/** All users and posts in one payload, in its order, whoever's they are. */
export interface Found {
  users: User[];
  media: Media[];
}

/** No page comes near it; a payload that was made to hurt does. */
const MOST_NODES = 400_000;
const NOTHING: Owner = {};

/** What is under these keys is heavy or is not a post of its own: pictures, children of a carousel, comments, people tagged. */
const CLOSED = new Set([
  'image_versions2',
  'video_versions',
  'thumbnails',
  'thumbnail_resources',
  'display_resources',
  'carousel_media',
  'edge_sidecar_to_children',
  'comments',
  'preview_comments',
  'comments_connection',
  'edge_media_to_comment',
  'edge_media_to_parent_comment',
  'usertags',
  'edge_media_to_tagged_user',
  'ad',
]);
/** Lists of posts that are not the profile's own grid. */
const ELSEWHERE =
  /usertags|photos_of_you|repost|feed__timeline|feed_items|fbsearch|explore|suggest|related|saved|felix|fill_items|layout_content/;

/** Looks through a payload of any shape. Iterative and bounded: payloads nest deeper than a call stack may. */
export function look(root: unknown): Found {
  const found: Found = { users: [], media: [] };
  const nodes: object[] = [];
  const owners: Owner[] = [];
  const places: boolean[] = [];
  const push = (value: unknown, owner: Owner, elsewhere: boolean) => {
    if (typeof value !== 'object' || value === null) return;
    nodes.push(value);
    owners.push(owner);
    places.push(elsewhere);
  };
  push(root, NOTHING, false);
  for (let seen = 0; seen < MOST_NODES; seen += 1) {
    const node = nodes.pop();
    let around = owners.pop() ?? NOTHING;
    const elsewhere = places.pop() ?? false;
    if (!node) break;
    if (!isObject(node)) {
      const items = node as unknown[];
      for (let index = items.length - 1; index >= 0; index -= 1) push(items[index], around, elsewhere);
      continue;
    }
    if (isMedia(node)) {
      const media = toMedia(node, around, elsewhere);
      if (media) found.media.push(media);
      // The author of a post that was opened comes with his numbers.
      for (const key of ['owner', 'user']) {
        const user = node[key];
        if (isObject(user) && isUser(user)) found.users.push(toUser(user));
      }
      continue;
    }
    if (isUser(node)) {
      const user = toUser(node);
      found.users.push(user);
      around = { pk: user.pk, handle: user.handle };
    } else if ('pk' in node || 'username' in node) {
      const owner = toOwner(node);
      if (owner.pk ?? owner.handle) around = owner;
    }
    const keys = Object.keys(node);
    for (let index = keys.length - 1; index >= 0; index -= 1) {
      const key = keys[index] as string;
      const value = node[key];
      if (typeof value !== 'object' || value === null || CLOSED.has(key)) continue;
      push(value, around, elsewhere || ELSEWHERE.test(key));
    }
  }
  return found;
}

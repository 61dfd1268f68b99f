import { isObject, type JsonObject } from '../json';
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
/** The person at the screen, whose own profile is in many payloads, with and without a name. */
const VIEWER = /viewer$/i;
/** Lists of posts that are not the profile's own grid. */
const ELSEWHERE =
  /usertags|photos_of_you|repost|feed__timeline|feed_items|fbsearch|explore|suggest|related|saved|felix|fill_items|layout_content/;

/** Keys of which every user and every post has at least one: objects with none of them are only passed through. */
const TELLING = new Set(['pk', 'username', 'follower_count', 'edge_followed_by', 'biography', 'code', 'shortcode']);

type Kind = 'closed' | 'elsewhere' | 'telling' | 'plain';

function kindOf(key: string): Kind {
  if (CLOSED.has(key) || VIEWER.test(key)) return 'closed';
  if (TELLING.has(key)) return 'telling';
  return ELSEWHERE.test(key) ? 'elsewhere' : 'plain';
}

/** A part of the payload that is still to be looked at. */
interface Part {
  node: object;
  /** Whose everything inside is, unless it says otherwise itself. */
  around: Owner;
  elsewhere: boolean;
}

/** Looks through a payload of any shape. Iterative and bounded: payloads nest deeper than a call stack may. */
export function look(root: unknown): Found {
  const found: Found = { users: [], media: [] };
  const kinds = new Map<string, Kind>();
  const parts: Part[] = [{ node: [root], around: NOTHING, elsewhere: false }];
  for (let seen = 0; seen < MOST_NODES; seen += 1) {
    const part = parts.pop();
    if (!part) break;
    const { node, elsewhere } = part;
    if (Array.isArray(node)) {
      // ["PolarisViewer", [], {…}]
      if (typeof node[0] === 'string' && VIEWER.test(node[0])) continue;
      for (let index = node.length - 1; index >= 0; index -= 1) {
        const value: unknown = node[index];
        if (typeof value === 'object' && value !== null) parts.push({ node: value, around: part.around, elsewhere });
      }
    } else lookInside(node as JsonObject, part, parts, kinds, found);
  }
  return found;
}

function lookInside(node: JsonObject, part: Part, parts: Part[], kinds: Map<string, Kind>, found: Found): void {
  let { around } = part;
  const inside: Part[] = [];
  let tells = false;
  for (const key in node) {
    let kind = kinds.get(key);
    if (!kind) kinds.set(key, (kind = kindOf(key)));
    if (kind === 'telling') tells = true;
    const value = node[key];
    if (typeof value === 'object' && value !== null && kind !== 'closed')
      inside.push({ node: value, around, elsewhere: part.elsewhere || kind === 'elsewhere' });
  }
  if (tells) {
    if (isMedia(node)) return addMedia(node, around, part.elsewhere, found);
    around = addUser(node, found) ?? around;
  }
  for (let next = inside.pop(); next; next = inside.pop()) {
    next.around = around;
    parts.push(next);
  }
}

function addMedia(node: JsonObject, around: Owner, elsewhere: boolean, found: Found): void {
  const media = toMedia(node, around, elsewhere);
  if (media) found.media.push(media);
  // The author of a post that was opened comes with the numbers of the profile.
  for (const user of [node['owner'], node['user']]) if (isObject(user) && isUser(user)) found.users.push(toUser(user));
}

/** Takes down a user, and says whose everything inside the object is. */
function addUser(node: JsonObject, found: Found): Owner | undefined {
  const owner = toOwner(node);
  if (isUser(node)) found.users.push(toUser(node));
  return (owner.pk ?? owner.handle) === undefined ? undefined : owner;
}

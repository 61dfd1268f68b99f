import type { Post } from '../../model/post';
import { at, list, textAt, wholeAt, type JsonObject } from '../json';
import { shorten } from '../texts';
import { toHandle } from './address';
import { toCode, toPk } from './codes';
import { countAt, digits, overlay, toOwner, userPk, type Owner } from './user';

/** What one payload says about one post. Undefined is: it does not say. */
export interface Media {
  pk: string;
  code: string;
  owner: Owner;
  coauthors: Owner[];
  kind?: Post['kind'] | undefined;
  /** Seconds since 1970. */
  takenAt?: number | undefined;
  caption?: string | undefined;
  likes?: number | 'hidden' | undefined;
  /** The payload says itself that likes are shown. */
  likesShown: boolean;
  comments?: number | 'off' | undefined;
  /** The site counts views in two ways: the lower and the higher number. */
  views?: [low: number, high: number] | undefined;
  pinned?: boolean | undefined;
  /** Pks and handles of those on whose profile the post is pinned: a co-author's, at times, and not the owner's. */
  pinnedFor?: string[] | undefined;
  paid?: boolean | undefined;
  partners: string[];
  /** Stands in a list that is not the owner's profile: home feed, search, tagged, reposts. */
  elsewhere: boolean;
}

/** Keys that an object with a code has only when it is a post. */
const MARKS = ['media_type', 'taken_at', 'taken_at_timestamp', 'like_count', 'comment_count', 'play_count', 'is_video'];
/** Objects in the shape of a post that are none. */
const NO_POSTS = new Set(['ad', 'story']);

const CODE = /^[\w-]{1,40}$/;

const COMMENTS = [
  'comment_count',
  'edge_media_to_comment',
  'edge_media_to_parent_comment',
  'edge_media_preview_comment',
];

function codeOf(node: JsonObject): string | undefined {
  const code = node['code'] ?? node['shortcode'];
  return typeof code === 'string' && CODE.test(code) ? code : undefined;
}

/** True for an object in the shape of a post, whatever it is called and wherever it stands. */
export function isMedia(node: JsonObject): boolean {
  // The logged-out post page wraps the post in an object with the same code.
  if ('if_not_gated_logged_out' in node) return false;
  if (codeOf(node) !== undefined) return MARKS.some((mark) => mark in node);
  return 'media_type' in node && digits(node['pk']) !== undefined;
}

/** The facts of a post; undefined for advertisements, stories and the pictures inside a carousel. */
export function toMedia(node: JsonObject, around: Owner, elsewhere: boolean): Media | undefined {
  if (NO_POSTS.has(String(node['product_type'])) || 'expiring_at' in node || textAt(node, 'carousel_parent_id'))
    return undefined;
  const [, first, ownerPk] = /^(\d+)(?:_(\d+))?$/.exec(String(node['id'])) ?? [];
  const stated = codeOf(node);
  const pk = digits(node['pk']) ?? digits(first) ?? (stated && toPk(stated));
  const code = stated ?? (pk && toCode(pk));
  if (pk === undefined || code === undefined) return undefined;
  // A wrapper around a post has the post's own number.
  const owner = ownerOf(node, digits(ownerPk), around.pk === pk ? {} : around);
  const hidden = node['like_and_view_counts_disabled'];
  const likes =
    node['like_count'] ?? at(node, 'edge_media_preview_like', 'count') ?? at(node, 'edge_liked_by', 'count');
  const kind = kindOf(node);
  return {
    pk,
    code,
    owner,
    coauthors: list(node['coauthor_producers']).map(toOwner),
    kind,
    takenAt: countAt(node, 'taken_at', 'taken_at_timestamp'),
    caption: captionOf(node),
    // In place of a number that the author hides stands 3, and stood −1.
    likes: hidden === true || (typeof likes === 'number' && likes < 0) ? 'hidden' : wholeAt(likes),
    likesShown: hidden === false,
    comments: node['comments_disabled'] === true ? 'off' : countAt(node, ...COMMENTS),
    views: hidden === true || kind === 'image' || kind === 'carousel' ? undefined : viewsOf(node),
    ...pinnedOf(node),
    ...sponsorsOf(node),
    elsewhere,
  };
}

function ownerOf(node: JsonObject, ownerPk: string | undefined, around: Owner): Owner {
  const [user, owner] = [toOwner(node['user']), toOwner(node['owner'])];
  const pk = user.pk ?? owner.pk ?? userPk(node['owner_id']) ?? ownerPk;
  const handle = user.handle ?? owner.handle;
  if (pk === undefined && handle === undefined) return around;
  return { pk, handle, name: user.name ?? owner.name, verified: user.verified ?? owner.verified };
}

/** What the site's number for a kind of post means. */
export function kindByNumber(mediaType: number | undefined): Post['kind'] | undefined {
  return mediaType === 1 ? 'image' : mediaType === 2 ? 'video' : mediaType === 8 ? 'carousel' : undefined;
}

function kindOf(node: JsonObject): Post['kind'] | undefined {
  const known = kindByNumber(wholeAt(node, 'media_type'));
  if (known) return known;
  const named = `${textAt(node, '__typename') ?? ''} ${textAt(node, 'product_type') ?? ''}`;
  if (/sidecar|carousel/i.test(named)) return 'carousel';
  if (/video|clips|igtv/i.test(named) || node['is_video'] === true || wholeAt(node, 'play_count')) return 'video';
  return /image|photo/i.test(named) ? 'image' : undefined;
}

function captionOf(node: JsonObject): string | undefined {
  const stated =
    textAt(node, 'caption', 'text') ??
    textAt(node, 'caption') ??
    textAt(node, 'edge_media_to_caption', 'edges', 0, 'node', 'text');
  if (stated !== undefined) return shorten(stated, 'text');
  // Shortened payloads leave caption and time out, or set both to null: then nobody has said that there is no caption.
  const isWhole = countAt(node, 'taken_at', 'taken_at_timestamp');
  const isEmpty = node['caption'] === null || at(node, 'edge_media_to_caption', 'edges', 'length') === 0;
  return isWhole !== undefined && isEmpty ? '' : undefined;
}

function viewsOf(node: JsonObject): Media['views'] {
  const counts = ['view_count', 'play_count', 'video_view_count', 'video_play_count'].flatMap(
    (key) => wholeAt(node, key) ?? [],
  );
  // A zero beside a number is a counter that is not kept for this post.
  const kept = counts.some((count) => count > 0) ? counts.filter((count) => count > 0) : counts;
  return kept.length > 0 ? [Math.min(...kept), Math.max(...kept)] : undefined;
}

function pinnedOf(node: JsonObject): Pick<Media, 'pinned' | 'pinnedFor'> {
  if (typeof node['is_timeline_pinned'] === 'boolean') return { pinned: node['is_timeline_pinned'] };
  const pinnedFor = node['timeline_pinned_user_ids'] ?? node['pinned_for_users'];
  if (!Array.isArray(pinnedFor)) return {};
  return {
    pinnedFor: pinnedFor
      .flatMap((one) => [digits(one) ?? userPk(one), toHandle(at(one, 'username'))])
      .filter((id) => id !== undefined),
  };
}

function sponsorsOf(node: JsonObject): Pick<Media, 'paid' | 'partners'> {
  const tagged = [
    ...list(node['sponsor_tags']).map((tag) => at(tag, 'sponsor')),
    ...list(at(node, 'edge_media_to_sponsor_user', 'edges')).map((edge) => at(edge, 'node', 'sponsor')),
  ];
  const partners = tagged.flatMap((sponsor) => toHandle(at(sponsor, 'username')) ?? []);
  const flag = node['is_paid_partnership'];
  // Without the flag an empty list of sponsors says nothing: not every kind of answer fills it in.
  const paid = partners.length > 0 ? true : typeof flag === 'boolean' ? flag : undefined;
  return { paid, partners: [...new Set(partners)].slice(0, 50) };
}

/** Joins what two payloads say about one post. A partial one, such as a search result, takes nothing away. */
export function joinMedia(earlier: Media, later: Media): Media {
  return {
    ...overlay(earlier, later),
    owner: overlay(earlier.owner, later.owner),
    coauthors: later.coauthors.length > 0 ? later.coauthors : earlier.coauthors,
    partners: later.partners.length > 0 ? later.partners : earlier.partners,
    caption: (later.caption || earlier.caption) ?? later.caption,
    likes: earlier.likes === 'hidden' && !later.likesShown ? 'hidden' : (later.likes ?? earlier.likes),
    elsewhere: earlier.elsewhere && later.elsewhere,
  };
}

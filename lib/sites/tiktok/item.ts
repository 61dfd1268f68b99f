import type { Post } from '../../model/post';
import { at, isObject, list, textAt, wholeAt } from '../json';
import { shorten } from '../texts';
import { ORIGIN } from './address';
import { isShown, partnersOf, toLabel, type Label } from './paid-label';
import { postCount } from './stats';
import { toSeconds } from './time';
import type { User } from './user';

/** A post and its author, as one source tells of them. */
export interface Item {
  author: User;
  isPhoto: boolean;
  label?: Label;
  post: Omit<Post, 'url' | 'paidLabel'>;
}

/** A post in the shape that all of TikTok's lists and pages share; undefined for live rooms and for anything else. */
export function toItem(item: unknown, authorOf: (item: unknown) => User, leavesOutFalse: boolean): Item | undefined {
  const id = textAt(item, 'id');
  if (!id || !/^\d{5,25}$/.test(id) || isObject(at(item, 'liveRoomInfo'))) return undefined;
  const stats = at(item, 'stats');
  const statsV2 = at(item, 'statsV2');
  if (!isObject(stats) && !isObject(statsV2)) return undefined;
  const photos = at(item, 'imagePost');
  const isPinned = at(item, 'isPinnedItem') === true || at(item, 'isTop') === true;
  return {
    author: authorOf(item),
    isPhoto: isObject(photos),
    label: toLabel(item, leavesOutFalse),
    post: {
      id,
      publishedAt: toSeconds(wholeAt(item, 'createTime')),
      caption: shorten(at(item, 'desc'), 'text'),
      kind: !isObject(photos) ? 'video' : list(at(photos, 'images')).length === 1 ? 'image' : 'carousel',
      likes: postCount(stats, statsV2, 'diggCount'),
      comments: postCount(stats, statsV2, 'commentCount'),
      views: postCount(stats, statsV2, 'playCount'),
      shares: postCount(stats, statsV2, 'shareCount'),
      saves: postCount(stats, statsV2, 'collectCount'),
      pinned: isPinned || undefined,
      partners: partnersOf(item),
    },
  };
}

/** The post under its address. `handle` is the author's where the item does not tell; `country` is the visitor's. */
export function toPost(item: Item, handle: string | undefined, country: string | undefined): Post {
  const { author, isPhoto, label, post } = item;
  const name = author.handle ?? handle ?? author.secUid ?? '';
  const url = `${ORIGIN}/@${encodeURIComponent(name)}/${isPhoto ? 'photo' : 'video'}/${post.id}`;
  return { ...post, url, paidLabel: isShown(label, country) };
}

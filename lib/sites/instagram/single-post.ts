import type { Account } from '../../model/account';
import type { Post } from '../../model/post';
import type { Reading, Seen } from '../../model/profile';
import type { Page } from '../contract';
import { account, postUrl } from './address';
import { toCode } from './codes';
import { addFacts, addOwner, toProfile, type Facts } from './facts';
import { joinMedia, kindByNumber, type Media } from './media';
import { postMeta, type PostMeta } from './meta';
import { missing } from './missing';
import { isSame, published, toPost } from './post';
import { embeddedSources, loadedFor, responseSources } from './sources';
import { overlay, type Owner } from './user';

/** Reads the page of one post: the post, and of its author what the page shows. */
export function readPost({ postId: pk = '' }: Account, page: Page): Reading {
  const code = toCode(pk) ?? '';
  const embedded = embeddedSources(page);
  let media: Media | undefined;
  let recentSeen: Seen | undefined;
  for (const source of [...embedded, ...responseSources(page, [code, pk])])
    for (const one of source.media)
      if (one.pk === pk || one.code === code) {
        media = media ? joinMedia(media, one) : one;
        recentSeen = source.seen;
      }

  const loaded = loadedFor(page);
  const isLoaded = loaded.postPk === pk;
  const meta = isLoaded ? postMeta(page) : {};
  const author: Owner = {
    pk: media?.owner.pk ?? (isLoaded ? loaded.ownerPk : undefined),
    handle: media ? media.owner.handle : meta.handle,
  };
  const facts: Facts = { user: {}, seen: {} };
  const words = [author.handle, author.pk].filter((word) => word !== undefined);
  for (const source of [...embedded, ...responseSources(page, words)])
    for (const user of source.users)
      if (isSame(user, author)) {
        addFacts(facts, user, source.seen);
        author.handle ??= user.handle;
        author.pk ??= user.pk;
      }
  if (media && recentSeen) addOwner(facts, media.owner, recentSeen);
  // Tags that name another author than the payload are about another post after all.
  const isMetaToo = author.handle === undefined || meta.handle === undefined || meta.handle === author.handle;
  author.handle ??= meta.handle;
  if ((author.handle ?? author.pk) === undefined) return missing(page, false);

  const kind = (isLoaded ? kindByNumber(loaded.mediaType) : undefined) ?? kindByAddress(page.url);
  const read = media && toPost(media, author, kind, page.now);
  const { name, caption, likes, comments }: PostMeta = isMetaToo ? meta : {};
  if (!read && !likes) return missing(page, false);
  const url = meta.url !== undefined && account(meta.url)?.postId === pk ? meta.url : postUrl(code);
  const post = overlay<Post>(
    { id: pk, url, kind, partners: [], ...(!read && published(pk, undefined, page.now)) },
    { ...overlay({}, { caption, likes, comments }), ...read },
  );
  return toProfile(page, author, facts, { meta: { name }, recent: [post], recentSeen: recentSeen ?? 'meta' });
}

function kindByAddress(url: string): Post['kind'] {
  return /\/(?:reels?|tv)\//.test(url) ? 'video' : 'image';
}

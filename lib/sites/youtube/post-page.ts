import type { Post } from '../../model/post';
import type { Profile, Seen } from '../../model/profile';
import type { Page } from '../contract';
import { channelUrl, videoUrl } from './address';
import { addFacts, type Facts } from './facts';
import { headVideo } from './head';
import { renderedVideo } from './rendered';
import type { Source } from './sources';
import {
  isSilentOnLikes,
  isWithoutLikes,
  ownerFacts,
  playerFacts,
  playerPost,
  watchPost,
  type PostFacts,
} from './watch-facts';

type Draft = Omit<Profile, 'site' | 'url' | 'recent' | 'readAt' | 'reader'>;

// Better sources come first; a number that the author has hidden stays hidden.
function fill(post: Post, facts: PostFacts): void {
  for (const [field, value] of Object.entries(facts))
    if (value !== undefined && !Object.hasOwn(post, field)) Object.assign(post, { [field]: value });
}

// Two sources about one video that name different channels: the better one is right.
function agree(known: Facts, facts: Facts): boolean {
  const clash = (key: 'accountId' | 'handle') =>
    known[key] !== undefined && facts[key] !== undefined && known[key].toLowerCase() !== facts[key].toLowerCase();
  return !clash('accountId') && !clash('handle');
}

function isShort(url: string): boolean {
  return new URL(url).pathname.startsWith('/shorts/');
}

/** The author of a video as its page shows the channel, with that one video; undefined when nothing is about that video. */
export function readPostPage(
  page: Page,
  videoId: string,
  sources: Source[],
): { draft: Draft; url: string; post: Post } | undefined {
  const { document } = page;
  const own = sources.filter(({ watch, player }) => (watch ?? player)?.videoId === videoId).toReversed();
  const draft: Draft = { links: [], seen: {} };
  const found: PostFacts[] = [];
  const know = (facts: Facts, seen: Seen) => addFacts(draft, draft.seen, facts, seen);
  for (const { player, seen } of own) {
    if (player?.videoId !== videoId) continue;
    know(playerFacts(player), seen);
    found.push(playerPost(player));
  }
  for (const { watch, seen } of own) {
    if (watch?.videoId !== videoId) continue;
    know(ownerFacts(watch, draft.accountId, page), seen);
    found.push(watchPost(watch, page));
  }
  for (const [source, seen] of [
    [headVideo(document, videoId), 'meta'],
    [renderedVideo(document, videoId, page), 'dom'],
  ] as const) {
    if (!source || !agree(draft, source.facts)) continue;
    know(source.facts, seen);
    found.push(source.post);
  }
  const { accountId, handle } = draft;
  if (!accountId && !handle) return undefined;
  const short = isShort(page.url);
  const isLive = found.some(({ kind }) => kind === 'live');
  const post: Post = {
    id: videoId,
    url: videoUrl(videoId, short),
    kind: short ? 'short' : isLive ? 'live' : 'video',
    partners: [],
  };
  for (const facts of found) fill(post, facts);
  if (post.publishedAt) delete post.publishedBetween;
  const players = own.flatMap(({ player }) => (player?.videoId === videoId ? player : []));
  const isHidden =
    players.length > 0 &&
    players.every((player) => isWithoutLikes(player, page.now)) &&
    own.some(({ watch }) => watch?.videoId === videoId && isSilentOnLikes(watch, post.views));
  if (isHidden && post.likes === undefined) post.likes = 'hidden';
  return { draft, url: channelUrl({ accountId, handle }), post };
}

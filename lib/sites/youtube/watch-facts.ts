import { exactCount, isExact } from '../../model/interval';
import type { Count } from '../../model/count';
import type { Post } from '../../model/post';
import { IS_TIME } from './iso-time';
import { at, find, list, textAt, wholeAt } from '../json';
import { hasDigit, shorten } from '../texts';
import { hasVerifiedBadge } from './channel-facts';
import { toCount, type PageLanguage } from './count';
import { countOf, toPart, type Facts } from './facts';
import { paidLabel } from './paid-label';
import { toMoments } from './relative-time';
import { channelOf, words } from './text';
import { findButton, findLikeButton, type LikeButton, type PlayerData, type WatchData } from './watch';

/** What one source tells of the post itself. */
export type PostFacts = Partial<Omit<Post, 'id' | 'url' | 'partners'>>;

/** The author, as the player knows the channel. */
export function playerFacts({ details, microformat }: PlayerData): Facts {
  const browseId = at(details, 'channelId') ?? at(microformat, 'externalChannelId');
  return {
    ...channelOf({ browseId, canonicalBaseUrl: at(microformat, 'ownerProfileUrl') }),
    name: shorten(at(details, 'author') ?? at(microformat, 'ownerChannelName'), 'name'),
  };
}

/** From when on the player tells the likes of every video that does not hide them (youtube.md §0.4). */
const TELLS_LIKES_FROM = '2025-07';

/** Whether the player of a page that was read at this moment keeps the likes to itself. */
export function isWithoutLikes({ microformat }: PlayerData, now: string): boolean {
  return microformat !== undefined && microformat.likeCount === undefined && now >= TELLS_LIKES_FROM;
}

/** The post, as the player knows it: exact numbers, in no language. */
export function playerPost({ details, microformat, paid }: PlayerData): PostFacts {
  const views = wholeAt(microformat, 'viewCount') ?? wholeAt(details, 'viewCount');
  const likes = wholeAt(microformat, 'likeCount');
  const published = [textAt(microformat, 'publishDate'), textAt(microformat, 'uploadDate')].find(
    (time) => time !== undefined && IS_TIME.test(time),
  );
  const isLive = at(details, 'isLive') === true || at(microformat, 'liveBroadcastDetails', 'isLiveNow') === true;
  return {
    title: shorten(textAt(details, 'title') ?? words(at(microformat, 'title')), 'title'),
    caption: shorten(textAt(details, 'shortDescription') ?? words(at(microformat, 'description')), 'text'),
    publishedAt: published,
    ...(isLive && { kind: 'live' }),
    views: views === undefined ? undefined : exactCount(views),
    likes: at(details, 'allowRatings') === false ? 'hidden' : likes === undefined ? undefined : exactCount(likes),
    paidLabel: paid && paidLabel(paid, undefined),
  };
}

/** A place that names a channel: the endpoint behind the name, the name, the subscribers, the badges. */
type Place = [endpoint: unknown, name: unknown, subscribers?: unknown, badges?: unknown];

// Best first: the author below the player, the card below the description, the description's header, the bar of a Short
// (to 2024 a header, from 2025 a model that shows the handle for a name). Of several collaborators the author's own
// endpoint names none, and the cards name the one whose video it is.
function placesOf({ secondary, channelCard: card, descriptionHeader: header, reel }: WatchData): Place[] {
  const owner = at(secondary, 'owner', 'videoOwnerRenderer');
  const title = at(owner, 'title');
  const endpoint =
    at(owner, 'navigationEndpoint', 'browseEndpoint') ?? at(find(title, 'navigationEndpoint'), 'browseEndpoint');
  const old = find(reel, 'reelPlayerHeaderRenderer');
  const bar = at(find(reel, 'reelChannelBarViewModel'), 'channelName');
  return [
    [endpoint, title, at(owner, 'subscriberCountText'), list(at(owner, 'badges'))],
    [at(card, 'channelEndpoint', 'browseEndpoint'), at(card, 'sectionTitle'), at(card, 'sectionSubtitle')],
    [at(header, 'channelNavigationEndpoint', 'browseEndpoint'), at(header, 'channel')],
    [at(old, 'channelNavigationEndpoint', 'browseEndpoint'), at(old, 'channelTitleText')],
    [find(bar, 'browseEndpoint'), bar],
  ];
}

/** The author as the page around the player shows the channel, which is `accountId` if that is known. */
export function ownerFacts(watch: WatchData, accountId: string | undefined, page: PageLanguage): Facts {
  const facts: Facts = accountId ? { accountId } : {};
  for (const [endpoint, title, subscribers, badges] of placesOf(watch)) {
    const channel = channelOf(endpoint);
    if (!channel.accountId || channel.accountId !== (facts.accountId ?? channel.accountId)) continue;
    facts.accountId = channel.accountId;
    facts.handle ??= channel.handle;
    const name = shorten(words(title), 'name');
    if (!name?.startsWith('@')) facts.name ??= name;
    facts.followers ??= countOf(toPart(subscribers), 'followers', page);
    if (badges) facts.verified = hasVerifiedBadge(badges);
  }
  return facts;
}

function narrower(counts: (Count | undefined)[]): Count | undefined {
  const known = counts.filter((count) => count !== undefined);
  return known.find(isExact) ?? known[0];
}

/** The values of the numbers with a word below them in the description: likes, views, date. */
function factoidsOf(watch: WatchData): unknown[] {
  return list(at(watch.descriptionHeader, 'factoid')).map((one) => find(one, 'value'));
}

function likeButtonOf(watch: WatchData): LikeButton | undefined {
  return findLikeButton(at(watch.primary, 'videoActions')) ?? findLikeButton(watch.reel);
}

/** Without any views a video may have no like at all, and nothing hidden. */
const SEEN_ENOUGH = 100;

/** Whether the page around the player has a like button and tells no number of a video that is seen: then likes may be hidden. */
export function isSilentOnLikes(watch: WatchData, views: Count | undefined): boolean {
  const button = likeButtonOf(watch);
  const texts = [button?.shown, button?.label, words(factoidsOf(watch)[0])];
  return button !== undefined && (views?.low ?? 0) >= SEEN_ENOUGH && !texts.some((text) => hasDigit(text ?? ''));
}

function readLikes(watch: WatchData, page: PageLanguage, views: Count | undefined): Post['likes'] {
  const { shown, label } = likeButtonOf(watch) ?? {};
  const found = narrower([toCount(label, 'likes', page), toCount(shown, 'likes', page)]);
  if (found) return found;
  // Switched off, the button shows a word alone and the description "N/A".
  const saysSo = shown !== undefined && words(factoidsOf(watch)[0]) !== undefined;
  return saysSo && isSilentOnLikes(watch, views) ? 'hidden' : undefined;
}

function readViews(watch: WatchData, page: PageLanguage): Count | undefined {
  const counter = at(watch.primary, 'viewCount', 'videoViewCountRenderer');
  if (at(counter, 'isLive') === true) return undefined;
  const texts = [
    at(counter, 'viewCount', 'simpleText'),
    factoidsOf(watch)[1],
    at(counter, 'shortViewCount', 'simpleText'),
  ];
  return narrower(texts.map((text) => toCount(words(text), 'views', page)));
}

function readComments(watch: WatchData, page: PageLanguage): Post['comments'] {
  if (watch.commentsOff) return 'off';
  const { reel } = watch;
  const text =
    words(watch.commentCount) ??
    words(at(reel, 'viewCommentsButton', 'buttonRenderer', 'text')) ??
    findButton(reel, /COMMENT|MESSAGE/)?.shown;
  return toCount(text, 'comments', page);
}

/** The post as the page around the player shows it. */
export function watchPost(watch: WatchData, page: PageLanguage & { now: string }): PostFacts {
  const { primary, secondary, reel } = watch;
  const views = readViews(watch, page);
  const relative = words(at(primary, 'relativeDateText'));
  const isLive = at(primary, 'viewCount', 'videoViewCountRenderer', 'isLive') === true;
  const description = at(secondary, 'attributedDescription') ?? at(secondary, 'description');
  const reelTitle = find(reel, 'reelTitleText') ?? at(find(reel, 'shortsVideoTitleViewModel'), 'text');
  const title = words(at(primary, 'title')) ?? words(reelTitle) ?? words(at(watch.descriptionHeader, 'title'));
  return {
    title: shorten(title, 'title'),
    caption: shorten(words(description), 'text'),
    ...(isLive && { kind: 'live' }),
    views,
    likes: readLikes(watch, page, views),
    comments: readComments(watch, page),
    paidLabel: paidLabel(undefined, watch.notice),
    publishedBetween: relative && !isLive ? toMoments(relative, page.numbers.times, page.now) : undefined,
  };
}

import { exactCount, isExact } from '../../model/interval';
import type { Count } from '../../model/count';
import type { Post } from '../../model/post';
import { IS_TIME } from './iso-time';
import { at, findInside, isObject, list, textAt, wholeAt, type JsonObject } from '../json';
import { shorten } from '../texts';
import { isChannelId, toChannelName } from './address';
import { hasVerifiedBadge } from './channel-facts';
import { toCount } from './count';
import { countOf, type Facts } from './facts';
import { paidLabel } from './paid-label';
import { toMoments } from './relative-time';
import { spoken, words } from './text';
import { findButton, findLikeButton, type PlayerData, type WatchData } from './watch';

/** What one source tells of the post itself. */
export type PostFacts = Partial<Omit<Post, 'id' | 'url' | 'partners'>>;

type Language = { language: string; now: string };

/** The author, as the player knows the channel. */
export function playerFacts({ details, microformat }: PlayerData): Facts {
  const accountId = at(details, 'channelId') ?? at(microformat, 'externalChannelId');
  return {
    accountId: isChannelId(accountId) ? accountId : undefined,
    handle: toChannelName(at(microformat, 'ownerProfileUrl'))?.handle,
    name: shorten(textAt(details, 'author') ?? textAt(microformat, 'ownerChannelName'), 'name'),
  };
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

/** The author as the page beside the player shows the channel, of `accountId` if that is known. */
export function ownerFacts(watch: WatchData, accountId: string | undefined, language: string): Facts {
  const owner = at(watch.secondary, 'owner', 'videoOwnerRenderer');
  const own = isObject(owner) ? fromOwner(owner, accountId, language) : undefined;
  const card = fromCards(watch, own?.accountId ?? accountId, language);
  return { ...card, ...Object.fromEntries(Object.entries(own ?? {}).filter(([, value]) => value !== undefined)) };
}

function fromOwner(owner: object, accountId: string | undefined, language: string): Facts | undefined {
  // Of several collaborators the endpoint names none: each has a line in a dialog.
  const endpoint =
    at(owner, 'navigationEndpoint', 'browseEndpoint') ??
    at(owner, 'title', 'runs', 0, 'navigationEndpoint', 'browseEndpoint');
  const id = at(endpoint, 'browseId');
  if (!isChannelId(id) || (accountId !== undefined && id !== accountId)) return undefined;
  const subscribers = at(owner, 'subscriberCountText');
  const text = words(subscribers);
  return {
    accountId: id,
    handle: toChannelName(at(endpoint, 'canonicalBaseUrl'))?.handle,
    name: shorten(words(at(owner, 'title')), 'name'),
    followers: text ? countOf({ text, label: spoken(subscribers) }, 'followers', language) : undefined,
    verified: hasVerifiedBadge(at(owner, 'badges')),
  };
}

/** An endpoint of a channel beside its name. */
type Named = [endpoint: unknown, name: unknown];

// The bar of a Short: to 2024 a header, from 2025 a model that shows the handle for a name.
function reelBars(reel: JsonObject | undefined): Named[] {
  if (!reel) return [];
  const header = at(reel, 'reelPlayerHeaderSupportedRenderers', 'reelPlayerHeaderRenderer');
  const bars: Named[] = [[at(header, 'channelNavigationEndpoint', 'browseEndpoint'), at(header, 'channelTitleText')]];
  const name = at(findInside(reel, 'reelChannelBarViewModel'), 'channelName');
  bars.push([at(name, 'commandRuns', 0, 'onTap', 'innertubeCommand', 'browseEndpoint'), name]);
  return bars;
}

// The card of the channel below the description, the description's header, the bar of a Short.
function fromCards(watch: WatchData, accountId: string | undefined, language: string): Facts {
  const { channelCard, descriptionHeader, reel } = watch;
  const places: Named[] = [
    [at(channelCard, 'channelEndpoint', 'browseEndpoint'), at(channelCard, 'sectionTitle')],
    [at(descriptionHeader, 'channelNavigationEndpoint', 'browseEndpoint'), at(descriptionHeader, 'channel')],
    ...reelBars(reel),
  ];
  const facts: Facts = accountId ? { accountId } : {};
  for (const [endpoint, title] of places) {
    const id = at(endpoint, 'browseId');
    if (!isChannelId(id) || (facts.accountId !== undefined && id !== facts.accountId)) continue;
    facts.accountId = id;
    facts.handle ??= toChannelName(at(endpoint, 'canonicalBaseUrl'))?.handle;
    const name = shorten(words(title), 'name');
    if (!name?.startsWith('@')) facts.name ??= name;
    if (endpoint !== places[0]?.[0]) continue;
    const subscribers = at(channelCard, 'sectionSubtitle');
    const text = words(subscribers);
    facts.followers = text ? countOf({ text, label: spoken(subscribers) }, 'followers', language) : undefined;
  }
  return facts;
}

function narrower(counts: (Count | undefined)[]): Count | undefined {
  const known = counts.filter((count) => count !== undefined);
  return known.find(isExact) ?? known[0];
}

/** The texts of the number with a word below it in the description, in the order likes, views, date. */
function factoids(watch: WatchData): unknown[] {
  return list(at(watch.descriptionHeader, 'factoid'))
    .map((one) => at(one, 'factoidRenderer'))
    .filter(isObject);
}

function readLikes(watch: WatchData, language: string, views: Count | undefined): Post['likes'] {
  const read = (text: string | undefined) => (text ? toCount(text, 'likes', language) : undefined);
  const button = findLikeButton(at(watch.primary, 'videoActions')) ?? findLikeButton(watch.reel);
  const found = narrower([read(button?.label), read(button?.shown)]);
  if (found) return found;
  // Switched off, the button shows a word alone and the description "N/A"; without any views it may be no like at all.
  const said = factoids(watch);
  const first = said.length > 1 ? words(at(said[0], 'value')) : undefined;
  const isSilent = button?.shown !== undefined && !/\p{Nd}/u.test(`${button.shown} ${button.label ?? ''}`);
  return isSilent && first !== undefined && !/\p{Nd}/u.test(first) && views && views.low >= 100 ? 'hidden' : undefined;
}

function readViews(watch: WatchData, language: string): Count | undefined {
  const counter = at(watch.primary, 'viewCount', 'videoViewCountRenderer');
  if (at(counter, 'isLive') === true) return undefined;
  const panel = list(at(watch.descriptionHeader, 'factoid'))
    .map((one) => at(one, 'viewCountFactoidRenderer', 'factoid', 'factoidRenderer'))
    .find(isObject);
  const texts = [
    at(counter, 'viewCount', 'simpleText'),
    at(panel, 'accessibilityText'),
    at(counter, 'shortViewCount', 'simpleText'),
  ];
  return narrower(texts.map((text) => (typeof text === 'string' ? toCount(text, 'views', language) : undefined)));
}

function readComments(watch: WatchData, language: string): Post['comments'] {
  if (watch.commentsOff) return 'off';
  const { reel } = watch;
  const text =
    words(watch.commentCount) ??
    words(at(reel, 'viewCommentsButton', 'buttonRenderer', 'text')) ??
    findButton(reel, /COMMENT|MESSAGE/)?.shown;
  return text ? toCount(text, 'comments', language) : undefined;
}

/** The post as the page around the player shows it. */
export function watchPost(watch: WatchData, { language, now }: Language): PostFacts {
  const { primary, secondary, reel } = watch;
  const views = readViews(watch, language);
  const relative = words(at(primary, 'relativeDateText'));
  const isLive = at(primary, 'viewCount', 'videoViewCountRenderer', 'isLive') === true;
  const description = at(secondary, 'attributedDescription') ?? at(secondary, 'description');
  const reelTitle =
    at(reel, 'reelPlayerHeaderSupportedRenderers', 'reelPlayerHeaderRenderer', 'reelTitleText') ??
    (reel && at(findInside(reel, 'shortsVideoTitleViewModel'), 'text'));
  const title = words(at(primary, 'title')) ?? words(reelTitle) ?? words(at(watch.descriptionHeader, 'title'));
  return {
    title: shorten(title, 'title'),
    caption: shorten(words(description), 'text'),
    ...(isLive && { kind: 'live' }),
    views,
    likes: readLikes(watch, language, views),
    comments: readComments(watch, language),
    paidLabel: paidLabel(undefined, watch.notice),
    publishedBetween: relative && !isLive ? toMoments(relative, language, now) : undefined,
  };
}

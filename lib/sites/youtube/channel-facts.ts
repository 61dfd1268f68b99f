import { at, isObject, list, textAt, walk, type JsonObject } from '../json';
import { findEmail, shorten, toHttpUrl, toLooseHttpUrl } from '../texts';
import { isChannelId, toChannelName, unwrap } from './address';
import type { BrowseData } from './browse';
import { toCount } from './count';
import { countOf, countParts, type Facts, type Part } from './facts';
import { toDay } from './joined';
import { spoken, words } from './text';

const MOST_LINKS = 100;

function toLinks(addresses: unknown[]): string[] | undefined {
  const links = addresses.map((address) => toHttpUrl(unwrap(address))).filter((link) => link !== undefined);
  return links.length > 0 ? [...new Set(links)].slice(0, MOST_LINKS) : undefined;
}

function fromMetadata(metadata: JsonObject): Facts {
  const addresses = [metadata.vanityChannelUrl, ...list(metadata.ownerUrls)];
  const bio = shorten(metadata.description, 'text');
  return {
    accountId: isChannelId(metadata.externalId) ? metadata.externalId : undefined,
    handle: addresses.map((address) => toChannelName(address)?.handle).find((handle) => handle !== undefined),
    name: shorten(metadata.title, 'name'),
    bio,
    email: bio && findEmail(bio),
  };
}

/** Badges of a verified channel: the grey check mark, and the note of an artist's own channel. */
const VERIFIED_IMAGE = /^(?:CHECK_CIRCLE|AUDIO_BADGE|MUSIC)/;
const VERIFIED_STYLE = /^BADGE_STYLE_TYPE_VERIFIED/;

/** Whether one of a renderer's `badges` is that of a verified channel. */
export function hasVerifiedBadge(badges: unknown): boolean {
  return list(badges).some((badge) => VERIFIED_STYLE.test(textAt(badge, 'metadataBadgeRenderer', 'style') ?? ''));
}

/** Whether a text carries the image of a verified channel. */
export function hasVerifiedImage(text: unknown): boolean {
  let found = false;
  walk(at(text, 'attachmentRuns'), ({ clientResource }) => {
    found ||= VERIFIED_IMAGE.test(textAt(clientResource, 'imageName') ?? '');
    return !found;
  });
  return found;
}

// From 2024: rows of parts, the handle among them.
function fromPageHeader(model: JsonObject, language: string): Facts {
  const rows = list(at(model, 'metadata', 'contentMetadataViewModel', 'metadataRows'));
  const parts = rows.flatMap((row) =>
    list(at(row, 'metadataParts')).flatMap((part): Part[] => {
      const text = words(at(part, 'text'));
      return text ? [{ text, label: textAt(part, 'accessibilityLabel') }] : [];
    }),
  );
  const title = at(model, 'title', 'dynamicTextViewModel', 'text');
  const commands = list(at(model, 'attribution', 'attributionViewModel', 'text', 'commandRuns'));
  return {
    name: shorten(words(title), 'name'),
    handle: parts.map(({ text }) => toChannelName(`/${text}`)?.handle).find((handle) => handle !== undefined),
    verified: isObject(title) ? hasVerifiedImage(title) : undefined,
    links: toLinks(commands.map((run) => at(run, 'onTap', 'innertubeCommand', 'urlEndpoint', 'url'))),
    ...countParts(parts, language),
  };
}

function c4Links(renderer: JsonObject): string[] | undefined {
  const old = at(renderer, 'headerLinks', 'channelHeaderLinksRenderer');
  const addresses = [...list(at(old, 'primaryLinks')), ...list(at(old, 'secondaryLinks'))].map(
    (link) =>
      at(link, 'navigationEndpoint', 'urlEndpoint', 'url') ??
      at(link, 'navigationEndpoint', 'commandMetadata', 'webCommandMetadata', 'url'),
  );
  const first = at(renderer, 'headerLinks', 'channelHeaderLinksViewModel', 'firstLink');
  const runs = list(at(first, 'commandRuns')).map((run) => at(run, 'onTap', 'innertubeCommand', 'urlEndpoint', 'url'));
  return toLinks([...addresses, ...runs]);
}

// To 2024.
function fromC4(renderer: JsonObject, language: string): Facts {
  const { subscriberCountText: subscribers, videosCountText: videos } = renderer;
  const text = words(subscribers);
  const posts = words(videos);
  // The header of a channel that is not there carries its id alone.
  const isWhole = words(renderer.title) !== undefined;
  return {
    name: shorten(words(renderer.title), 'name'),
    handle: toChannelName(`/${words(renderer.channelHandleText) ?? ''}`)?.handle,
    followers: text ? countOf({ text, label: spoken(subscribers) }, 'followers', language) : undefined,
    postCount: posts ? countOf({ text: posts }, 'posts', language) : undefined,
    verified: isWhole ? hasVerifiedBadge(renderer.badges) : undefined,
    links: c4Links(renderer),
  };
}

// Festivals: a header of pictures with the channel's own card among them.
function fromCarousel(renderer: JsonObject, language: string): Facts {
  const card = list(renderer.contents)
    .map((item) => at(item, 'topicChannelDetailsRenderer'))
    .find(isObject);
  const text = words(at(card, 'subtitle'));
  return {
    name: shorten(words(at(card, 'title')), 'name'),
    followers: text ? countOf({ text }, 'followers', language) : undefined,
  };
}

function fromHeader(header: JsonObject, language: string): Facts {
  const page = at(header, 'pageHeaderRenderer', 'content', 'pageHeaderViewModel');
  if (isObject(page)) return fromPageHeader(page, language);
  const c4 = header.c4TabbedHeaderRenderer;
  if (isObject(c4)) return fromC4(c4, language);
  const carousel = header.carouselHeaderRenderer;
  return isObject(carousel) ? fromCarousel(carousel, language) : {};
}

function aboutLinks(about: JsonObject): string[] | undefined {
  const links = [...list(about.primaryLinks), ...list(about.links)];
  return toLinks(
    links.map((link) => {
      const model = at(link, 'channelExternalLinkViewModel');
      const run = at(model, 'link', 'commandRuns', 0, 'onTap', 'innertubeCommand', 'urlEndpoint', 'url');
      return run ?? at(link, 'navigationEndpoint', 'urlEndpoint', 'url') ?? toLooseHttpUrl(words(at(model, 'link')));
    }),
  );
}

/** What the About tab (to 2023-11) or the dialog that replaced it tells. The hidden e-mail address is the visitor's to ask for. */
export function aboutFacts(about: JsonObject, language: string): Facts {
  const bio = shorten(words(about.description), 'text');
  const runs = list(at(about, 'joinedDateText', 'runs'));
  const joined = words(runs.length > 1 ? at(runs[1], 'text') : about.joinedDateText);
  const views = words(about.viewCountText);
  const count = (text: unknown, of: 'followers' | 'posts') => {
    const shown = words(text);
    return shown ? countOf({ text: shown }, of, language) : undefined;
  };
  return {
    accountId: isChannelId(about.channelId) ? about.channelId : undefined,
    handle: toChannelName(about.canonicalChannelUrl)?.handle,
    bio,
    email: bio && findEmail(bio),
    country: shorten(words(about.country), 'name'),
    joined: joined ? (toDay(joined, language) ?? shorten(joined, 'name')) : undefined,
    totalViews: views ? toCount(views, 'views', language) : undefined,
    followers: count(about.subscriberCountText, 'followers'),
    postCount: count(about.videoCountText, 'posts'),
    links: aboutLinks(about),
  };
}

/** What a channel page's data tells of its channel. */
export function channelFacts(data: BrowseData, language: string): Facts[] {
  const facts = [data.metadata && fromMetadata(data.metadata), data.header && fromHeader(data.header, language)];
  return [data.about && aboutFacts(data.about, language), ...facts].filter((one) => one !== undefined);
}

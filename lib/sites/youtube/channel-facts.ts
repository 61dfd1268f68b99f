import { at, find, list, textAt, type JsonObject } from '../json';
import { findEmail, shorten, toLooseHttpUrl } from '../texts';
import { isChannelId, toChannelName } from './address';
import type { BrowseData } from './browse';
import { toCount, type PageLanguage } from './count';
import { countOf, countParts, toPart, type Facts, type Part } from './facts';
import { toDay } from './joined';
import { channelOf, linkIn, objectAt, words } from './text';

const MOST_LINKS = 100;

function toLinks(parts: unknown[]): string[] | undefined {
  const links = parts.map(linkIn).filter((link) => link !== undefined);
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

/** Whether one of a renderer's `badges` is that of a verified channel or artist. */
export function hasVerifiedBadge(badges: unknown): boolean {
  return list(badges).some((badge) => textAt(find(badge, 'style'))?.startsWith('BADGE_STYLE_TYPE_VERIFIED'));
}

// From 2024: rows of parts, the handle among them.
function fromPageHeader(model: JsonObject, page: PageLanguage): Facts {
  const rows = list(find(model.metadata, 'metadataRows'));
  const parts = rows.flatMap((row) =>
    list(at(row, 'metadataParts')).flatMap((part): Part[] => {
      const text = words(at(part, 'text'));
      return text ? [{ text, label: textAt(part, 'accessibilityLabel') }] : [];
    }),
  );
  const title = at(model, 'title', 'dynamicTextViewModel', 'text');
  // The grey check mark behind the name, or the note of an artist's own channel.
  const image = textAt(find(at(title, 'attachmentRuns'), 'imageName')) ?? '';
  return {
    name: shorten(words(title), 'name'),
    handle: parts.map(({ text }) => toChannelName(`/${text}`)?.handle).find((handle) => handle !== undefined),
    verified: title === undefined ? undefined : /^(?:CHECK_CIRCLE|AUDIO_BADGE|MUSIC)/.test(image),
    links: toLinks([at(model, 'attribution', 'attributionViewModel', 'text')]),
    ...countParts(parts, page),
  };
}

// To 2024. The header of a channel that is not there carries its id alone.
function fromC4(renderer: JsonObject, page: PageLanguage): Facts {
  const name = shorten(words(renderer.title), 'name');
  const old = at(renderer, 'headerLinks', 'channelHeaderLinksRenderer');
  const links = [...list(at(old, 'primaryLinks')), ...list(at(old, 'secondaryLinks'))];
  return {
    name,
    handle: toChannelName(`/${words(renderer.channelHandleText) ?? ''}`)?.handle,
    followers: countOf(toPart(renderer.subscriberCountText), 'followers', page),
    postCount: countOf(toPart(renderer.videosCountText), 'posts', page),
    verified: name === undefined ? undefined : hasVerifiedBadge(renderer.badges),
    links: toLinks(old === undefined ? [renderer.headerLinks] : links),
  };
}

// Festivals: a header of pictures with the channel's own card among them.
function fromCarousel(carousel: unknown, page: PageLanguage): Facts {
  const card = find(at(carousel, 'contents'), 'topicChannelDetailsRenderer');
  return {
    name: shorten(words(at(card, 'title')), 'name'),
    followers: countOf(toPart(at(card, 'subtitle')), 'followers', page),
  };
}

function fromHeader(header: JsonObject, page: PageLanguage): Facts {
  const model = objectAt(header, 'pageHeaderRenderer', 'content', 'pageHeaderViewModel');
  if (model) return fromPageHeader(model, page);
  const c4 = objectAt(header, 'c4TabbedHeaderRenderer');
  return c4 ? fromC4(c4, page) : fromCarousel(header.carouselHeaderRenderer, page);
}

function aboutLink(link: unknown): unknown {
  const shown = at(link, 'channelExternalLinkViewModel', 'link');
  return linkIn(link) ? link : { urlEndpoint: { url: toLooseHttpUrl(words(shown)) } };
}

/** What the About tab (to 2023-11) or the dialog that replaced it tells. The hidden e-mail address is the visitor's to ask for. */
export function aboutFacts(about: JsonObject, page: PageLanguage): Facts {
  const bio = shorten(words(about.description), 'text');
  const runs = list(at(about, 'joinedDateText', 'runs'));
  const joined = words(runs.length > 1 ? at(runs[1], 'text') : about.joinedDateText);
  return {
    ...channelOf({ browseId: about.channelId, canonicalBaseUrl: about.canonicalChannelUrl }),
    bio,
    email: bio && findEmail(bio),
    country: shorten(words(about.country), 'name'),
    joined: joined && toDay(joined, page.numbers.times),
    totalViews: toCount(words(about.viewCountText), 'views', page),
    followers: countOf(toPart(about.subscriberCountText), 'followers', page),
    postCount: countOf(toPart(about.videoCountText), 'posts', page),
    links: toLinks([...list(about.primaryLinks), ...list(about.links)].map(aboutLink)),
  };
}

/** What a channel page's data tells of its channel. */
export function channelFacts(data: BrowseData, page: PageLanguage): Facts[] {
  const facts = [data.metadata && fromMetadata(data.metadata), data.header && fromHeader(data.header, page)];
  return [data.about && aboutFacts(data.about, page), ...facts].filter((one) => one !== undefined);
}

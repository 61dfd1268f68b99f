import { at, find, isObject, list, textAt, type JsonObject } from '../json';
import { isChannelId, tabOf, toChannelName, type ChannelName } from './address';
import { findItems, type Item } from './items';
import { objectAt } from './text';

/** What a channel page's data (`ytInitialData` or an answer of /browse) tells, as far as it depends on no language. */
export interface BrowseData {
  /** Every name under which it knows its channel. */
  names: ChannelName[];
  metadata?: JsonObject;
  header?: JsonObject;
  about?: JsonObject;
  /** Which tab is open: "videos", "shorts"; "featured" for the channel's home. */
  tab?: string;
  items: Item[];
  /** Where the page adds more items. */
  target?: string;
  /** No creator: a game hub, a topic. */
  isHub: boolean;
  /** YouTube says that there is no such channel (any more). */
  isGone: boolean;
  /** YouTube asks for the visitor's age first. */
  isGated: boolean;
}

/** Items that a page added while the person scrolled, or put in place of the others after a change of order. */
export interface MoreData {
  target: string;
  items: Item[];
  isReload: boolean;
}

/** Tabs of which the items are the channel's own, newest first. The home tab mixes shelves, also of other channels. */
const POST_TABS = ['videos', 'shorts', 'streams'];
/** What begins the `params` of a tab's endpoint, for a page whose tab addresses tell nothing. */
const TAB_PARAMS: [string, string][] = [
  ['EgZ2aWRlb3', 'videos'],
  ['EgZzaG9ydH', 'shorts'],
  ['EgdzdHJlYW', 'streams'],
];

function tabName(tab: unknown): string | undefined {
  const endpoint = at(tab, 'endpoint');
  const url = textAt(endpoint, 'commandMetadata', 'webCommandMetadata', 'url');
  const params = textAt(endpoint, 'browseEndpoint', 'params') ?? '';
  return (url ? tabOf(url) : undefined) ?? TAB_PARAMS.find(([start]) => params.startsWith(start))?.[1];
}

function toNames(data: JsonObject, tabs: unknown[], header: unknown): ChannelName[] {
  const metadata = at(data, 'metadata', 'channelMetadataRenderer');
  const addresses = [
    at(metadata, 'vanityChannelUrl'),
    ...list(at(metadata, 'ownerUrls')).slice(0, 20),
    at(metadata, 'channelUrl'),
    at(data, 'microformat', 'microformatDataRenderer', 'urlCanonical'),
    ...tabs.slice(0, 20).map((tab) => at(tab, 'endpoint', 'browseEndpoint', 'canonicalBaseUrl')),
    at(header, 'c4TabbedHeaderRenderer', 'navigationEndpoint', 'browseEndpoint', 'canonicalBaseUrl'),
  ];
  const ids = [
    at(metadata, 'externalId'),
    at(header, 'c4TabbedHeaderRenderer', 'channelId'),
    ...tabs.slice(0, 20).map((tab) => at(tab, 'endpoint', 'browseEndpoint', 'browseId')),
  ];
  const names = addresses.map(toChannelName).filter((name) => name !== undefined);
  return [...ids.filter(isChannelId).map((accountId) => ({ accountId })), ...names];
}

// Game hubs have a header of their own, topics one without the metadata of a channel.
function isHubHeader(header: JsonObject, metadata: JsonObject | undefined): boolean {
  if (isObject(header.interactiveTabbedHeaderRenderer)) return true;
  return !metadata && ('carouselHeaderRenderer' in header || 'pageHeaderRenderer' in header);
}

/** Reads a channel page's data; undefined when it is the data of some other page. */
export function toBrowseData(data: JsonObject): BrowseData | undefined {
  const loose = objectAt(data, 'channelAboutFullMetadataRenderer');
  const tabs = list(at(data, 'contents', 'twoColumnBrowseResultsRenderer', 'tabs')).map(
    (tab) => at(tab, 'tabRenderer') ?? at(tab, 'expandableTabRenderer'),
  );
  const header = objectAt(data, 'header');
  const metadata = objectAt(data, 'metadata', 'channelMetadataRenderer');
  if (tabs.length === 0 && !header && !metadata && !loose && !Array.isArray(data.alerts)) return undefined;
  const selected = tabs.find((tab) => at(tab, 'selected') === true);
  const tab = tabName(selected);
  const content = at(selected, 'content');
  const about = loose ?? (tab === 'about' ? objectAt(find(content, 'channelAboutFullMetadataRenderer')) : undefined);
  const names = toNames(data, tabs, header);
  const aboutNames = about ? aboutNamesOf(about) : [];
  const isHub = header !== undefined && isHubHeader(header, metadata);
  const own = !isHub && tab !== undefined && POST_TABS.includes(tab);
  return {
    names: names.length > 0 ? names : aboutNames,
    metadata,
    header,
    about,
    tab,
    items: own ? findItems(content) : [],
    target: own ? targetOf(content) : undefined,
    isHub,
    isGone: !metadata && list(data.alerts).some((alert) => textAt(alert, 'alertRenderer', 'type') === 'ERROR'),
    isGated: !metadata && !header && find(content, 'channelAgeGateRenderer') !== undefined,
  };
}

function targetOf(content: unknown): string | undefined {
  return textAt(content, 'richGridRenderer', 'targetId') ?? textAt(find(content, 'gridRenderer'), 'targetId');
}

/** The names under which an About tab or dialog knows its channel. */
export function aboutNamesOf(about: JsonObject): ChannelName[] {
  const names = [about.canonicalChannelUrl, about.displayCanonicalChannelUrl]
    .map(looseName)
    .filter((name) => name !== undefined);
  return isChannelId(about.channelId) ? [{ accountId: about.channelId }, ...names] : names;
}

// "www.youtube.com/@name", as it is shown.
function looseName(address: unknown): ChannelName | undefined {
  return typeof address === 'string'
    ? toChannelName(/^https?:/i.test(address) ? address : `https://${address}`)
    : undefined;
}

const ACTIONS = ['onResponseReceivedActions', 'onResponseReceivedEndpoints'];

/** What an answer adds to a page that is there already: items and the About dialog's content. */
export function toMoreData(data: JsonObject): { more: MoreData[]; about?: JsonObject } | undefined {
  const actions = ACTIONS.flatMap((key) => list(data[key]));
  if (actions.length === 0) return undefined;
  const more: MoreData[] = [];
  let about: JsonObject | undefined;
  for (const action of actions) {
    const added = objectAt(action, 'appendContinuationItemsAction');
    const command = added ?? at(action, 'reloadContinuationItemsCommand');
    const inside = at(command, 'continuationItems');
    about ??= list(inside)
      .map((item) => at(item, 'aboutChannelRenderer', 'metadata', 'aboutChannelViewModel'))
      .find(isObject);
    const target = textAt(command, 'targetId');
    if (target) more.push({ target, items: findItems(inside), isReload: command !== added });
  }
  return more.length > 0 || about ? { more, about } : undefined;
}

import type { Seen } from '../../model/profile';
import type { Page, PageResponse } from '../contract';
import { at, isObject, parseJson, type JsonObject } from '../json';
import { aboutNamesOf, toBrowseData, toMoreData, type BrowseData, type MoreData } from './browse';
import { isChannelId, toChannelName, type ChannelName } from './address';
import { toPlayerData, toWatchData, type PlayerData, type WatchData } from './watch';

/** What one piece of data turned out to be. */
export interface Source {
  seen: Extract<Seen, 'embedded' | 'response'>;
  browse?: BrowseData;
  more?: MoreData[];
  /** The About dialog, with the names under which it knows its channel. */
  about?: { content: JsonObject; names: ChannelName[] };
  watch?: WatchData;
  player?: PlayerData;
}

/** Larger than any answer of YouTube's. */
const LONGEST = 24_000_000;

/** Answers are kept by the page script while the document lives; each is parsed once, and only what matters is kept of it. */
const read = new WeakMap<PageResponse, { text: string; source: Source }>();

function toSource(data: unknown, seen: Source['seen']): Source {
  const source: Source = { seen };
  if (!isObject(data)) return source;
  source.watch = toWatchData(data);
  source.player = toPlayerData(data);
  if (!source.player && isObject(data.playerResponse)) source.player = toPlayerData(data.playerResponse);
  if (source.watch || source.player) return source;
  source.browse = toBrowseData(data);
  const added = toMoreData(data);
  source.more = added?.more;
  if (added?.about) source.about = { content: added.about, names: aboutNamesOf(added.about) };
  return source;
}

function fromResponse(response: PageResponse): Source {
  const { text } = response;
  const known = read.get(response);
  if (known?.text === text) return known.source;
  const source = text.length <= LONGEST ? toSource(parseJson(text), 'response') : { seen: 'response' as const };
  read.set(response, { text, source });
  return source;
}

// The document's own first command says which address it was loaded for: the only proof for an old /c/ or /user/ name
// that later pages no longer carry.
function addFirstAddress(source: Source, command: unknown): Source {
  const id = at(command, 'browseEndpoint', 'browseId');
  const name = toChannelName(at(command, 'commandMetadata', 'webCommandMetadata', 'url'));
  const { browse } = source;
  if (!browse || !name) return source;
  const { names } = browse;
  // A message that a channel is gone names none.
  if (names.length > 0 && !(isChannelId(id) && names.some(({ accountId }) => accountId === id))) return source;
  return { ...source, browse: { ...browse, names: [...names, name] } };
}

/** All that the page's data tells, the document's own first, then the answers in order of arrival. */
export function toSources(page: Page): Source[] {
  const { ytInitialData, ytInitialPlayerResponse, ytCommand } = page.embedded;
  return [
    addFirstAddress(toSource(ytInitialData, 'embedded'), ytCommand),
    toSource(ytInitialPlayerResponse, 'embedded'),
    ...page.responses.map(fromResponse),
  ];
}

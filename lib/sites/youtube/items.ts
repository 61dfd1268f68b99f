import { pattern } from '../../counts/pattern';
import type { Count } from '../../model/count';
import type { Post } from '../../model/post';
import { at, find, isObject, list, textAt, walk, type JsonObject } from '../json';
import { shorten } from '../texts';
import { isVideoId, videoUrl } from './address';
import { toCount, type PageLanguage } from './count';
import { toMoments } from './relative-time';
import { words } from './text';

/** A video as a grid shows it, in YouTube's words: no language has been read into it yet. */
export interface Item {
  id: string;
  title?: string;
  kind: 'video' | 'short' | 'live';
  /** Rows of texts; one of them holds the views and the time, or one of the two. */
  rows: string[][];
  /** It can be watched: a number is not that of people waiting. */
  finished: boolean;
}

/** A model may hold so many posts. */
const MOST = 500;

function toItem(id: unknown, title: unknown, kind: Item['kind'], rows: unknown[][], finished = true): Item | undefined {
  if (!isVideoId(id)) return undefined;
  const texts = rows.map((row) => row.map(words).filter((text) => text !== undefined));
  return { id, title: words(title), kind, rows: texts, finished };
}

/** The styles of what lies on a picture and beside a title, in one text. */
function stylesIn(...parts: unknown[]): string {
  let styles = '';
  for (const part of parts) walk(part, ({ style }) => void (styles += ` ${textAt(style) ?? ''}`));
  return styles;
}

// gridVideoRenderer (to 2022, on home shelves later) and videoRenderer (2022-10 to 2026-03).
function fromRenderer(renderer: JsonObject): Item | undefined {
  const { title, viewCountText: views, publishedTimeText: time } = renderer;
  const styles = stylesIn(renderer.thumbnailOverlays, renderer.badges);
  if (renderer.upcomingEventData !== undefined || styles.includes('UPCOMING')) return undefined;
  // A stream that runs has no time, and its watchers come in runs: "500", " watching".
  const isLive = styles.includes('LIVE') || (words(time) === undefined && list(at(views, 'runs')).length > 0);
  const kind = isLive ? 'live' : styles.includes('SHORTS') ? 'short' : 'video';
  return toItem(renderer.videoId, title, kind, [[words(views) ?? renderer.shortViewCountText, time]], !isLive);
}

// reelItemRenderer (2022-10 to 2024-09): no time, no likes.
function fromReel({ videoId, headline, viewCountText }: JsonObject): Item | undefined {
  return toItem(videoId, headline, 'short', [[viewCountText]]);
}

// shortsLockupViewModel (from 2024-11).
function fromShortsLockup({ entityId, onTap, overlayMetadata: texts }: JsonObject): Item | undefined {
  const id = at(find(onTap, 'reelWatchEndpoint'), 'videoId') ?? textAt(entityId)?.slice(-11);
  return toItem(id, at(texts, 'primaryText'), 'short', [[at(texts, 'secondaryText')]]);
}

const length = pattern(String.raw`^[\p{Nd}]+(?::[\p{Nd}][\p{Nd}])+$`);

// lockupViewModel (grids from 2026-05). Rows come in any number: authors of a collaboration first, badges last.
function fromLockup({ contentId, contentType = '_VIDEO', contentImage, metadata }: JsonObject): Item | undefined {
  const type = /_(VIDEO|SHORT)S?$/.exec(textAt(contentType) ?? '')?.[1];
  if (!type) return undefined;
  const rows = list(find(metadata, 'metadataRows')).map((row) =>
    list(at(row, 'metadataParts')).map((part) => at(part, 'text')),
  );
  // A video that can be watched has a length; what is to come has none.
  let [isLive, finished] = [false, type === 'SHORT'];
  walk(at(contentImage, 'thumbnailViewModel', 'overlays'), ({ badgeStyle, text }) => {
    if (typeof badgeStyle !== 'string') return;
    isLive ||= badgeStyle.endsWith('_LIVE');
    const shown = words(text) ?? '';
    finished ||= length(shown).test(shown);
  });
  const kind = isLive ? 'live' : type === 'SHORT' ? 'short' : 'video';
  return toItem(contentId, at(metadata, 'lockupMetadataViewModel', 'title'), kind, rows, finished);
}

const KINDS: Record<string, (renderer: JsonObject) => Item | undefined> = {
  gridVideoRenderer: fromRenderer,
  videoRenderer: fromRenderer,
  reelItemRenderer: fromReel,
  shortsLockupViewModel: fromShortsLockup,
  lockupViewModel: fromLockup,
};

/** The videos in a part of a page, of every generation side by side, in the order of the page. */
export function findItems(root: unknown): Item[] {
  const items = new Map<string, Item>();
  walk(root, (node) => {
    if (items.size >= MOST) return 'stop';
    for (const [key, read] of Object.entries(KINDS)) {
      const renderer = Object.hasOwn(node, key) ? node[key] : undefined;
      if (!isObject(renderer)) continue;
      const item = read(renderer);
      if (item && !items.has(item.id)) items.set(item.id, item);
      return false;
    }
    return true;
  });
  return [...items.values()];
}

interface Told {
  views?: Count;
  between?: [string, string];
}

// Views and time share a row, and nothing else is in it: another row may hold authors with a number in their name.
function tellRow(row: string[], { kind, finished }: Item, page: PageLanguage, now: string): Told {
  const told: Told = {};
  const counts: Count[] = [];
  for (const text of row) {
    const count = toCount(text, 'views', page);
    // An age in words that the parser does not know reads like a small count.
    const between = !count || count.high < 100 ? toMoments(text, page.numbers.times, now) : undefined;
    if (between) told.between ??= between;
    else if (count) counts.push(count);
  }
  // Where the time is in words that we do not know, the views come first of two.
  const isSure = told.between !== undefined || (finished && (row.length === 2 || kind === 'short'));
  return isSure && counts.length === 1 ? { ...told, views: counts[0] } : told;
}

function tell(item: Item, page: PageLanguage, now: string): Told {
  // Who watches a stream that runs are not its views.
  if (item.kind === 'live') return {};
  const told = item.rows.map((row) => tellRow(row, item, page, now));
  return told.find(({ between }) => between) ?? told.find(({ views }) => views) ?? {};
}

/** The item as a post, read in the page's language; undefined for a premiere or stream that is still to come. */
export function toPost(item: Item, page: PageLanguage, now: string): Post | undefined {
  const { id, kind, title } = item;
  const { views, between } = tell(item, page, now);
  // "56 waiting", "Premieres 14/08/2025": neither seen nor shown yet.
  if (kind === 'video' && !item.finished && !between && !views) return undefined;
  return {
    id,
    url: videoUrl(id, kind === 'short'),
    kind,
    partners: [],
    ...(between && { publishedBetween: between }),
    ...(title && { title: shorten(title, 'title') }),
    ...(views && { views }),
  };
}

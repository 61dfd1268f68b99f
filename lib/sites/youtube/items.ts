import { toPlainText } from '../../counts/plain-text';
import type { Count } from '../../model/count';
import type { Post } from '../../model/post';
import { at, isObject, list, textAt, walk, type JsonObject } from '../json';
import { shorten } from '../texts';
import { isVideoId, videoUrl } from './address';
import { toCount } from './count';
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

function overlays(renderer: JsonObject): string {
  const styles = list(renderer.thumbnailOverlays).map((one) =>
    textAt(one, 'thumbnailOverlayTimeStatusRenderer', 'style'),
  );
  const badges = list(renderer.badges).map((one) => textAt(one, 'metadataBadgeRenderer', 'style'));
  return [...styles, ...badges].join(' ');
}

// gridVideoRenderer (to 2022, on home shelves later) and videoRenderer (2022-10 to 2026-03).
function fromRenderer(renderer: JsonObject): Item | undefined {
  const id = renderer.videoId;
  const style = overlays(renderer);
  if (!isVideoId(id) || isObject(renderer.upcomingEventData) || /UPCOMING/.test(style)) return undefined;
  const time = words(renderer.publishedTimeText);
  // A stream that runs has no time, and its watchers come in runs: "500", " watching".
  const isLive =
    /LIVE/.test(style) || (time === undefined && isObject(renderer.viewCountText) && 'runs' in renderer.viewCountText);
  const views = words(renderer.viewCountText) ?? words(renderer.shortViewCountText);
  const isShort =
    /SHORTS/.test(style) ||
    textAt(renderer, 'navigationEndpoint', 'commandMetadata', 'webCommandMetadata', 'url')?.startsWith('/shorts/') ===
      true;
  return {
    id,
    title: words(renderer.title),
    kind: isLive ? 'live' : isShort ? 'short' : 'video',
    rows: [[views, time].filter((part) => part !== undefined)],
    finished: !isLive,
  };
}

// reelItemRenderer (2022-10 to 2024-09): no time, no likes.
function fromReel(reel: JsonObject): Item | undefined {
  const views = words(reel.viewCountText);
  const { videoId: id } = reel;
  return isVideoId(id)
    ? { id, title: words(reel.headline), kind: 'short', rows: views ? [[views]] : [], finished: true }
    : undefined;
}

// shortsLockupViewModel (from 2024-11).
function fromShortsLockup(model: JsonObject): Item | undefined {
  const id =
    at(model, 'onTap', 'innertubeCommand', 'reelWatchEndpoint', 'videoId') ?? textAt(model, 'entityId')?.slice(-11);
  const views = words(at(model, 'overlayMetadata', 'secondaryText'));
  const title = words(at(model, 'overlayMetadata', 'primaryText'));
  return isVideoId(id) ? { id, title, kind: 'short', rows: views ? [[views]] : [], finished: true } : undefined;
}

function badgesOf(model: JsonObject): { texts: string[]; styles: string } {
  const overlayBadges = list(at(model, 'contentImage', 'thumbnailViewModel', 'overlays')).flatMap((overlay) => [
    ...list(at(overlay, 'thumbnailBottomOverlayViewModel', 'badges')),
    ...list(at(overlay, 'thumbnailOverlayBadgeViewModel', 'thumbnailBadges')),
  ]);
  const badges = overlayBadges.map((badge) => at(badge, 'thumbnailBadgeViewModel'));
  return {
    texts: badges.map((badge) => textAt(badge, 'text') ?? ''),
    styles: badges.map((badge) => textAt(badge, 'badgeStyle') ?? '').join(' '),
  };
}

// lockupViewModel (grids from 2026-05). Rows come in any number: authors of a collaboration first, badges last.
function fromLockup(model: JsonObject): Item | undefined {
  const { contentId: id, contentType } = model;
  if (!isVideoId(id) || (typeof contentType === 'string' && !/_(?:VIDEO|SHORTS?)$/.test(contentType))) return undefined;
  const metadata = at(model, 'metadata', 'lockupMetadataViewModel');
  const rows = list(at(metadata, 'metadata', 'contentMetadataViewModel', 'metadataRows')).map((row) =>
    list(at(row, 'metadataParts'))
      .map((part) => words(at(part, 'text')))
      .filter((text) => text !== undefined),
  );
  const { texts, styles } = badgesOf(model);
  const url = textAt(
    model,
    'rendererContext',
    'commandContext',
    'onTap',
    'innertubeCommand',
    'commandMetadata',
    'webCommandMetadata',
    'url',
  );
  const isShort = /SHORTS?$/.test(String(contentType)) || url?.startsWith('/shorts/') === true;
  return {
    id,
    title: words(at(metadata, 'title')),
    kind: /_LIVE(?: |$)/.test(styles) ? 'live' : isShort ? 'short' : 'video',
    rows,
    // A video that can be watched has a length; what is to come has none.
    finished: isShort || texts.some((text) => /^\d+(?::\d\d)+$/.test(toPlainText(text))),
  };
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
    if (items.size >= MOST) return false;
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
function tellRow(row: string[], { kind, finished }: Item, language: string, now: string): Told {
  const told: Told = {};
  const counts: Count[] = [];
  for (const text of row) {
    const count = toCount(text, 'views', language);
    if (count) counts.push(count);
    else told.between ??= toMoments(text, language, now);
  }
  // Where the time is in words that we do not know, the views come first of two.
  const isSure = told.between !== undefined || (finished && (row.length === 2 || kind === 'short'));
  return isSure && counts.length === 1 ? { ...told, views: counts[0] } : told;
}

function tell(item: Item, language: string, now: string): Told {
  // Who watches a stream that runs are not its views.
  if (item.kind === 'live') return {};
  const told = item.rows.map((row) => tellRow(row, item, language, now));
  return told.find(({ between }) => between) ?? told.find(({ views }) => views) ?? {};
}

/** The item as a post, read in the page's language; undefined for a premiere or stream that is still to come. */
export function toPost(item: Item, language: string, now: string): Post | undefined {
  const { id, kind, title } = item;
  const { views, between } = tell(item, language, now);
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

import { at, isObject, list, textAt, walk, type JsonObject } from '../json';
import { isVideoId } from './address';
import { objectAt, spoken } from './text';

/** What a watch or Shorts page's data (`ytInitialData`, answers of /next and /reel) tells, in YouTube's words. */
export interface WatchData {
  videoId: string;
  primary?: JsonObject;
  secondary?: JsonObject;
  /** The overlay of a Short. */
  reel?: JsonObject;
  /** The description's own header and the card of the channel below it. */
  descriptionHeader?: JsonObject;
  channelCard?: JsonObject;
  /** What stands beside the word "Comments". */
  commentCount?: unknown;
  commentsOff: boolean;
  /** The notice over the player: a paid promotion, or something else. */
  notice?: JsonObject;
}

/** What the player was given (`ytInitialPlayerResponse`, an answer of /player). */
export interface PlayerData {
  videoId?: string;
  details?: JsonObject;
  microformat?: JsonObject;
  paid?: JsonObject;
  /** "OK", "ERROR", "LOGIN_REQUIRED", … */
  status?: string;
}

/** The page behind "Learn more" where comments are switched off. */
const COMMENTS_OFF = /^https:\/\/support\.google\.com\/youtube\/answer\/9706180\b/;

function contentsOf(data: JsonObject): unknown[] {
  return list(at(data, 'contents', 'twoColumnWatchNextResults', 'results', 'results', 'contents'));
}

function saysCommentsOff(item: unknown): boolean {
  return list(at(item, 'messageRenderer', 'text', 'runs')).some((run) => {
    const url = textAt(run, 'navigationEndpoint', 'urlEndpoint', 'url');
    return url !== undefined && COMMENTS_OFF.test(url);
  });
}

function readSections(contents: unknown[], watch: WatchData): void {
  for (const content of contents) {
    watch.primary ??= objectAt(content, 'videoPrimaryInfoRenderer');
    watch.secondary ??= objectAt(content, 'videoSecondaryInfoRenderer');
    const section = at(content, 'itemSectionRenderer');
    for (const item of list(at(section, 'contents')).slice(0, 20)) {
      watch.commentCount ??= at(item, 'commentsEntryPointHeaderRenderer', 'commentCount');
      if (at(section, 'sectionIdentifier') === 'comment-item-section') watch.commentsOff ||= saysCommentsOff(item);
    }
  }
}

function readPanels(panels: unknown[], watch: WatchData): void {
  for (const entry of panels) {
    const panel = at(entry, 'engagementPanelSectionListRenderer');
    const id = textAt(panel, 'panelIdentifier') ?? textAt(panel, 'targetId') ?? '';
    if (/comments-section/.test(id))
      watch.commentCount ??= at(panel, 'header', 'engagementPanelTitleHeaderRenderer', 'contextualInfo');
    if (!/structured-description/.test(id)) continue;
    for (const item of list(at(panel, 'content', 'structuredDescriptionContentRenderer', 'items'))) {
      watch.descriptionHeader ??= objectAt(item, 'videoDescriptionHeaderRenderer');
      watch.channelCard ??= objectAt(item, 'videoDescriptionInfocardsSectionRenderer');
    }
  }
}

/** Reads a watch or Shorts page's data; undefined when it is that of some other page, or of no known video. */
export function toWatchData(data: JsonObject): WatchData | undefined {
  const contents = contentsOf(data);
  const reel = objectAt(data, 'overlay', 'reelPlayerOverlayRenderer');
  if (contents.length === 0 && !reel) return undefined;
  const videoId =
    at(data, 'currentVideoEndpoint', 'watchEndpoint', 'videoId') ??
    at(data, 'currentVideoEndpoint', 'reelWatchEndpoint', 'videoId') ??
    (reel && at(data, 'replacementEndpoint', 'reelWatchEndpoint', 'videoId')) ??
    at(reel, 'likeButton', 'likeButtonRenderer', 'target', 'videoId');
  if (!isVideoId(videoId)) return undefined;
  const disclosure = at(data, 'playerOverlays', 'playerOverlayRenderer', 'playerDisclosure');
  const notice = objectAt(disclosure, 'paidContentOverlayRenderer');
  const watch: WatchData = { videoId, commentsOff: false, reel, notice };
  readSections(contents, watch);
  readPanels(list(data.engagementPanels), watch);
  return watch;
}

/** Reads what the player was given; undefined when it is no such data. */
export function toPlayerData(data: JsonObject): PlayerData | undefined {
  const details = objectAt(data, 'videoDetails');
  const microformat = objectAt(data, 'microformat', 'playerMicroformatRenderer');
  const status = textAt(data, 'playabilityStatus', 'status');
  if (!details && !microformat && status === undefined) return undefined;
  const id = details?.videoId ?? microformat?.externalVideoId;
  const paid = objectAt(data, 'paidContentOverlay', 'paidContentOverlayRenderer');
  return { status, videoId: isVideoId(id) ? id : undefined, details, microformat, paid };
}

/** The texts of the button with the thumb up: what it shows and what it says to a screen reader. */
export interface LikeButton {
  shown?: string;
  label?: string;
}

/** The like button of every generation, in the part of a page that holds the video's own buttons. */
export function findLikeButton(root: unknown): LikeButton | undefined {
  let found: LikeButton | undefined;
  walk(root, (node) => {
    found ??=
      readViewModel(node.likeButtonViewModel) ??
      readToggle(node.toggleButtonRenderer) ??
      readReel(node.likeButtonRenderer);
    return !found || 'stop';
  });
  return found;
}

/** The texts of the first button of today's kind in a part of a page. */
export function findButton(root: unknown, icon?: RegExp): LikeButton | undefined {
  let found: LikeButton | undefined;
  walk(root, ({ buttonViewModel: button }) => {
    const matches = isObject(button) && (!icon || icon.test(textAt(button, 'iconName') ?? ''));
    if (!found && matches) found = { shown: textAt(button, 'title'), label: textAt(button, 'accessibilityText') };
    return !found || 'stop';
  });
  return found;
}

// From 2023-12, on Shorts from 2025.
function readViewModel(model: unknown): LikeButton | undefined {
  return isObject(model) ? findButton(model) : undefined;
}

// To 2023-09.
function readToggle(button: unknown): LikeButton | undefined {
  if (textAt(button, 'defaultIcon', 'iconType') !== 'LIKE') return undefined;
  const text = at(button, 'defaultText');
  return { shown: textAt(text, 'simpleText'), label: spoken(text) };
}

// On Shorts to 2024.
function readReel(button: unknown): LikeButton | undefined {
  if (!isObject(button)) return undefined;
  const { likeCount: count, likeCountText: text } = button;
  return { shown: typeof count === 'number' ? String(count) : textAt(text, 'simpleText'), label: spoken(text) };
}

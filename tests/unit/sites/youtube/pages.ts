import { parseHTML } from 'linkedom';
import { numbersIn } from '../../../../lib/counts/languages';
import type { Page } from '../../../../lib/sites/contract';

// Small pages of an invented channel, in YouTube's structure of 2026.

const NOW = '2026-09-14T12:00:00.000Z';
export const CHANNEL = `UC${'paperboats'.padEnd(22, '0')}`;
export const OTHER = `UC${'stonebridge'.padEnd(22, '0')}`;
export const VIDEO = 'abcdefghijk';

interface Parts {
  url: string;
  language?: string;
  html?: string;
  embedded?: Record<string, unknown>;
  responses?: unknown[];
}

/** A page as the reader is given it; responses are objects, or texts that are sent as they are. */
export function toPage({ url, language = 'en', html = '', embedded = {}, responses = [] }: Parts): Page {
  return {
    url,
    language,
    numbers: numbersIn(language, 'youtube'),
    now: NOW,
    document: parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document,
    embedded,
    responses: responses.map((response, index) => ({
      url: `https://www.youtube.com/youtubei/v1/browse?n=${index}`,
      text: typeof response === 'string' ? response : JSON.stringify(response),
    })),
  };
}

/** The data of a channel page: `parts` are the texts of the second row of the header, items those of the videos tab. */
export function channelData(id: string, path: string, parts: unknown[], items: unknown[] = [], tab = 'videos'): object {
  return {
    metadata: {
      channelMetadataRenderer: {
        title: 'Paper Boats',
        externalId: id,
        vanityChannelUrl: `http://www.youtube.com/${path}`,
      },
    },
    header: {
      pageHeaderRenderer: {
        content: {
          pageHeaderViewModel: {
            title: { dynamicTextViewModel: { text: { content: 'Paper Boats' } } },
            metadata: { contentMetadataViewModel: { metadataRows: [{ metadataParts: parts }] } },
          },
        },
      },
    },
    contents: {
      twoColumnBrowseResultsRenderer: {
        tabs: [
          {
            tabRenderer: {
              selected: true,
              endpoint: { commandMetadata: { webCommandMetadata: { url: `/${path}/${tab}` } } },
              content: { richGridRenderer: { contents: items, targetId: `grid-of-${path}` } },
            },
          },
        ],
      },
    },
  };
}

export function part(text: string, accessibilityLabel?: string): object {
  return { text: { content: text }, accessibilityLabel };
}

/** How a badge looks that tells a length. */
const badgeStyle = 'THUMBNAIL_OVERLAY_BADGE_STYLE_DEFAULT';

export function lockup(contentId: string, rows: string[][], badge = '10:00'): object {
  return {
    richItemRenderer: {
      content: {
        lockupViewModel: {
          contentId,
          contentType: 'LOCKUP_CONTENT_TYPE_VIDEO',
          contentImage: {
            thumbnailViewModel: {
              overlays: [
                {
                  thumbnailBottomOverlayViewModel: {
                    badges: [{ thumbnailBadgeViewModel: { text: badge, badgeStyle } }],
                  },
                },
              ],
            },
          },
          metadata: {
            lockupMetadataViewModel: {
              title: { content: `Video ${contentId}` },
              metadata: {
                contentMetadataViewModel: {
                  metadataRows: rows.map((row) => ({ metadataParts: row.map((text) => part(text)) })),
                },
              },
            },
          },
        },
      },
    },
  };
}

/** Items that a page adds while the person scrolls, or puts in place of the others. */
export function added(targetId: string, items: unknown[], action = 'appendContinuationItemsAction'): object {
  return { onResponseReceivedActions: [{ [action]: { continuationItems: items, targetId } }] };
}

/** What the player is given. */
export function player(videoId: string, more: object = {}): object {
  return {
    videoDetails: { videoId, channelId: CHANNEL, author: 'Paper Boats', title: 'A boat', viewCount: '5000' },
    microformat: {
      playerMicroformatRenderer: { ownerProfileUrl: 'http://www.youtube.com/@paperboats', viewCount: '5000' },
    },
    ...more,
  };
}

/** The data around the player, with the texts of the like button. */
export function watchData(
  videoId: string,
  { title, accessibilityText }: { title?: string; accessibilityText?: string },
) {
  const likeButtonViewModel = { toggle: { buttonViewModel: { iconName: 'LIKE', title, accessibilityText } } };
  const videoActions = { menuRenderer: { topLevelButtons: [{ segmented: { likeButtonViewModel } }] } };
  return {
    currentVideoEndpoint: { watchEndpoint: { videoId } },
    contents: {
      twoColumnWatchNextResults: {
        results: { results: { contents: [{ videoPrimaryInfoRenderer: { videoActions } }] } },
      },
    },
  };
}

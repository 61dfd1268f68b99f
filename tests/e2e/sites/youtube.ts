import type { Answer, Answered } from '../../tools/browser/serve';

/** An invented channel. */
export interface Channel {
  handle: string;
  /** "UC" and 22 more. */
  id: string;
  name: string;
  /** As the site writes it: "24.4K subscribers"; undefined when hidden. */
  subscribers?: string;
  videos: { id: string; title: string; views: string; age: string }[];
}

const text = (content: string) => ({ text: { content } });

/** What the site says of a channel's videos tab, in the structure of summer 2026. */
export function browseData(channel: Channel): unknown {
  const { handle, id, name, subscribers, videos } = channel;
  const row = [
    ...(subscribers === undefined ? [] : [{ ...text(subscribers), accessibilityLabel: subscribers }]),
    text(`${videos.length} videos`),
  ];
  return {
    contents: {
      twoColumnBrowseResultsRenderer: {
        tabs: [
          {
            tabRenderer: {
              endpoint: {
                commandMetadata: {
                  webCommandMetadata: { url: `/@${handle}/videos`, webPageType: 'WEB_PAGE_TYPE_CHANNEL' },
                },
                browseEndpoint: { browseId: id, params: 'EgZ2aWRlb3PyBgQKAjoA', canonicalBaseUrl: `/@${handle}` },
              },
              title: 'Videos',
              selected: true,
              content: { richGridRenderer: { contents: videos.map(lockup) } },
            },
          },
        ],
      },
    },
    header: {
      pageHeaderRenderer: {
        pageTitle: name,
        content: {
          pageHeaderViewModel: {
            title: { dynamicTextViewModel: { text: { content: name }, maxLines: 2 } },
            metadata: {
              contentMetadataViewModel: {
                metadataRows: [{ metadataParts: [text(`@${handle}`)] }, { metadataParts: row }],
                delimiter: '•',
              },
            },
          },
        },
      },
    },
    metadata: {
      channelMetadataRenderer: {
        title: name,
        description: '',
        externalId: id,
        ownerUrls: [`http://www.youtube.com/@${handle}`],
        channelUrl: `https://www.youtube.com/channel/${id}`,
        vanityChannelUrl: `http://www.youtube.com/@${handle}`,
      },
    },
    microformat: {
      microformatDataRenderer: { urlCanonical: `https://www.youtube.com/channel/${id}`, title: name },
    },
  };
}

function lockup({ id, title, views, age }: Channel['videos'][number]): unknown {
  return {
    richItemRenderer: {
      content: {
        lockupViewModel: {
          contentImage: {
            thumbnailViewModel: {
              overlays: [
                {
                  thumbnailBottomOverlayViewModel: {
                    badges: [
                      {
                        thumbnailBadgeViewModel: {
                          text: '4:28',
                          badgeStyle: 'THUMBNAIL_OVERLAY_BADGE_STYLE_DEFAULT',
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          metadata: {
            lockupMetadataViewModel: {
              title: { content: title },
              metadata: {
                contentMetadataViewModel: {
                  metadataRows: [{ metadataParts: [text(views), { ...text(age), accessibilityLabel: age }] }],
                  delimiter: ' • ',
                },
              },
            },
          },
          contentId: id,
          contentType: 'LOCKUP_CONTENT_TYPE_VIDEO',
          rendererContext: {
            commandContext: {
              onTap: {
                innertubeCommand: {
                  commandMetadata: {
                    webCommandMetadata: { url: `/watch?v=${id}`, webPageType: 'WEB_PAGE_TYPE_WATCH' },
                  },
                  watchEndpoint: { videoId: id },
                },
              },
            },
          },
        },
      },
    },
  };
}

/** A local copy of the site: first loads with embedded data, moves within the page by its own requests. */
export interface YouTubeCopy {
  answer: Answer;
  /** Holds back what the page asks for about a channel, until what it returns is called. */
  hold(channel: Channel): () => void;
  /** Holds back nothing any more. */
  free(): void;
  /** Bodies that were sent to the page, in order. */
  sent: string[];
}

export const BROWSE = '/youtubei/v1/browse?prettyPrint=false';

/** `firstScript` runs before all else in the page: what a site that is up to something would do. */
export function copyOfYouTube(channels: Channel[], firstScript = ''): YouTubeCopy {
  const held = new Map<Channel, Promise<void>>();
  const sent: string[] = [];
  const byHandle = (handle: string | undefined) => channels.find((channel) => channel.handle === handle);

  async function answer({ url, isDocument, body }: Parameters<Answer>[0]): Promise<Answered | undefined> {
    const { host, pathname } = new URL(url);
    if (host !== 'www.youtube.com') return undefined;
    if (isDocument) {
      const channel = byHandle(/^\/@([^/]+)/.exec(pathname)?.[1]);
      return channel && { body: pageOf(channel, firstScript) };
    }
    if (pathname !== '/youtubei/v1/browse') return undefined;
    const { handle } = JSON.parse(body ?? '{}') as { handle?: string };
    const channel = byHandle(handle);
    if (!channel) return undefined;
    await held.get(channel);
    const text = JSON.stringify(browseData(channel), null, 1);
    sent.push(text);
    return { body: text };
  }

  return {
    answer,
    sent,
    hold(channel) {
      let release = () => {};
      held.set(channel, new Promise((resolve) => (release = resolve)));
      return release;
    },
    free: () => held.clear(),
  };
}

/** A page of the site as the server sends it, and the script that then builds and rebuilds it. */
function pageOf(channel: Channel, firstScript: string): string {
  const data = JSON.stringify(browseData(channel)).replaceAll('<', '\\u003c');
  const { handle, id, name } = channel;
  const title = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<!doctype html>
<html lang="en"><head><script>${firstScript}</script><meta charset="utf-8"><title>${title} - YouTube</title>
<meta property="og:title" content="${title}"><meta property="og:url" content="https://www.youtube.com/channel/${id}">
<link rel="canonical" href="https://www.youtube.com/channel/${id}">
<style>body { margin: 0; font: 14px/20px Arial, sans-serif } h1 { margin: 24px 0 4px; font-size: 36px; line-height: 50px }</style>
<script>var ytInitialData = ${data};</script></head>
<body><ytd-app><ytd-page-manager id="page-manager"><ytd-browse page-subtype="channels" role="main"><div id="page-header">
<yt-page-header-renderer><yt-page-header-view-model><div class="ytPageHeaderViewModelPageHeaderContent"><div class="ytPageHeaderViewModelPageHeaderHeadlineInfo">
<yt-dynamic-text-view-model class="ytPageHeaderViewModelTitle"><h1 class="dynamicTextViewModelH1"><span></span></h1></yt-dynamic-text-view-model>
<yt-content-metadata-view-model class="ytPageHeaderViewModelMetadata"><div class="ytContentMetadataViewModelMetadataRow"><span class="ytContentMetadataViewModelMetadataText"></span></div></yt-content-metadata-view-model>
</div></div></yt-page-header-view-model></yt-page-header-renderer></div><div id="contents"></div></ytd-browse></ytd-page-manager></ytd-app>
<script>(${SITE_SCRIPT})(${JSON.stringify(handle)});</script></body></html>`;
}

/** What the site's own script does: as text, because it runs in the page. */
const SITE_SCRIPT = `function (firstHandle) {
  const known = new Map([[firstHandle, ytInitialData]]);
  const received = [];
  const handleIn = (path) => (path.match(/^\\/@([^/]+)/) ?? [])[1];
  const ask = (handle) => new Request('${BROWSE}', { method: 'POST', body: JSON.stringify({ handle }) });
  function render(data) {
    const [first, second] = data.header.pageHeaderRenderer.content.pageHeaderViewModel.metadata.contentMetadataViewModel.metadataRows;
    document.title = data.metadata.channelMetadataRenderer.title + ' - YouTube';
    document.querySelector('h1 span').textContent = data.metadata.channelMetadataRenderer.title;
    document.querySelector('.ytContentMetadataViewModelMetadataText').textContent =
      [...first.metadataParts, ...second.metadataParts].map((part) => part.text.content).join(' • ');
  }
  async function load(handle) {
    const response = await fetch(ask(handle));
    const text = await response.text();
    received.push(text);
    known.set(handle, JSON.parse(text));
    if (handleIn(location.pathname) === handle) render(known.get(handle));
  }
  function show() {
    const handle = handleIn(location.pathname);
    if (known.has(handle)) render(known.get(handle));
    else load(handle);
  }
  addEventListener('popstate', show);
  render(ytInitialData);
  // Handles for the test alone.
  globalThis.site = {
    received,
    load,
    go(handle) {
      history.pushState({}, '', '/@' + handle + '/videos');
      show();
    },
  };
}`;

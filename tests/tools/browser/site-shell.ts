/** What a header says. */
export interface ShellText {
  name?: string | null;
  handle?: string | null;
}

/** The creator's header as the site's own script renders it, without any number; '' for a site or a page without one. */
export function siteShell(site: string, kind: string, { name, handle }: ShellText): string {
  const title = escape(name ?? handle ?? '');
  const at = escape(handle ?? '');
  if (site === 'youtube' && kind === 'post') {
    return `<ytd-app><ytd-watch-flexy><ytd-watch-metadata><div id="owner"><ytd-video-owner-renderer><div id="upload-info">
<ytd-channel-name id="channel-name"><div id="container"><div id="text-container"><yt-formatted-string id="text"><a href="/@${at}">${title}</a></yt-formatted-string></div></div></ytd-channel-name>
</div></ytd-video-owner-renderer></div></ytd-watch-metadata></ytd-watch-flexy></ytd-app>`;
  }
  if (site === 'youtube') {
    return `<ytd-app><ytd-page-manager id="page-manager"><ytd-browse page-subtype="channels" role="main"><div id="page-header"><yt-page-header-renderer><yt-page-header-view-model><div class="ytPageHeaderViewModelPageHeaderContent"><div class="ytPageHeaderViewModelPageHeaderHeadlineInfo">
<yt-dynamic-text-view-model class="ytPageHeaderViewModelTitle"><h1 class="dynamicTextViewModelH1"><span>${title}</span></h1></yt-dynamic-text-view-model>
<yt-content-metadata-view-model class="ytPageHeaderViewModelMetadata"><div class="ytContentMetadataViewModelMetadataRow"><span class="ytContentMetadataViewModelMetadataText">@${at}</span></div></yt-content-metadata-view-model>
</div></div></yt-page-header-view-model></yt-page-header-renderer></div></ytd-browse></ytd-page-manager></ytd-app>`;
  }
  if (site === 'instagram') {
    const section = `<section><div><a href="/${at}/" role="link"><h2><span>${at}</span></h2></a></div></section>`;
    return kind === 'post'
      ? `<main role="main"><article><header>${section}</header></article></main>`
      : `<main role="main"><header>${section}<section><span>${title}</span></section></header></main>`;
  }
  if (site === 'tiktok' && kind !== 'post') {
    return `<main id="main-content-others_homepage"><div data-e2e="user-page"><div><h1 data-e2e="user-title">${at}</h1><h2 data-e2e="user-subtitle">${title}</h2></div></div></main>`;
  }
  if (site === 'tiktok') {
    return `<main><div data-e2e="browse-user-avatar"></div><a href="/@${at}"><span data-e2e="browse-username">${at}</span></a></main>`;
  }
  return '';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

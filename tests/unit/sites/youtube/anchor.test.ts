import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../../../lib/sites/youtube/anchor';

const find = (html: string) => anchor(parseHTML(`<html><body>${html}</body></html>`).document)?.id;

const HEADER =
  '<yt-page-header-view-model><yt-dynamic-text-view-model id="today"><h1>Name</h1></yt-dynamic-text-view-model></yt-page-header-view-model>';
const OLD =
  '<ytd-c4-tabbed-header-renderer><ytd-channel-name id="channel-name">Name</ytd-channel-name></ytd-c4-tabbed-header-renderer>';
const OWNER =
  '<ytd-watch-metadata><ytd-video-owner-renderer><ytd-channel-name id="channel-name">Name</ytd-channel-name></ytd-video-owner-renderer></ytd-watch-metadata>';

describe('anchor', () => {
  it('is around the heading of today’s header, and the name of the old one', () => {
    expect(find(HEADER)).toBe('today');
    expect(find(OLD)).toBe('channel-name');
  });

  it('is beside the author of a video, while the channel’s page waits hidden behind it', () => {
    expect(find(`<ytd-browse hidden>${HEADER}</ytd-browse>${OWNER}`)).toBe('channel-name');
    expect(find(`${HEADER}<div hidden>${OWNER}</div>`)).toBe('today');
  });

  it('is in the bar of the Short that is shown', () => {
    const bar = (id: string, active: string) =>
      `<ytd-reel-video-renderer ${active}><yt-reel-channel-bar-view-model id="${id}"></yt-reel-channel-bar-view-model></ytd-reel-video-renderer>`;
    expect(find(bar('before', '') + bar('shown', 'is-active'))).toBe('shown');
  });

  it('is nowhere on a page without a name', () => {
    expect(find('<h1>Trending</h1>')).toBeUndefined();
  });
});

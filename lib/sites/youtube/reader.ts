import type { Profile, Reading } from '../../model/profile';
import type { Page, Reader } from '../contract';
import { account } from './address';
import { anchor } from './anchor';
import { readChannelPage } from './channel-page';
import { embedded } from './embedded';
import { toMiss } from './miss';
import { readPostPage } from './post-page';
import { toSources } from './sources';

const VERSION = '1.1.0';

function read(page: Page): Reading {
  const wanted = account(page.url);
  if (!wanted) return { why: 'not-a-profile' };
  const sources = toSources(page);
  const made = { site: 'youtube', readAt: page.now, reader: { site: 'youtube', version: VERSION } } as const;
  if (wanted.postId) {
    const found = readPostPage(page, wanted.postId, sources);
    return found
      ? ({ ...made, ...found.draft, url: found.url, recent: [found.post] } satisfies Profile)
      : toMiss(page, wanted, sources);
  }
  const found = readChannelPage(page, wanted, sources);
  return found
    ? ({ ...made, ...found.draft, url: found.url, recent: found.recent } satisfies Profile)
    : toMiss(page, wanted, sources);
}

/** YouTube: channels by their pages, and the channel behind a video or Short by its page. */
export const youtube: Reader = {
  site: 'youtube',
  version: VERSION,
  matches: ['https://www.youtube.com/*'],
  account,
  embedded,
  read,
  anchor,
  captures: { paths: ['/youtubei/v1/browse', '/youtubei/v1/next', '/youtubei/v1/player', '/youtubei/v1/reel/'] },
  examples: {
    yes: [
      'https://www.youtube.com/@some.name',
      'https://www.youtube.com/@some.name/videos',
      'https://www.youtube.com/@%E6%B5%B7%E3%81%AE%E5%91%B3/shorts',
      'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/streams',
      'https://www.youtube.com/c/SomeName/about',
      'https://www.youtube.com/user/SomeName',
      'https://www.youtube.com/watch?v=abcdefghijk&t=10s',
      'https://www.youtube.com/shorts/abcdefghijk',
      'https://www.youtube.com/live/abcdefghijk',
    ],
    no: [
      'https://www.youtube.com/',
      'https://www.youtube.com/feed/subscriptions',
      'https://www.youtube.com/results?search_query=%40some.name',
      'https://www.youtube.com/playlist?list=PLabcdefghijk',
      'https://www.youtube.com/SomeName',
      'https://music.youtube.com/channel/UCabcdefghijklmnopqrstuv',
      'https://notyoutube.com/@some.name',
    ],
  },
};

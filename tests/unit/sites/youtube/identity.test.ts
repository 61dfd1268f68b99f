import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../../lib/model/profile';
import { isMiss } from '../../../../lib/model/reading';
import { youtube } from '../../../../lib/sites/youtube/reader';
import { added, channelData, CHANNEL, lockup, OTHER, part, player, toPage, VIDEO, watchData } from './pages';

const mine = channelData(
  CHANNEL,
  '@paperboats',
  [part('7.78k subscribers', 'x'), part('135 videos')],
  [lockup('mineVideo01', [['2.4k views', '3 days ago']])],
);
const theirs = channelData(
  OTHER,
  '@stonebridge',
  [part('9.1m subscribers', 'x'), part('7 videos')],
  [lockup('theirVideo1', [['8m views', '1 day ago']])],
);
const MINE = 'https://www.youtube.com/@paperboats/videos';

function profile(parts: Parameters<typeof toPage>[0]): Profile {
  const reading = youtube.read(toPage(parts));
  if (isMiss(reading)) throw new Error(`a miss: ${reading.why}`);
  return reading;
}

describe('whose page it is', () => {
  it('is not said by the data of the page before', () => {
    expect(youtube.read(toPage({ url: MINE, embedded: { ytInitialData: theirs } }))).toEqual({ why: 'not-ready' });
    expect(youtube.read(toPage({ url: MINE, responses: [theirs] }))).toEqual({ why: 'not-ready' });
  });

  it('is the channel in the address, whatever came before or after', () => {
    const read = profile({ url: MINE, embedded: { ytInitialData: theirs }, responses: [mine, theirs] });
    expect(read).toMatchObject({ accountId: CHANNEL, handle: 'paperboats', followers: { low: 7_780, high: 7_789 } });
    expect(read.recent.map(({ id }) => id)).toEqual(['mineVideo01']);
    expect(read.seen.followers).toBe('response');
  });

  it('is found by id, and by an old name that the document was loaded for', () => {
    const embedded = { ytInitialData: mine };
    expect(profile({ url: `https://www.youtube.com/channel/${CHANNEL}`, embedded }).handle).toBe('paperboats');
    const old = 'https://www.youtube.com/c/BoatsOfPaper';
    expect(youtube.read(toPage({ url: old, embedded }))).toEqual({ why: 'not-ready' });
    const ytCommand = {
      commandMetadata: { webCommandMetadata: { url: '/c/BoatsOfPaper' } },
      browseEndpoint: { browseId: CHANNEL },
    };
    expect(profile({ url: old, embedded: { ...embedded, ytCommand } }).accountId).toBe(CHANNEL);
    const stale = { ...ytCommand, browseEndpoint: { browseId: OTHER } };
    expect(youtube.read(toPage({ url: old, embedded: { ...embedded, ytCommand: stale } }))).toEqual({
      why: 'not-ready',
    });
  });

  it('takes the newer of two answers', () => {
    const later = channelData(CHANNEL, '@paperboats', [part('7.79k subscribers', 'x'), part('136 videos')]);
    expect(profile({ url: MINE, responses: [mine, later] }).followers).toMatchObject({ value: 7_790 });
  });

  it('shows the posts of the tab in the address alone', () => {
    const home = channelData(
      CHANNEL,
      '@paperboats',
      [],
      [lockup('homeVideo01', [['1 views', '1 day ago']])],
      'featured',
    );
    expect(profile({ url: 'https://www.youtube.com/@paperboats', responses: [home] }).recent).toEqual([]);
    expect(profile({ url: 'https://www.youtube.com/@paperboats/shorts', responses: [mine] }).recent).toEqual([]);
  });
});

describe('posts that come while scrolling', () => {
  const more = (id: string) => [lockup(id, [['2.2k views', '4 days ago']])];
  const ids = (...responses: unknown[]) =>
    profile({ url: MINE, embedded: { ytInitialData: mine }, responses }).recent.map(({ id }) => id);

  it('join when they are added to this list, or say whose they are', () => {
    expect(ids(added('grid-of-@paperboats', more('moreVideo01')))).toEqual(['mineVideo01', 'moreVideo01']);
    expect(ids(added(`browse-feed${CHANNEL}videos102`, more('moreVideo01')))).toEqual(['mineVideo01', 'moreVideo01']);
  });

  it('stay out when they are another list’s', () => {
    expect(ids(added('grid-of-@stonebridge', more('moreVideo01')))).toEqual(['mineVideo01']);
    expect(ids(added(`browse-feed${OTHER}videos102`, more('moreVideo01')))).toEqual(['mineVideo01']);
    expect(ids(theirs, added('grid-of-@stonebridge', more('moreVideo01')))).toEqual(['mineVideo01']);
  });

  it('stay out when the order was changed: they are no longer the newest', () => {
    const popular = added('grid-of-@paperboats', more('topVideo001'), 'reloadContinuationItemsCommand');
    expect(ids(popular, added('grid-of-@paperboats', more('topVideo002')))).toEqual(['mineVideo01']);
  });
});

describe('a video', () => {
  const url = `https://www.youtube.com/watch?v=${VIDEO}`;

  it('is not the one watched before', () => {
    const embedded = { ytInitialPlayerResponse: player('zyxwvutsrqp') };
    expect(youtube.read(toPage({ url, embedded }))).toEqual({ why: 'not-ready' });
    const read = profile({ url, embedded, responses: [player(VIDEO)] });
    expect(read).toMatchObject({
      accountId: CHANNEL,
      handle: 'paperboats',
      url: 'https://www.youtube.com/@paperboats',
    });
    expect(read.recent).toMatchObject([{ id: VIDEO, views: { low: 5_000, high: 5_000 }, kind: 'video' }]);
  });

  it('has no likes where the page gives none, and hidden ones where the player says so', () => {
    expect(profile({ url, embedded: { ytInitialPlayerResponse: player(VIDEO) } }).recent[0]?.likes).toBeUndefined();
    const off = player(VIDEO, { videoDetails: { videoId: VIDEO, channelId: CHANNEL, allowRatings: false } });
    expect(profile({ url, embedded: { ytInitialPlayerResponse: off } }).recent[0]?.likes).toBe('hidden');
  });

  it('has hidden likes where neither the player nor the button tells any', () => {
    const likes = (button: object, more: object = {}, now?: string) => {
      const embedded = { ytInitialPlayerResponse: player(VIDEO, more), ytInitialData: watchData(VIDEO, button) };
      const reading = youtube.read({ ...toPage({ url, embedded }), ...(now !== undefined && { now }) });
      return isMiss(reading) ? reading : reading.recent[0]?.likes;
    };
    const silent = { title: 'Like', accessibilityText: 'I like this' };
    const microformat = { playerMicroformatRenderer: { viewCount: '5000', likeCount: '0' } };
    const unseen = { microformat: { playerMicroformatRenderer: { viewCount: '12' } } };
    expect(likes(silent)).toBe('hidden');
    expect(likes({})).toBe('hidden');
    expect(likes({ ...silent, title: '348K' })).toMatchObject({ value: 348_000 });
    expect(likes({ ...silent, title: '3 qqqqqqq qq. 5' })).toBeUndefined();
    expect(likes(silent, { microformat })).toMatchObject({ value: 0 });
    // Nobody has seen it, so nobody may have liked it; and to 2025 the player told no likes at all.
    expect(likes(silent, unseen)).toBeUndefined();
    expect(likes(silent, {}, '2024-11-10T12:00:00.000Z')).toBeUndefined();
  });

  it('is not there, or asks for a login', () => {
    const says = (status: string) =>
      youtube.read(toPage({ url, embedded: { ytInitialPlayerResponse: { playabilityStatus: { status } } } }));
    expect(says('ERROR')).toEqual({ why: 'not-found' });
    expect(says('LOGIN_REQUIRED')).toEqual({ why: 'login-wall' });
  });

  it('keeps the subscribers of its author apart from those beside it', () => {
    const owner = (id: string) => ({
      currentVideoEndpoint: { watchEndpoint: { videoId: VIDEO } },
      contents: {
        twoColumnWatchNextResults: {
          results: {
            results: {
              contents: [
                {
                  videoSecondaryInfoRenderer: {
                    owner: {
                      videoOwnerRenderer: {
                        title: { simpleText: 'Paper Boats' },
                        navigationEndpoint: { browseEndpoint: { browseId: id } },
                        subscriberCountText: { simpleText: '12K subscribers' },
                      },
                    },
                  },
                },
              ],
            },
          },
        },
      },
    });
    const embedded = { ytInitialPlayerResponse: player(VIDEO) };
    expect(profile({ url, embedded: { ...embedded, ytInitialData: owner(CHANNEL) } }).followers).toMatchObject({
      value: 12_000,
    });
    expect(profile({ url, embedded: { ...embedded, ytInitialData: owner(OTHER) } }).followers).toBeUndefined();
  });
});

describe('numbers in the header', () => {
  const read = (language: string, ...parts: object[]) =>
    profile({ url: MINE, language, embedded: { ytInitialData: channelData(CHANNEL, '@paperboats', parts) } });

  it('are told apart in a language without a word list', () => {
    expect(read('ka', part('31,3 ათ. გამომწერი', '…'), part('258 ვიდეო'))).toMatchObject({
      followers: { low: 31_300, high: 31_399 },
      postCount: { low: 258, high: 258 },
    });
  });

  it('are not counted as subscribers where only the videos are left', () => {
    expect(read('en', part('48 videos')).followers).toBeUndefined();
    expect(read('en', part('48 videos')).postCount).toMatchObject({ value: 48 });
    expect(read('ka', part('48 …')).followers).toBeUndefined();
    expect(read('ka', part('48 …')).postCount).toBeUndefined();
  });

  it('are zero only where the page says so', () => {
    expect(read('nb', part('12 abonnenter', '12 abonnenter'), part('Ingen videoer')).postCount).toMatchObject({
      low: 0,
      high: 0,
    });
    expect(read('nb', part('12 abonnenter', '12 abonnenter')).postCount).toBeUndefined();
  });
});

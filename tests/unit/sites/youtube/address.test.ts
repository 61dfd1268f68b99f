import { describe, expect, it } from 'vitest';
import { account, toChannelName, unwrap } from '../../../../lib/sites/youtube/address';
import { youtube } from '../../../../lib/sites/youtube/reader';

const ID = `UC${'paperboats'.padEnd(22, '0')}`;

describe('account', () => {
  it.each([
    ['https://www.youtube.com/@Paper.Boats', 'youtube:@paper.boats', { handle: 'Paper.Boats' }],
    ['https://www.youtube.com/@paper.boats/videos?view=0', 'youtube:@paper.boats', { handle: 'paper.boats' }],
    ['https://www.youtube.com/@%E6%B5%B7%E3%81%AE%E5%91%B3/shorts', 'youtube:@海の味', { handle: '海の味' }],
    ['https://www.youtube.com/@海の味', 'youtube:@海の味', { handle: '海の味' }],
    [`https://www.youtube.com/channel/${ID}/streams#top`, `youtube:${ID}`, { accountId: ID }],
    ['https://www.youtube.com/c/PaperBoats/about', 'youtube:c/paperboats', { customName: 'PaperBoats' }],
    ['https://www.youtube.com/user/PaperBoats', 'youtube:user/paperboats', { customName: 'PaperBoats' }],
    ['https://youtube.com/@paperboats', 'youtube:@paperboats', { handle: 'paperboats' }],
  ])('%s is a channel', (url, key, name) => {
    expect(account(url)).toEqual({ site: 'youtube', kind: 'profile', key, ...name });
  });

  it.each([
    'https://www.youtube.com/watch?v=abcdefghijk',
    'https://www.youtube.com/watch?list=PLx&v=abcdefghijk&t=3s',
    'https://www.youtube.com/shorts/abcdefghijk?feature=share',
    'https://www.youtube.com/live/abcdefghijk',
  ])('%s is a video', (url) => {
    expect(account(url)).toEqual({
      site: 'youtube',
      kind: 'post',
      key: 'youtube:post:abcdefghijk',
      postId: 'abcdefghijk',
    });
  });

  it.each([
    'https://www.youtube.com/',
    'https://www.youtube.com/@',
    'https://www.youtube.com/@%E6%B5',
    'https://www.youtube.com/@a%2Fb',
    'https://www.youtube.com/channel/UCshort',
    'https://www.youtube.com/channel/../feed/history',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=tooshort',
    'https://www.youtube.com/feed/subscriptions',
    'https://www.youtube.com/results?search_query=@paperboats',
    'https://www.youtube.com/PaperBoats',
    'https://www.youtube.com/gaming',
    'https://www.youtube.com.example/@paperboats',
    'https://example.com/https://www.youtube.com/@paperboats',
    'https://music.youtube.com/@paperboats',
    'javascript:alert(1)//www.youtube.com/@paperboats',
    '/@paperboats',
    '',
  ])('%s is nobody', (url) => {
    expect(account(url)).toBeNull();
  });

  it('knows its own examples', () => {
    for (const url of youtube.examples.yes) expect(account(url), url).not.toBeNull();
    for (const url of youtube.examples.no) expect(account(url), url).toBeNull();
  });
});

describe('names and links in the page', () => {
  it('takes paths and addresses of any subdomain', () => {
    expect(toChannelName('/@paperboats/videos')).toEqual({ handle: 'paperboats' });
    expect(toChannelName('http://m.youtube.com/c/PaperBoats')).toEqual({ customName: 'PaperBoats' });
    expect(toChannelName('https://example.com/@paperboats')).toBeUndefined();
    expect(toChannelName(42)).toBeUndefined();
  });

  it('unwraps what goes through /redirect, and only that', () => {
    expect(unwrap('https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fshop.example%2F%3Fa%3D1')).toBe(
      'https://shop.example/?a=1',
    );
    expect(unwrap('/channel/UCx')).toBe('https://www.youtube.com/channel/UCx');
    expect(unwrap('https://shop.example/redirect?q=https%3A%2F%2Felsewhere.example')).toBe(
      'https://shop.example/redirect?q=https%3A%2F%2Felsewhere.example',
    );
    expect(unwrap('https://www.youtube.com/redirect')).toBeUndefined();
  });
});

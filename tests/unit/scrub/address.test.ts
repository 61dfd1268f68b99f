import { describe, expect, it } from 'vitest';
import { isAddress, scrubAddress } from '../../../lib/scrub/address';
import { createScrubber } from '../../../lib/scrub/scrubber';

const URL_OF_TANG = 'https://www.instagram.com/tang.eks/';
const scrub = (address: string) =>
  scrubAddress(
    address,
    createScrubber({ site: 'instagram', kind: 'profile', key: 'instagram:@tang.eks', handle: 'tang.eks' }, URL_OF_TANG),
  );

describe('an address', () => {
  it.each([
    URL_OF_TANG,
    'https://www.instagram.com/tang.eks/reels/',
    '/tang.eks/tagged/',
    'instagram://user?username=tang.eks',
    'https://www.youtube.com/youtubei/v1/browse?prettyPrint=false',
    'https://www.instagram.com/api/v1/users/web_profile_info/?username=tang.eks',
    'https://schema.org/',
  ])('that speaks of nobody else stays: %s', (address) => expect(scrub(address)).toBe(address));

  it('loses the names of others, in its path and behind its question mark', () => {
    expect(scrub('/anna.smith/')).toMatch(/^\/[a-z]{4}\.[a-z]{5}\/$/);
    expect(scrub('/anna.smith/')).not.toContain('anna');
    expect(scrub('https://www.instagram.com/tang.eks/?username=annasmith')).toMatch(/\?username=[a-z]{9}$/);
    expect(scrub('https://www.instagram.com/?username=annasmith')).not.toContain('annasmith');
    expect(scrub('/explore/search/?q=lice')).not.toContain('lice');
  });

  it('loses its tokens and its hash', () => {
    const signed = scrub(
      `https://scontent.cdninstagram.com/v/t51/1_n.jpg?oh=00_AfDeadBeef99&msToken=${'aB9'.repeat(50)}#x`,
    );
    expect(signed).not.toMatch(/AfDeadBeef99|aB9aB9|#/);
    expect(signed).toContain('msToken=removed');
  });

  it('of anywhere else says only that there was one', () => {
    expect(scrub('https://annas-shop.example/kari?id=4')).toBe('https://www.example.com/');
    expect(scrub('//annas-shop.example/kari')).toBe('https://www.example.com/');
  });

  it.each(['data:text/plain,Anna', 'javascript:alert("Anna")', 'mailto:anna@post.example'])(
    'of no place is hidden: %s',
    (address) => expect(scrub(address)).not.toMatch(/anna/i),
  );
});

it('is told from other texts', () => {
  for (const text of ['https://a.example/b', '//a.example/b', '/anna/', '/@anna', 'app://user?x=1'])
    expect(isAddress(text)).toBe(true);
  for (const text of ['/', '/ two', 'anna/bo', 'see https://a.example/b there']) expect(isAddress(text)).toBe(false);
});

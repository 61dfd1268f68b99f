import { describe, expect, it } from 'vitest';
import { tiktok } from '../../../../lib/sites/tiktok/reader';

const { account } = tiktok;

describe('whom a TikTok address is about', () => {
  it('takes the handle of a profile, whatever is asked along with it', () => {
    const expected = { site: 'tiktok', kind: 'profile', key: 'tiktok:@zig.zag_1', handle: 'Zig.Zag_1' };
    expect(account('https://www.tiktok.com/@Zig.Zag_1')).toEqual(expected);
    expect(account('https://www.tiktok.com/@Zig.Zag_1/?lang=sv#top')).toEqual(expected);
    expect(account('https://tiktok.com/@Zig.Zag_1')).toEqual(expected);
  });

  it.each(['video', 'photo'])('takes the number of a single %s', (kind) => {
    const about = account(`https://www.tiktok.com/@name/${kind}/7604500000000000001?is_from_webapp=1`);
    expect(about).toMatchObject({ kind: 'post', key: 'tiktok:post:7604500000000000001', handle: 'name' });
  });

  it('finds a post whose author has no name in the address', () => {
    const about = account('https://www.tiktok.com/@/video/7604500000000000001');
    expect(about).toEqual({
      site: 'tiktok',
      kind: 'post',
      key: 'tiktok:post:7604500000000000001',
      postId: '7604500000000000001',
    });
  });

  it('keeps the case of a secret id that stands in place of a handle', () => {
    const about = account('https://www.tiktok.com/@MS4wLjABAAAAdemo_Sec-Uid000');
    expect(about).toEqual({ site: 'tiktok', kind: 'profile', key: 'tiktok:MS4wLjABAAAAdemo_Sec-Uid000' });
  });

  it.each([
    ...tiktok.examples.no,
    'https://www.tiktok.com/@',
    'https://www.tiktok.com/@a b',
    'https://www.tiktok.com/@%E0%A4%A',
    'https://www.tiktok.com/@name/video/12x45678',
    'https://www.tiktok.com/@name/video/7604500000000000001/more',
    'https://www.tiktok.com/@name/collection/x-7604500000000000001',
    'https://faketiktok.com/@name',
    'ftp://www.tiktok.com/@name',
    'not an address',
    '',
  ])('leaves %s alone', (url) => expect(account(url)).toBeNull());

  it.each(tiktok.examples.yes)('knows %s', (url) => expect(account(url)).not.toBeNull());
});

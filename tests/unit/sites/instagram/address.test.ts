import { describe, expect, it } from 'vitest';
import { instagram } from '../../../../lib/sites/instagram/reader';

const { account } = instagram;
const at = (path: string) => account(`https://www.instagram.com${path}`);

describe('whom an Instagram address is about', () => {
  it('takes the handle of a profile in the spelling the site keeps', () => {
    const expected = { site: 'instagram', kind: 'profile', key: 'instagram:@runa.kyst_1', handle: 'runa.kyst_1' };
    expect(at('/runa.kyst_1/')).toEqual(expected);
    expect(at('/Runa.Kyst_1?igsh=abc#top')).toEqual(expected);
    expect(account('https://instagram.com/runa.kyst_1')).toEqual(expected);
  });

  it.each(['reels', 'tagged', 'reposts', 'followers', 'following', 'channel'])(
    'stays with the profile on %s',
    (tab) => {
      expect(at(`/runa.kyst.eks/${tab}/`)?.key).toBe('instagram:@runa.kyst.eks');
    },
  );

  it.each(['/p/', '/reel/', '/reels/', '/tv/', '/runa.kyst.eks/p/', '/runa.kyst.eks/reel/'])(
    'knows one post by one key, opened at %s',
    (place) => {
      expect(at(`${place}Df44xvPvUbv/?img_index=2`)).toEqual({
        site: 'instagram',
        kind: 'post',
        key: 'instagram:post:4033223174899189487',
        postId: '4033223174899189487',
      });
    },
  );

  it('finds the post behind the long code of a private one', () => {
    const secret = 'x'.repeat(28);
    expect(at(`/p/Df44xvPvUbv${secret}/`)?.postId).toBe('4033223174899189487');
  });

  it.each([
    '/',
    '/explore/',
    '/explore/tags/tang/',
    '/reels/',
    '/reels/audio/1234567890/',
    '/direct/inbox/',
    '/accounts/login/',
    '/stories/runa.kyst.eks/4030000000000000017/',
    '/stories/highlights/17900000000000000/',
    '/p/',
    '/about/us/',
    '/legal/terms/',
    '/popular/tang/',
    '/web/search/topsearch/',
    '/runa.kyst.eks/unknown/',
    '/a..b/',
    '/.runa/',
    '/runa./',
    `/${'a'.repeat(31)}/`,
    '/p/not%20a%20code/',
  ])('has nobody at %s', (path) => expect(at(path)).toBeNull());

  it.each([
    'https://help.instagram.com/runa.kyst.eks/',
    'https://l.instagram.com/?u=https://www.instagram.com/runa.kyst.eks/',
    'https://www.instagram.com.example/runa.kyst.eks/',
    'https://www.notinstagram.com/runa.kyst.eks/',
    'ftp://www.instagram.com/runa.kyst.eks/',
    'no address',
    '',
  ])('has nobody at %s, which is another place', (url) => expect(account(url)).toBeNull());

  it('agrees with its own examples', () => {
    for (const url of instagram.examples.yes) expect(account(url), url).not.toBeNull();
    for (const url of instagram.examples.no) expect(account(url), url).toBeNull();
  });
});

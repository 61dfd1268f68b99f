import { describe, expect, it } from 'vitest';
import { answer, detail, HANDLE, header, item, listed, missOf, POST, POST_ID, PROFILE, user } from './page';

const canonical = (path: string) => ({ 'seo.abtest': { canonical: `https://www.tiktok.com${path}` } });
const refused = (scope: string, statusCode: number, path?: string) => ({
  ...(path && canonical(path)),
  [scope]: { statusCode, userInfo: { user: {}, stats: {} } },
});

describe('why there is nothing to read', () => {
  it.each([
    [10_202, 'not-found'],
    [10_221, 'not-found'],
    [10_223, 'not-found'],
    [10_222, 'private'],
    [10_101, 'not-ready'],
  ])('an account’s status %d', (code, why) => {
    expect(missOf({ scope: refused('webapp.user-detail', code, `/@${HANDLE}`) })).toBe(why);
    const responses = [answer(`/api/user/detail/?uniqueId=${HANDLE}`, { statusCode: code, userInfo: {} })];
    expect(missOf({ responses })).toBe(why);
  });

  it.each([
    [10_204, 'not-found'],
    [10_231, 'not-found'],
    [10_216, 'private'],
    [10_222, 'private'],
  ])('a post’s status %d', (code, why) =>
    expect(missOf({ url: POST, scope: refused('webapp.video-detail', code, `/@${HANDLE}/video/${POST_ID}`) })).toBe(
      why,
    ),
  );

  it('believes a refusal only of the account or the post it is about', () => {
    expect(missOf({ scope: refused('webapp.user-detail', 10_221, '/@someoneelse_demo') })).toBe('not-ready');
    expect(missOf({ responses: [answer('/api/user/detail/?uniqueId=someoneelse_demo', { statusCode: 10_221 })] })).toBe(
      'not-ready',
    );
    expect(missOf({ responses: [answer('/api/user/detail/', { statusCode: 10_221 })] })).toBe('not-ready');
    expect(missOf({ url: POST, scope: refused('webapp.video-detail', 10_216, '/@a/video/7604500000000000099') })).toBe(
      'not-ready',
    );
  });

  it('says that a private account is private, unless its posts are there to see', () => {
    const hidden = detail({}, { privateAccount: true });
    expect(missOf({ responses: [hidden] })).toBe('private');
    expect(missOf({ responses: [detail({}, { secret: true })] })).toBe('private');
    expect(missOf({ responses: [hidden, listed([item(POST_ID)])] })).toBeUndefined();
  });

  it.each([
    '<div class="captcha-verify-container"></div>',
    '<div data-e2e="login-modal"></div>',
    '<div id="loginContainer"></div>',
  ])('sees the wall %s', (html) => {
    expect(missOf({ html })).toBe('login-wall');
    // Many a wall stands before a page that has been read already.
    expect(missOf({ html, responses: [detail()] })).toBeUndefined();
  });

  it('says that it does not know the shape of data that are there', () => {
    expect(missOf({ scope: { 'webapp.user-detail': { statusCode: 0, userInfo: { profile: user() } } } })).toBe(
      'layout-changed',
    );
    expect(missOf({ url: POST, scope: { 'webapp.video-detail': { itemInfo: { itemStruct: { aweme: 1 } } } } })).toBe(
      'layout-changed',
    );
  });

  it.each([
    ['https://www.tiktok.com/login?redirect_url=x', 'login-wall'],
    ['https://www.tiktok.com/foryou', 'not-a-profile'],
    [`${PROFILE}/live`, 'not-a-profile'],
    ['https://www.tiktok.com/search/user?q=clay', 'not-a-profile'],
  ])('%s', (url, why) => expect(missOf({ url, html: header(HANDLE, 'Clay'), responses: [detail()] })).toBe(why));
});

import { describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import { tiktok } from '../../../../lib/sites/tiktok/reader';
import { HANDLE, header, missOf, NOW, POST_ID, PROFILE, readProfile } from './page';

describe('a rendered header', () => {
  it('is read by its marks', () => {
    const profile = readProfile({ html: header(HANDLE, 'Clay &amp; Kiln', '12.3K') });
    expect(profile).toMatchObject({
      handle: HANDLE,
      name: 'Clay & Kiln',
      following: { value: 431 },
      totalLikes: { value: 188_400 },
    });
    expect(profile.followers).toEqual({ low: 12_250, high: 12_349, value: 12_300, shown: '12.3K' });
    expect(profile.seen).toMatchObject({ followers: 'dom', name: 'dom' });
    expect(profile.postCount).toBeUndefined();
    expect(profile.verified).toBeUndefined();
  });

  it.each([
    ['nb', '9214', 9_214],
    ['nb', '1,2 mill.', 1_200_000],
    ['sv', '27.4K', 27_400],
    ['de', '1,2 Mio.', 1_200_000],
    ['tr', '48.2K', 48_200],
    ['ru', '30,7 тыс.', 30_700],
    ['ja', '1.2万', 12_000],
  ])('in %s: %s', (language, shown, followers) =>
    expect(readProfile({ language, html: header(HANDLE, 'Clay', shown) }).followers).toMatchObject({
      value: followers,
    }),
  );

  it('is not believed under another name', () => {
    expect(missOf({ html: header('someoneelse_demo', 'Someone Else') })).toBe('not-ready');
    // Whoever calls himself like the account in the address is not it.
    expect(missOf({ html: header('someoneelse_demo', HANDLE) })).toBe('not-ready');
  });

  it('is believed with name and handle the other way round, where only one can be the handle', () => {
    const profile = readProfile({ html: header('Clay &amp; Kiln', HANDLE) });
    expect(profile).toMatchObject({ handle: HANDLE, name: 'Clay & Kiln' });
  });

  it('leaves what it does not understand unknown', () => {
    const profile = readProfile({ html: header(HANDLE, 'Clay', '–') });
    expect(profile.followers).toBeUndefined();
    expect(profile.following).toMatchObject({ value: 431 });
  });

  it('takes e-mail and link, but no bio: a sentence stands there where there is none', () => {
    const more = `<h2 data-e2e="user-bio">Orders: Kiln@Clay.Example</h2>
      <a data-e2e="user-link" href="https://www.tiktok.com/link/v2?scene=bio_url&amp;target=clay.example%2Fshop">clay.exa…</a>`;
    const profile = readProfile({ html: header(HANDLE, 'Clay', '9214', more) });
    expect(profile).toMatchObject({ email: 'kiln@clay.example', links: ['https://clay.example/shop'] });
    expect(profile.bio).toBeUndefined();
  });
});

describe('a rendered grid', () => {
  const card = (href: string, views: string, more = '') =>
    `<div data-e2e="user-post-item"><a href="${href}">${more}<strong data-e2e="video-views">${views}</strong></a></div>`;

  it('gives views and the time that lies in the number', () => {
    const html =
      header(HANDLE, 'Clay') +
      card(`/@${HANDLE}/video/${POST_ID}`, '15.3K', '<div data-e2e="video-card-badge">Festet</div>') +
      card(`${PROFILE}/photo/7604500000000000002`, '812') +
      card(`${PROFILE}/video/7604500000000000004`, '640') +
      card('/@someoneelse_demo/video/7604500000000000003', '9M') +
      card('/@someoneelse_demo', '9M');
    const { recent, seen } = readProfile({ html });
    expect(seen.recent).toBe('dom');
    expect(recent.map(({ id, kind, pinned }) => [id, kind, pinned])).toEqual([
      [POST_ID, 'video', true],
      ['7604500000000000004', 'video', undefined],
    ]);
    expect(recent[0]?.views).toMatchObject({ low: 15_250, high: 15_349 });
    expect(recent[0]?.likes).toBeUndefined();
    const [from = '', to = ''] = recent[0]?.publishedBetween ?? [];
    // 7604500000000000001 ÷ 2³² is the second 1,770,560,629; ten minutes are left for the clocks.
    expect([from, to]).toEqual(['2026-02-08T14:13:49Z', NOW.replace('.000', '')]);
  });
});

describe('where the badge goes', () => {
  const anchorIn = (html: string) => tiktok.anchor(parseHTML(`<html><body>${html}</body></html>`).document);

  it('is beside the name on a profile', () => expect(anchorIn(header(HANDLE, 'Clay'))?.id).toBe('names'));

  it('is beside the author on a post, outside of the link, also over a profile', () => {
    const post = `<div id="author"><a href="/@x"><span data-e2e="browse-username">x</span></a></div>`;
    expect(anchorIn(header(HANDLE, 'Clay') + post)?.id).toBe('author');
  });

  it('is nowhere before there is a name', () => expect(anchorIn('<p>…</p>')).toBeNull());
});

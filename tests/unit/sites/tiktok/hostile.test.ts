import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Miss, Profile } from '../../../../lib/model/profile';
import { isMiss } from '../../../../lib/model/reading';
import { tiktok } from '../../../../lib/sites/tiktok/reader';
import { answer, detail, HANDLE, item, listed, POST, POST_ID, PROFILE, readProfile, stats, toPage, user } from './page';

const paths = (tiktok.captures?.paths ?? []).map((path) => `${path}?uniqueId=${HANDLE}&cursor=0`);

function isSound(page: Parameters<typeof tiktok.read>[0]): void {
  const reading = tiktok.read(page);
  expect(
    (isMiss(reading) ? Miss : Profile).safeParse(JSON.parse(JSON.stringify(reading))).error?.issues,
  ).toBeUndefined();
}

describe('data that mean harm', () => {
  it.each([
    '',
    'null',
    '[]',
    '{',
    '{"__proto__":{"userInfo":{}},"constructor":1}',
    '{"userInfo":null,"itemList":{"length":5},"data":[{"item":[]}]}',
    '['.repeat(100_000),
    '{"userInfo":'.repeat(50_000),
  ])('%.40s', (text) => {
    for (const url of [PROFILE, POST]) isSound(toPage({ url, responses: paths.map((path) => answer(path, text)) }));
  });

  it('takes nothing from a prototype', () => {
    const text = `{"userInfo":{"__proto__":{"user":${JSON.stringify(user())}}}}`;
    expect(isMiss(tiktok.read(toPage({ responses: [answer(paths[0] ?? '', text)] })))).toBe(true);
  });

  it('lets no text become an address, and none grow beyond the model', () => {
    const long = 'ä'.repeat(1_000_000);
    const about = {
      nickname: `<img src=x onerror=alert(1)>${long}`,
      signature: `@`.repeat(100_000) + long,
      bioLink: { link: 'javascript:alert(1)' },
      region: long,
      language: long,
      commerceUserInfo: { commerceUser: true, category: long },
      createTime: 9e15,
    };
    const post = item(POST_ID, { desc: long, BAInfo: long, author: { ...user(), uniqueId: '\ud800' } });
    const page = toPage({ responses: [detail({}, about), listed([post])] });
    isSound(page);
    isSound({ ...page, url: POST });
    const profile = readProfile({ responses: [detail({}, about)] });
    expect(profile.links).toEqual([]);
    expect(profile.country).toBeUndefined();
    expect(profile.url).toBe(PROFILE);
  });

  it('stops at as many posts as the model holds', () => {
    const items = Array.from({ length: 3_000 }, (_, index) => item(String(7_604_500_000_000_000_000n + BigInt(index))));
    const pages = [0, 1, 2].map((page) => listed(items.slice(page * 1_000, (page + 1) * 1_000), page));
    expect(readProfile({ responses: [detail(), ...pages] }).recent).toHaveLength(500);
  });

  it('cannot make an answer about somebody else count', () => {
    const forged = answer('/api/user/detail/?uniqueId=someoneelse_demo', {
      userInfo: { user: user({ uniqueId: 'someoneelse_demo' }), statsV2: { followerCount: '99999999' } },
    });
    expect(readProfile({ responses: [detail(), forged] }).followers).toMatchObject({ value: 9_214 });
  });

  it('is sound whatever stands in place of what is known', () => {
    const whole = { statusCode: 0, userInfo: { user: user(), stats, statsV2: stats }, itemList: [item(POST_ID)] };
    const keys = [...new Set(JSON.stringify(whole).match(/(?<=")\w+(?=":)/g))];
    const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1e308, '', '\ud800', '∞', [[]], { id: 1 }, 2 ** 53));
    fc.assert(
      fc.property(fc.constantFrom(...keys), odd, fc.constantFrom(PROFILE, POST), (key, value, url) => {
        const marked = JSON.stringify(whole, (name, old: unknown) => (name === key ? 'HERE' : old));
        const text = marked.replaceAll('"HERE"', () => JSON.stringify(value));
        isSound(
          toPage({
            url,
            scope: { 'webapp.user-detail': JSON.parse(text) },
            responses: paths.map((path) => answer(path, text)),
          }),
        );
      }),
      { numRuns: 300 },
    );
  });
});

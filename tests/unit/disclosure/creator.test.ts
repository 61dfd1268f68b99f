import { describe, expect, it, test } from 'vitest';
import { judgeCreator, shareOf } from '../../../lib/disclosure/creator';
import { marketOf, toMarket } from '../../../lib/disclosure/region';
import { Disclosure } from '../../../lib/model/disclosure';
import type { Post } from '../../../lib/model/post';

function post(id: string, caption: string, likes?: number): Post {
  const count = likes === undefined ? {} : { likes: { low: likes, high: likes, value: likes } };
  return {
    id,
    url: `https://www.instagram.com/p/${id}/`,
    publishedAt: '2026-11-20',
    caption,
    kind: 'image',
    partners: [],
    ...count,
  };
}

describe('the score of a creator', () => {
  const posts = [
    post('a', 'Reklame | Ny krem fra @lumi', 100),
    post('b', 'Bruk koden KARI20 hos @lumi for 20 % rabatt', 200),
    post('c', 'En tur i skogen', 300),
    post('d', 'Kjole fra @festkjolen', 400),
    { ...post('e', 'Reklame for @andre'), byOthers: true },
  ];
  const score = judgeCreator(posts, 'NO', { handle: 'kari' });

  it('counts what is commercial beyond doubt and the unclear beside it', () => {
    expect(Disclosure.safeParse(score).success).toBe(true);
    expect(score).toMatchObject({
      state: 'judged',
      postsRead: 4,
      commercial: 2,
      clear: 1,
      missing: 1,
      unclear: 1,
      insufficientWording: 0,
      badPlacement: 0,
    });
  });

  it('counts a flagged post without a word, and a title beside an empty caption', () => {
    const flagged = { ...post('f', ''), paidLabel: true, partners: ['stilhuset'] };
    const { caption: _, ...titled } = post('t', '');
    expect(judgeCreator([flagged], 'SE')).toMatchObject({ state: 'judged', postsRead: 1, commercial: 1, clear: 1 });
    expect(judgeCreator([flagged], 'SE').partners.map(({ brand }) => brand)).toEqual(['stilhuset']);
    for (const one of [titled, { ...titled, caption: '' }])
      expect(judgeCreator([{ ...one, title: 'Reklame | Ny krem fra @lumi' }], 'NO')).toMatchObject({ commercial: 1 });
    expect(judgeCreator([post('e', ''), { ...post('n', ''), paidLabel: false }], 'NO').postsRead).toBe(0);
  });

  it('lists each partner with its posts', () => {
    expect(score.partners).toEqual([
      {
        brand: 'lumi',
        posts: [
          { id: 'a', publishedAt: '2026-11-20', disclosed: true },
          { id: 'b', publishedAt: '2026-11-20', disclosed: false },
        ],
      },
    ]);
  });

  it('compares engagement only with three posts on both sides', () => {
    expect(score.paidEngagement).toBeNull();
    const many = [1, 2, 3].flatMap((n) => [
      post(`p${n}`, 'Reklame | Ny krem fra @lumi', 100 * n),
      post(`o${n}`, 'En tur i skogen', 1_000 * n),
    ]);
    expect(judgeCreator(many, 'NO').paidEngagement).toEqual({ median: 200, n: 3, otherMedian: 2_000, otherN: 3 });
  });

  it('is nothing to judge where no post is commercial', () => {
    const none = judgeCreator([post('c', 'En tur i skogen')], 'NO');
    expect(none).toMatchObject({ state: 'nothing-to-judge', commercial: 0, share: null });
    expect(none.reasons[0]?.code).toBe('disclosure.score.none');
  });
});

// Wilson's interval at 90 %, worked out by hand for these.
test.each([
  [3, 3, 100, 52.6, 100],
  [0, 3, 0, 0, 47.4],
  [1, 2, 50, 12.1, 87.9],
  [9, 10, 90, 65.1, 97.7],
])('%i of %i is between what so few can tell', (hits, n, percent, low, high) => {
  const share = shareOf(hits, n);
  expect(share?.percent).toBe(percent);
  expect(share?.low).toBeCloseTo(low, 0);
  expect(share?.high).toBeCloseTo(high, 0);
});

test.each([
  ['nb-NO', 'NO'],
  ['en-GB', 'UK'],
  ['sv', 'SE'],
  ['NO', 'NO'],
  ['no', 'NO'],
  ['de-DE', 'DE'],
  ['fr-CA', 'CA'],
  ['de-AT', undefined],
  ['en', undefined],
  ['', undefined],
])('the market of "%s" is %s', (region, market) => {
  expect(marketOf(region)).toBe(market);
});

test('GB is read as UK', () =>
  expect([toMarket('GB'), toMarket('gb'), toMarket('xx')]).toEqual(['UK', 'UK', undefined]));

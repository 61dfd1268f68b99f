import { describe, expect, it } from 'vitest';
import { hiddenLikes } from '../../../lib/assess/hidden-likes';
import type { Post } from '../../../lib/model/post';
import type { Site } from '../../../lib/model/site';
import { exact, post } from './samples';

function liked(likes: Post['likes'], comments = 0, given: Partial<Post> = {}): Post {
  return post({ likes, comments: exact(comments), ...given });
}

function hiddenOf(recent: Post[], site: Site = 'instagram'): number {
  return recent.filter(hiddenLikes({ site, recent })).length;
}

describe('likes of 3 on Instagram', () => {
  it.each<[what: string, recent: Post[], hidden: number]>([
    ['are hidden on two posts among well-liked ones', [3, 3, 30, 40, 30].map((n) => liked(exact(n))), 2],
    ['are three where posts get less than 30', [3, 3, 29, 40, 29].map((n) => liked(exact(n))), 0],
    [
      'are hidden on one post with more than three comments',
      [liked(exact(3), 4), liked(exact(500)), liked(exact(600))],
      1,
    ],
    ['are three on one post with three comments', [liked(exact(3), 3), liked(exact(500)), liked(exact(600))], 0],
    ['are three where posts with comments get few likes', [liked(exact(3), 9), liked(exact(10)), liked(exact(12))], 0],
    ['are hidden where every post shows them', [3, 3, 3, 3, 3].map((n) => liked(exact(n))), 5],
    [
      'are believed where the page marks hidden likes',
      [liked('hidden'), ...[3, 3, 500].map((n) => liked(exact(n)))],
      1,
    ],
    ['are not 2 to 4', [liked({ low: 2, high: 4 }), liked({ low: 2, high: 4 }), liked(exact(500))], 0],
    [
      'are not made true by another account’s post',
      [3, 3, 40].map((n) => liked(exact(n))).concat(liked(exact(1), 0, { byOthers: true })),
      2,
    ],
  ])('%s', (_what, recent, hidden) => expect(hiddenOf(recent)).toBe(hidden));
});

it('are three on any other site', () => {
  expect(
    hiddenOf(
      [3, 3, 500].map((n) => liked(exact(n))),
      'tiktok',
    ),
  ).toBe(0);
});

it('are hidden by the page’s own word on every site', () => {
  expect(hiddenOf([liked('hidden'), liked(exact(500))], 'youtube')).toBe(1);
});

import { describe, expect, it } from 'vitest';
import { judgeEngagement } from '../../../lib/assess/engagement';
import { judgeFit } from '../../../lib/assess/fit';
import { judgeRequirements, type Facts } from '../../../lib/assess/requirements';
import type { Profile } from '../../../lib/model/profile';
import type { Requirement } from '../../../lib/model/requirement';
import type { TierStep } from '../../../lib/model/tier';
import { exact, hoursAgo, post, posts, profile } from './samples';

type Given = Requirement extends infer R ? (R extends Requirement ? Omit<R, 'id'> : never) : never;

function stateOf(requirement: Given, about: Partial<Profile> = {}, facts: Partial<Facts> = {}): string | undefined {
  const given = profile(about);
  return judgeRequirements(
    { id: 'l', name: 'Summer', requirements: [{ id: 'r', ...requirement } as Requirement] },
    {
      profile: given,
      engagement: judgeEngagement(given, { referenceLine: 3 }),
      fit: judgeFit(given.recent, { brands: [], competitors: ['Nordvik'] }),
      disclosure: undefined,
      answers: {},
      ...facts,
    },
  )?.each[0]?.state;
}

describe('followers', () => {
  it.each([
    [25_000, 25_000, 'met'],
    [24_999, 24_999, 'not-met'],
    [24_950, 25_049, 'cannot-tell'],
    [60_000, 60_000, 'not-met'],
    [49_000, 50_500, 'cannot-tell'],
  ])('between 25,000 and 50,000, with %i to %i: %s', (low, high, state) =>
    expect(stateOf({ kind: 'followers', min: 25_000, max: 50_000 }, { followers: { low, high } })).toBe(state),
  );

  it('can’t be told when hidden or unknown', () => {
    expect(stateOf({ kind: 'followers', min: 1 }, { followers: 'hidden' })).toBe('cannot-tell');
    expect(stateOf({ kind: 'followers', min: 1 }, { followers: undefined })).toBe('cannot-tell');
  });
});

it('holds every possible tier against the tiers asked for', () => {
  const asked: Given = { kind: 'tiers', scheme: 'no-guide', tiers: ['nano'] };
  expect(stateOf(asked, { followers: exact(5_000) })).toBe('met');
  expect(stateOf(asked, { followers: exact(50_000) })).toBe('not-met');
  expect(stateOf(asked, { followers: { low: 9_500, high: 10_999 } })).toBe('cannot-tell');
  expect(stateOf(asked, { followers: undefined })).toBe('cannot-tell');
});

it('holds tiers by the person’s own borders against those, and can’t tell while none are set', () => {
  const asked: Given = { kind: 'tiers', scheme: 'custom', tiers: ['micro'] };
  const customTiers: TierStep[] = [
    { from: 0, tier: 'nano' },
    { from: 3_000, tier: 'micro' },
  ];
  expect(stateOf(asked, { followers: exact(5_000) }, { customTiers })).toBe('met');
  expect(stateOf(asked, { followers: exact(2_000) }, { customTiers })).toBe('not-met');
  expect(stateOf(asked, { followers: { low: 2_950, high: 3_049 } }, { customTiers })).toBe('cannot-tell');
  expect(stateOf(asked, { followers: exact(5_000) })).toBe('cannot-tell');
});

it('knows the platform', () => {
  expect(stateOf({ kind: 'platforms', sites: ['instagram', 'tiktok'] })).toBe('met');
  expect(stateOf({ kind: 'platforms', sites: ['tiktok'] })).toBe('not-met');
});

it('holds the whole range of the engagement against the least', () => {
  const recent = posts([620, 710, 780, 850, 920, 970, 1_040, 1_100]);
  // 20,000 followers: second lowest 3.55 %, second highest 5.2 %.
  expect(stateOf({ kind: 'engagement', min: 3.5 }, { recent })).toBe('met');
  expect(stateOf({ kind: 'engagement', min: 4 }, { recent })).toBe('cannot-tell');
  expect(stateOf({ kind: 'engagement', min: 6 }, { recent })).toBe('not-met');
  expect(stateOf({ kind: 'engagement', min: 1 })).toBe('cannot-tell');
  const likesOnly = posts([620, 710, 780, 850, 920], { comments: 'off' });
  expect(stateOf({ kind: 'engagement', min: 20 }, { recent: likesOnly })).toBe('cannot-tell');
});

it('holds the whole range of the labelled share against the least', () => {
  const asked = { kind: 'disclosure', min: 80 } as const;
  expect(stateOf(asked, {}, { disclosure: { low: 85, high: 99 } })).toBe('met');
  expect(stateOf(asked, {}, { disclosure: { low: 60, high: 99 } })).toBe('cannot-tell');
  expect(stateOf(asked, {}, { disclosure: { low: 10, high: 70 } })).toBe('not-met');
  expect(stateOf(asked)).toBe('cannot-tell');
});

it('counts the posts of the last 30 days', () => {
  const every = (days: number, count: number) =>
    Array.from({ length: count }, (_, index) => post({ publishedAt: hoursAgo(24 * days * (index + 1)) }));
  expect(stateOf({ kind: 'frequency', perMonth: 4 }, { recent: every(7, 12) })).toBe('met');
  expect(stateOf({ kind: 'frequency', perMonth: 5 }, { recent: every(7, 12) })).toBe('not-met');
  // The page ends before the month does.
  expect(stateOf({ kind: 'frequency', perMonth: 20 }, { recent: every(1, 12) })).toBe('cannot-tell');
  expect(stateOf({ kind: 'frequency', perMonth: 12 }, { recent: every(1, 12) })).toBe('met');
  const pinned = post({ pinned: true, publishedAt: hoursAgo(24 * 900) });
  expect(stateOf({ kind: 'frequency', perMonth: 20 }, { recent: [pinned, ...every(1, 12)] })).toBe('cannot-tell');
});

it('takes the written forms of a language for one', () => {
  expect(stateOf({ kind: 'language', languages: ['no', 'sv'] }, { language: 'nn' })).toBe('met');
  expect(stateOf({ kind: 'language', languages: ['en'] }, { language: 'en-GB' })).toBe('met');
  expect(stateOf({ kind: 'language', languages: ['nb'] }, { language: 'da' })).toBe('not-met');
  expect(stateOf({ kind: 'language', languages: ['nb'] })).toBe('cannot-tell');
});

it('finds a competitor in the newest posts, and clears only what it has read', () => {
  const asked = { kind: 'no-competitor', posts: 3 } as const;
  const days = (captions: (string | undefined)[]) =>
    captions.map((caption, day) => post({ caption, publishedAt: hoursAgo(24 * (day + 1)) }));
  expect(stateOf(asked, { recent: days(['a', 'Nordvik', 'b']) })).toBe('not-met');
  expect(stateOf(asked, { recent: days(['a', 'b', 'c', 'Nordvik']) })).toBe('met');
  expect(stateOf(asked, { recent: days(['a', undefined, 'c', 'd']) })).toBe('cannot-tell');
  expect(stateOf(asked, { recent: days(['a', 'b']) })).toBe('cannot-tell');
});

it('does not hold a hidden e-mail against anybody', () => {
  expect(stateOf({ kind: 'email' }, { email: 'post@nordvik.example' })).toBe('met');
  expect(stateOf({ kind: 'email' })).toBe('cannot-tell');
});

it('asks the person, and takes their answer', () => {
  const asked = { kind: 'soft', text: 'Cares about the climate' } as const;
  expect(stateOf(asked)).toBe('ask');
  expect(stateOf(asked, {}, { answers: { r: { answer: true, at: hoursAgo(1) } } })).toBe('met');
  expect(stateOf(asked, {}, { answers: { r: { answer: false, at: hoursAgo(1) } } })).toBe('not-met');
});

it('counts what is met, not met and open', () => {
  const given = profile();
  const requirements: Requirement[] = [
    { id: '1', kind: 'platforms', sites: ['instagram'] },
    { id: '2', kind: 'platforms', sites: ['x'] },
    { id: '3', kind: 'email' },
    { id: '4', kind: 'soft', text: 'Fits' },
  ];
  const facts: Facts = {
    profile: given,
    engagement: judgeEngagement(given, { referenceLine: 3 }),
    fit: judgeFit([], { brands: [], competitors: [] }),
    disclosure: undefined,
    answers: {},
  };
  expect(judgeRequirements({ id: 'l', name: 'Summer', requirements }, facts)).toMatchObject({
    list: 'Summer',
    met: 1,
    notMet: 1,
    open: 2,
  });
  expect(judgeRequirements(undefined, facts)).toBeNull();
});

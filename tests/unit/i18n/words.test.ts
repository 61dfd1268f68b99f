import { beforeEach, describe, expect, it } from 'vitest';
import { formatDay, formatExact, formatPublished, formatRelative } from '../../../lib/i18n/dates';
import { formulaText } from '../../../lib/i18n/formula';
import { tierNames } from '../../../lib/i18n/names';
import { reasonText } from '../../../lib/i18n/reasons';
import { t } from '../../../lib/i18n/text';
import { speak } from '../components/locale';

beforeEach(() => speak('en'));

describe('relative times', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  it.each([
    ['2026-11-22T11:59:40Z', 'now'],
    ['2026-11-22T11:58:01Z', '1 minute ago'],
    ['2026-11-22T09:30:00Z', '2 hours ago'],
    ['2026-11-20T12:00:00Z', '2 days ago'],
    ['2026-11-21T11:00:00Z', 'yesterday'],
    ['2026-11-08T12:00:00Z', '2 weeks ago'],
    ['2024-05-22T12:00:00Z', '2 years ago'],
    ['not a time', ''],
  ])('%s is %j', (iso, words) => {
    expect(formatRelative(iso, now)).toBe(words);
  });

  it('speak the language of the browser', () => {
    speak('nb');
    expect(formatRelative('2026-11-08T12:00:00Z', now)).toBe('for 2 uker siden');
  });
});

describe('exact times', () => {
  it('have no hour where the page gave only a day', () => {
    expect(formatExact('2023-06-19')).toBe('19 June 2023');
    expect(formatExact('2023-06-19T12:30:00Z')).toMatch(/^\d+ June 2023 at \d\d:\d\d$/);
    expect(formatDay('2023-06-19')).toBe('19 Jun 2023');
    expect(formatExact('yesterday or so')).toBe('');
  });
});

describe('the day of a post', () => {
  // Which blank stands around the dash is the browser's.
  const said = (post: Parameters<typeof formatPublished>[0]) => formatPublished(post).replace(/\s/g, ' ');

  it('stays rough where the page only tells roughly', () => {
    expect(said({ publishedBetween: ['2026-10-20', '2026-11-10'] })).toBe('20 Oct – 10 Nov 2026');
    expect(said({ publishedBetween: ['2026-11-12T11:00:00Z', '2026-11-12T12:00:00Z'] })).toBe('12 Nov 2026');
    speak('nb');
    expect(said({ publishedBetween: ['2026-10-20', '2026-11-10'] })).toBe('20. okt.–10. nov. 2026');
  });

  it('is the one that the page states, and nothing where it states none', () => {
    expect(said({ publishedAt: '2026-11-01', publishedBetween: ['2026-10-20', '2026-11-10'] })).toBe('1 Nov 2026');
    expect(said({})).toBe('');
    expect(said({ publishedBetween: ['soon', 'later'] })).toBe('');
  });
});

describe('names', () => {
  it('join two tiers by "or"', () => {
    expect(tierNames(['nano', 'micro'])).toBe('nano or micro');
    expect(tierNames([])).toBe('');
    speak('sv');
    expect(tierNames(['micro', 'mid'])).toBe('mikro eller mellan');
  });

  it('spell a formula', () => {
    expect(formulaText('likes+comments/followers')).toBe('(likes + comments) ÷ followers');
    expect(formulaText('views/followers')).toBe('views ÷ followers');
    speak('nb');
    expect(formulaText('likes+comments+shares/views')).toBe('(liker + kommentarer + delinger) ÷ visninger');
  });
});

it('what is kept of a table has another name in Norwegian than the views of a video', () => {
  speak('nb');
  expect(t('post_views')).toBe('Visninger');
  const named = [t('views'), t('view_name'), t('view_hint'), t('view_kept', 'Te'), t('view_remove', 'Te')];
  for (const text of named) expect(text).not.toMatch(/visning/i);
});

describe('reasons', () => {
  it('of posts that were not read say so, and not that none of them is advertising', () => {
    const none = (read: number) => reasonText({ code: 'disclosure.score.none', slots: { read, unclear: 0 } });
    expect(none(0)).toBe('No posts read yet, so nothing is said of labels.');
    expect(none(3)).toBe('None of 3 posts read is advertising beyond doubt.');
  });

  const two = {
    code: 'tier.two',
    slots: { shown: '10K', lo: 9_500, hi: 10_999, tierA: 'nano', tierB: 'micro', scheme: 'no-guide' },
  };

  it('become sentences in each language', () => {
    expect(reasonText(two)).toBe(
      'The page shows “10K”, so followers are between 9,500 and 10,999: nano or micro by Norwegian guide.',
    );
    speak('nb');
    expect(reasonText(two)?.replaceAll(/\s/gu, ' ')).toBe(
      'Siden viser «10K», så følgertallet er mellom 9 500 og 10 999: nano eller mikro etter norsk guide.',
    );
  });

  it.each([
    [
      'er.likes-on-watch-pages',
      { n: 4, need: 5 },
      'Engagement: likes are on the video pages, and 4 of 5 videos are seen. Open one more for a rate.',
    ],
    ['er.few', { n: 1, need: 5 }, 'Engagement rate: only 1 usable post; at least 5 are needed.'],
    ['vr.few', { n: 0, need: 5 }, 'View rate: no usable post seen yet; at least 5 are needed.'],
    ['vr.few', { n: 3, need: 5 }, 'View rate: only 3 usable posts; at least 5 are needed.'],
    ['er.hidden', { h: 9, all: 12 }, 'Likes are hidden on 9 of 12 posts.'],
    [
      'sign.low',
      { hi: 0.15, tier: 'micro', usual: 1 },
      'A typical post gets at most 0.15%; even weak micro accounts usually get 1%. Old or sleeping followers look the same as bought ones.',
    ],
    [
      'sign.low',
      { hi: 0.15, tier: '', usual: 0.2 },
      'A typical video gets at most 0.15% of its views; nearly all ranked creators get 0.20% or more. A clip shown to many strangers does this too.',
    ],
    [
      'sign.comments-few',
      { c: 3, l: 12_000 },
      '3 comments on 12,000 likes. Creators usually get 14 to 210 per 1,000. Pictures that ask nothing also get few.',
    ],
    ['none', { n: 4 }, 'Nothing unusual in 4 of 6 checks. This does not prove that followers are real.'],
    ['note.drop', { pct: 6, days: 4 }, 'Followers fell 6% in 4 days. Platforms delete accounts in waves.'],
    [
      'growth.rounded',
      { step: 100_000, min: 8 },
      'The page rounds to 100,000; a change under 8% a month can’t be seen.',
    ],
    [
      'vr.left-out',
      { pinned: 0, new: 1, other: 2, noViews: 1 },
      'View rate, left out: 2 owned by others, 1 newer than two days and 1 without a view count.',
    ],
  ])('%s is said in full', (code, slots, sentence) => {
    expect(reasonText({ code, slots })).toBe(sentence);
  });

  it('keep a text from the page as it is, dollar signs included', () => {
    expect(reasonText({ ...two, slots: { ...two.slots, shown: '$1 <b>' } })).toContain('“$1 <b>”');
  });

  it('that have no sentence say nothing', () => {
    expect(reasonText({ code: 'er.ok', slots: {} })).toBeNull();
    expect(reasonText({ code: 'constructor', slots: {} })).toBeNull();
  });
});

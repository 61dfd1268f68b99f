import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvWriter } from '../../../lib/exchange/csv';
import type { ExportRow } from '../../../lib/exchange/column';
import type { LeftOut, Rate } from '../../../lib/model/assessment';
import { parseStrictly } from './parse-csv';
import { disclosure } from '../components/disclosure-samples';
import { row, toCsv } from './samples';

// The issues' lists, in their order.
const NAMES =
  'platform, handle, name, url, followers, followers_low, followers_high, following, posts, verified, country, category, email, links, tier, tier_scheme, engagement_rate, engagement_low, engagement_high, engagement_basis, view_rate, view_rate_low, view_rate_high, posts_used, posts_left_out, median_likes, median_comments, median_views, last_post_at, read_at, saved_at, list, tags, status, note, method, market, commercial_posts, clearly_labelled, insufficient_wording, bad_placement, unlabelled, unclear_posts, disclosure_low, disclosure_high, partners, disclosure_rules_version, requirements_list, requirements_met, requirements_not_met, requirements_open, signs_unusual, signs_checked, growth_30d_low, growth_30d_high, cost_low, cost_high, cost_guide_line, cost_currency, quote, cost_per_engagement, competitors_seen, content_language, account_id, bio, joined, following_low, following_high, posts_low, posts_high, total_likes, total_likes_low, total_likes_high, total_views, total_views_low, total_views_high, counts_shown, read_from, reader, updated_at, decision_reason, contact, person, answers, checklist, authenticity, likes_per_post'.split(
    ', ',
  );

function records(rows: ExportRow[]): string[][] {
  const csv = toCsv(rows);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  return parseStrictly(csv.slice(1));
}

/** The one row's cells by their column. */
function cells(of: ExportRow): Record<string, string | undefined> {
  const [names = [], values = []] = records([of]);
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

const leftOut: LeftOut = { pinned: 1, notOwn: 2, tooNew: 3, hidden: 0, noNumber: 4, noViews: 5, noComments: 6 };

function rate(given: Partial<Rate> = {}): Rate & { state: 'rated' } {
  return {
    state: 'rated',
    formula: 'likes+comments/followers',
    basis: 'followers',
    n: 12,
    median: 5.125,
    low: 3.691,
    high: 7.389,
    mean: 5.6,
    ranks: [3, 10],
    coverage: 0.96142578125,
    leftOut,
    ...given,
  };
}

const noRate = { state: 'not-enough-evidence', reason: 'too-few-posts', n: 3, leftOut } as const;

describe('a file', () => {
  it('has the columns of the issue and a line for each creator, as bytes', () => {
    const profile = { handle: 'soppogskog', name: 'Sopp, skog & "ro"', readAt: '2026-11-22T12:00:00Z' };
    expect(toCsv([row({ profile }, ['Summer'])])).toBe(
      `\uFEFF${NAMES.join(',')}\r\n` +
        'youtube,soppogskog,"Sopp, skog & ""ro""",https://www.youtube.com/channel/UCsoppogskog,,,,,,,,,,,,no-guide,,,,,,,,0,0,,,,,' +
        '2026-11-22T12:00:00.000Z,2026-11-22T13:00:00.000Z,Summer,,,,creator-check 1.1.0,' +
        ',,,,,,,,,,,,,,,,0,,,,,,,,,,,youtube:UCsoppogskog,,,,,,,,,,,,,,,youtube 1.0.0,2026-11-22T13:00:00.000Z,,,,,,,\r\n',
    );
  });

  it('has its header also without any creator', () => {
    expect(toCsv([])).toBe(`\uFEFF${NAMES.join(',')}\r\n`);
  });

  it('is the same in pieces', () => {
    const rows = Array.from({ length: 7 }, (_, index) => row({ note: `n${index}` }));
    const { head, lines } = csvWriter();
    expect(head + lines(rows.slice(0, 3)) + lines(rows.slice(3)) + lines([])).toBe(toCsv(rows));
  });
});

describe('a creator of whom everything is known', () => {
  const profile = {
    site: 'instagram',
    handle: 'soppogskog',
    name: 'Sopp og skog 🍄',
    url: 'https://www.instagram.com/soppogskog/',
    followers: { low: 9_500, high: 10_999, value: 10_000, shown: '10K' },
    following: { low: 321, high: 321, value: 321 },
    postCount: { low: 1_234, high: 1_234, value: 1_234 },
    verified: true,
    country: 'Norway',
    category: 'Blogger',
    email: 'hei@example.com',
    links: ['https://example.com/a', 'https://example.com/b'],
    readAt: '2026-11-22T13:00:00+01:00',
  } as const;

  it('has every cell filled', () => {
    const whole = row({ profile: { ...profile, links: [...profile.links] } }, ['Shortlist', 'Summer 2027']);
    whole.entry.assessment.engagement = { ...rate(), norms: {}, line: null };
    whole.entry.assessment.viewRate = rate({ formula: 'views/followers', n: 7, median: 18.2, low: 12.4, high: 25.3 });
    whole.entry.summary = {
      medianLikes: 502.5,
      medianComments: 20,
      medianViews: 8_000,
      lastPostAt: '2026-11-20T09:00:00Z',
    };
    whole.entry.assessment.disclosure = disclosure({
      commercial: 9,
      clear: 7,
      insufficientWording: 1,
      badPlacement: 0,
      missing: 1,
      unclear: 2,
      share: { percent: 700 / 9, low: 49.5, high: 92.25 },
      partners: [
        { brand: 'Teahouse', posts: [] },
        { brand: '=Kettle', posts: [] },
      ],
    });
    whole.entry.assessment.requirements = { list: 'Spring', met: 5, notMet: 1, open: 2, each: [] };
    whole.entry.assessment.signs.unusual = ['veryHigh', 'tooEven'];
    whole.entry.assessment.signs.checked = 5;
    whole.entry.assessment.growth = { state: 'growing', low: 1.5, high: 2.25, days: 60 };
    whole.entry.assessment.cost = {
      low: 500,
      high: null,
      guideLine: 2_000,
      currency: 'NOK',
      quote: { value: 1_800, against: 'inside', perEngagement: 3.5 },
    };
    whole.entry.quote = 1_800;
    whole.entry.assessment.fit.competitors = [
      { word: 'Kettle', posts: [{ id: 'a', url: 'https://www.instagram.com/p/a/' }] },
      { word: 'Coffeehouse', posts: [] },
    ];
    whole.entry.profile.language = 'nb';
    whole.entry.tags = ['mushrooms', 'hiking'];
    whole.entry.status = 'contacted';
    whole.entry.note = 'Asked for prices,\nwaiting';
    Object.assign(whole.entry.profile, {
      accountId: '68123456789012345',
      bio: '- mushrooms',
      joined: '2019-05-01',
      totalLikes: { low: 3_350_000, high: 3_449_999, value: 3_400_000, shown: '3.4M; likes' },
      seen: { followers: 'embedded', name: 'dom' },
      reader: { site: 'instagram', version: '1.2.3' },
    });
    Object.assign(whole.entry, {
      updatedAt: '2026-11-23T08:00:00Z',
      reason: 'too dear',
      contact: '+47 900 00 000',
      person: 'p1',
      answers: {
        r1: { answer: true, at: '2026-11-20T10:00:00Z' },
        r2: { answer: false, at: '2026-11-21T10:00:00Z' },
      },
      checklist: { comments: { done: true, at: '2026-11-20T10:00:00Z' } },
      authenticity: { answers: [true, false, null, true], at: '2026-11-21T10:00:00Z' },
      typed: { likesPerPost: 450 },
    });
    expect(cells(whole)).toEqual({
      platform: 'instagram',
      handle: 'soppogskog',
      name: 'Sopp og skog 🍄',
      url: 'https://www.instagram.com/soppogskog/',
      followers: '10000',
      followers_low: '9500',
      followers_high: '10999',
      following: '321',
      posts: '1234',
      verified: 'true',
      country: 'Norway',
      category: 'Blogger',
      email: 'hei@example.com',
      links: 'https://example.com/a; https://example.com/b',
      tier: 'nano; micro',
      tier_scheme: 'no-guide',
      engagement_rate: '5.125',
      engagement_low: '3.691',
      engagement_high: '7.389',
      engagement_basis: 'likes+comments/followers',
      view_rate: '18.2',
      view_rate_low: '12.4',
      view_rate_high: '25.3',
      posts_used: '12',
      posts_left_out: '21',
      median_likes: '502.5',
      median_comments: '20',
      median_views: '8000',
      last_post_at: '2026-11-20T09:00:00.000Z',
      read_at: '2026-11-22T12:00:00.000Z',
      saved_at: '2026-11-22T13:00:00.000Z',
      list: 'Shortlist; Summer 2027',
      tags: 'mushrooms; hiking',
      status: 'contacted',
      note: 'Asked for prices,\nwaiting',
      method: 'creator-check 1.1.0',
      market: 'NO',
      commercial_posts: '9',
      clearly_labelled: '7',
      insufficient_wording: '1',
      bad_placement: '0',
      unlabelled: '1',
      unclear_posts: '2',
      disclosure_low: '49.5',
      disclosure_high: '92.25',
      partners: 'Teahouse; =Kettle',
      disclosure_rules_version: '1.0.0',
      requirements_list: 'Spring',
      requirements_met: '5',
      requirements_not_met: '1',
      requirements_open: '2',
      signs_unusual: 'veryHigh; tooEven',
      signs_checked: '5',
      growth_30d_low: '1.5',
      growth_30d_high: '2.25',
      cost_low: '500',
      cost_high: '',
      cost_guide_line: '2000',
      cost_currency: 'NOK',
      quote: '1800',
      cost_per_engagement: '3.5',
      competitors_seen: 'Kettle',
      content_language: 'nb',
      account_id: 'instagram:68123456789012345',
      bio: "'- mushrooms",
      joined: '2019-05-01',
      following_low: '321',
      following_high: '321',
      posts_low: '1234',
      posts_high: '1234',
      total_likes: '3400000',
      total_likes_low: '3350000',
      total_likes_high: '3449999',
      total_views: '',
      total_views_low: '',
      total_views_high: '',
      counts_shown: 'followers=10K; "total_likes=3.4M; likes"',
      read_from: 'followers=embedded; name=dom',
      reader: 'instagram 1.2.3',
      updated_at: '2026-11-23T08:00:00.000Z',
      decision_reason: 'too dear',
      contact: "'+47 900 00 000",
      person: 'p1',
      answers: 'r1=yes 2026-11-20T10:00:00.000Z; r2=no 2026-11-21T10:00:00.000Z',
      checklist: 'comments=yes 2026-11-20T10:00:00.000Z',
      authenticity: 'yes no unsure yes 2026-11-21T10:00:00.000Z',
      likes_per_post: '450',
    });
  });
});

describe('what is not known', () => {
  it('is empty, and never 0', () => {
    const {
      platform,
      url,
      tier_scheme,
      read_at,
      saved_at,
      method,
      posts_used,
      posts_left_out,
      signs_checked,
      account_id,
      reader,
      updated_at,
      ...rest
    } = cells(row());
    expect(Object.values(rest).every((cell) => cell === '')).toBe(true);
    // No post counts, none was left out and no sign could be checked: that is known.
    expect([posts_used, posts_left_out, signs_checked]).toEqual(['0', '0', '0']);
    expect([platform, url, tier_scheme, read_at, saved_at, method, account_id, reader, updated_at].every(Boolean)).toBe(
      true,
    );
  });

  it('is empty for ads where no words were read, and 0 only where some were', () => {
    const unread = row();
    unread.entry.assessment.disclosure = disclosure({ postsRead: 0 });
    expect(cells(unread)).toMatchObject({
      market: 'NO',
      commercial_posts: '',
      clearly_labelled: '',
      unclear_posts: '',
      disclosure_rules_version: '1.0.0',
    });
    const without = row();
    without.entry.assessment.disclosure = disclosure({ postsRead: 12, unclear: 1 });
    expect(cells(without)).toMatchObject({
      commercial_posts: '0',
      clearly_labelled: '0',
      unlabelled: '0',
      unclear_posts: '1',
      disclosure_low: '',
      disclosure_high: '',
    });
  });

  it('is "hidden" where the creator hides it', () => {
    expect(cells(row({ profile: { followers: 'hidden' } }))).toMatchObject({
      followers: 'hidden',
      followers_low: '',
      followers_high: '',
      tier: '',
    });
    const hidden = row();
    hidden.entry.assessment.engagement = { ...noRate, reason: 'likes-hidden', leftOut: { ...leftOut, hidden: 9 } };
    expect(cells(hidden)).toMatchObject({ median_likes: 'hidden', engagement_rate: '' });
    hidden.entry.summary = { medianLikes: 12 };
    expect(cells(hidden).median_likes).toBe('12');
  });

  it('is false where the page says so', () => {
    expect(cells(row({ profile: { verified: false } })).verified).toBe('false');
  });

  it('is the number of an interval whose written form is not known', () => {
    expect(cells(row({ profile: { followers: { low: 9_500, high: 10_999 } } }))).toMatchObject({
      followers: '',
      followers_low: '9500',
      followers_high: '10999',
    });
    expect(cells(row({ profile: { following: { low: 7, high: 7 } } })).following).toBe('7');
  });

  it('is a time that is none', () => {
    expect(cells(row({ savedAt: 'yesterday' })).saved_at).toBe('');
  });
});

describe('posts used', () => {
  it('are those of the rate that stands in the row', () => {
    const grid = row();
    grid.entry.assessment.engagement = noRate;
    expect(cells(grid)).toMatchObject({ posts_used: '3', posts_left_out: '21', engagement_basis: '', view_rate: '' });
    grid.entry.assessment.viewRate = rate({ n: 20, leftOut: { ...leftOut, noViews: 0, noComments: 0 } });
    expect(cells(grid)).toMatchObject({ posts_used: '20', posts_left_out: '10', engagement_rate: '' });
  });
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [3, '3'],
    [-5, '-5'],
    [-5.25, '-5.25'],
    [0.1 + 0.2, '0.3'],
    [100 / 3, '33.3333333333'],
    [0.0000001, '0.0000001'],
    [1e-15, '0.000000000000001'],
    [1.5e21, '1500000000000000000000'],
    [9_007_199_254_740_991, '9007199254740991'],
    [NaN, ''],
    [Infinity, ''],
  ])('%d is written %s', (number, text) => {
    const rated = row();
    rated.entry.assessment.engagement = { ...rate({ median: number }), norms: {}, line: null };
    expect(cells(rated).engagement_rate).toBe(text);
  });
});

describe('text', () => {
  it.each([
    ['-5', "'-5"],
    ['=1+1', "'=1+1"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("https://example.com","x")', '\'=HYPERLINK("https://example.com","x")'],
    ['say "hi"', 'say "hi"'],
    ['a,b', 'a,b'],
    ['one\r\ntwo\nthree\rfour', 'one\r\ntwo\nthree\rfour'],
    ['"', '"'],
    ['👩‍👩‍👧 & 世界', '👩‍👩‍👧 & 世界'],
  ])('%j comes out as %j', (name, expected) => expect(cells(row({ profile: { name } })).name).toBe(expected));

  it('of a person is guarded like the page’s', () => {
    expect(cells(row({ note: '+47 900 00 000', status: '=x', tags: ['@a', 'b'] }, ['-list']))).toMatchObject({
      note: "'+47 900 00 000",
      status: "'=x",
      tags: "'@a; b",
      list: "'-list",
    });
  });

  it('may be a megabyte', () => {
    const note = 'a"\n'.repeat(350_000);
    expect(cells(row({ note })).note).toBe(note);
  });

  it('of any kind survives, but for the guard, and moves no other cell', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('=', '+', '"', '""', ',', ';', '\r', '\n', '\r\n', '\t', ' ', 'a', '＝', '\u200b'), {
          maxLength: 8,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, text, (name, note) => {
        const written = cells(row({ profile: { name }, note }));
        expect([name, `'${name}`]).toContain(written.name);
        expect([note, `'${note}`]).toContain(written.note);
        expect(written.method).toBe('creator-check 1.1.0');
        for (const cell of [written.name, written.note]) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 200 },
    );
  });
});

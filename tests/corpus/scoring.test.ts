import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { assess } from '../../lib/assess/assess';
import { bandVerdict } from '../../lib/assess/benchmarks';
import { NORM_SETS } from '../../lib/assess/norms';
import { numbersIn } from '../../lib/counts/languages';
import { parseCount } from '../../lib/counts/parse-count';
import { NormVerdict, Tier, TierScheme, type Assessment } from '../../lib/model/assessment';
import type { Count } from '../../lib/model/count';
import { exactCount } from '../../lib/model/interval';
import type { Post } from '../../lib/model/post';
import type { Profile } from '../../lib/model/profile';
import { Comment, SignName, SIGNS } from '../../lib/model/signs';

// Method part II.14: worked examples. Strict shapes, so that a field that is not compared cannot pass unseen.
const Interval = z.object({ lo: z.number(), hi: z.number() });
const Dropped = z.strictObject({
  pinned: z.number(),
  tooNew: z.number(),
  notOwn: z.number(),
  hidden: z.number(),
  noNumber: z.number(),
  noViews: z.number(),
});
const Rated = z.strictObject({
  n: z.number(),
  medianPct: z.number(),
  loPct: z.number(),
  hiPct: z.number(),
  ranks: z.tuple([z.number(), z.number()]),
  coverage: z.number(),
  meanPct: z.number(),
  dropped: Dropped,
});
const Unrated = z.strictObject({ state: z.string(), reason: z.string(), n: z.number(), dropped: Dropped });
const SignState = z.enum(['usual', 'unusual', 'not-enough-evidence']);
const value = z.nullable(z.number());
const S = z.strictObject({
  level: z.string(),
  unusual: z.array(SignName),
  checked: z.number(),
  veryLow: SignState,
  veryHigh: SignState,
  commentRatio: SignState,
  commentsPerLike: value,
  tooEven: SignState,
  sdLnLikes: value,
  jump: SignState,
  jumpRel: value,
  repeated: SignState,
  repeatedShare: value,
  notes: z.array(
    z.discriminatedUnion('code', [
      z.strictObject({ code: z.literal('many-comments'), perLike: z.number() }),
      z.strictObject({ code: z.literal('drop-maybe-cleanup'), rel: z.number(), days: z.number() }),
    ]),
  ),
});
const ExpectedGrowth = z.strictObject({
  state: z.string(),
  reason: z.optional(z.string()),
  loPct: value,
  hiPct: value,
  days: z.optional(z.number()),
});
const Example = z.object({
  id: z.number(),
  what: z.string(),
  input: z.object({
    platform: z.enum(['instagram', 'tiktok', 'youtube']),
    shown: z.object({ value: z.number(), unit: z.number(), decimals: z.optional(z.number()) }),
    posts: z.array(
      z.strictObject({
        at: z.number(),
        likes: Interval,
        comments: Interval,
        views: z.optional(Interval),
        likesHidden: z.optional(z.boolean()),
      }),
    ),
    snapshots: z.optional(z.array(z.strictObject({ at: z.number(), F: Interval }))),
    comments: z.optional(z.array(Comment)),
    now: z.number(),
  }),
  expect: z.strictObject({
    F: z.optional(Interval),
    tiers: z.optional(z.array(Tier)),
    tiersAll: z.optional(z.partialRecord(TierScheme, z.array(Tier))),
    er: z.optional(z.union([Rated, Unrated])),
    guide: z.optional(
      z.strictObject({ verdict: NormVerdict, perTier: z.optional(z.partialRecord(Tier, NormVerdict)) }),
    ),
    line3: z.optional(z.enum(['meets', 'below', 'unclear', 'not-enough-evidence'])),
    S: z.optional(S),
    growth: z.optional(ExpectedGrowth),
    cost: z.optional(z.strictObject({ lo: z.number(), hi: z.nullable(z.number()) })),
    roi: z.optional(z.string()),
  }),
});
type Example = z.infer<typeof Example>;

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const examplesFile = fileURLToPath(new URL('scoring-examples.json', corpus));
const creatorsFile = fileURLToPath(new URL('creators.csv', corpus));

function toCount({ lo, hi }: { lo: number; hi: number }): Count {
  return { low: lo, high: hi };
}

// Through the parser, so that the example begins where the page does.
function followersOf({ platform, shown }: Example['input']): Count | undefined {
  if (shown.unit === 1) return exactCount(shown.value);
  const text = `${shown.value.toFixed(shown.decimals)}${shown.unit === 1e6 ? 'M' : 'K'}`;
  return parseCount(text, { site: platform, numbers: numbersIn('en'), of: 'followers' });
}

function toProfile({ input }: Example): Profile {
  const recent = input.posts.map((given, index): Post => ({
    id: `p${index}`,
    url: `https://www.example.com/p${index}`,
    kind: input.platform === 'instagram' ? 'image' : 'video',
    publishedAt: new Date(given.at).toISOString(),
    likes: given.likesHidden ? 'hidden' : toCount(given.likes),
    comments: toCount(given.comments),
    views: given.views && toCount(given.views),
    partners: [],
  }));
  return {
    site: input.platform,
    handle: 'example',
    url: 'https://www.example.com/example',
    links: [],
    followers: followersOf({ ...input }),
    recent,
    seen: {},
    readAt: new Date(input.now).toISOString(),
    reader: { site: input.platform, version: '1.0.0' },
  };
}

function judge(profile: Profile, { snapshots = [], comments }: Partial<Example['input']> = {}): Assessment {
  const history = snapshots.map(({ at, F }) => ({
    entryId: 'example',
    day: new Date(at).toISOString().slice(0, 10),
    followers: toCount(F),
    tiers: [],
    method: '1.0.0',
  }));
  return assess(profile, {
    now: profile.readAt,
    settings: { tierScheme: 'no-guide', referenceLine: 3 },
    history,
    comments,
  });
}

// The examples are rounded to so many decimals.
function expectRounded(actual: number, expected: number, decimals: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
}

function expectEngagement({ engagement }: Assessment, er: NonNullable<Example['expect']['er']>): void {
  // Comments that cannot be read have their own count since decision 7; the examples have none.
  expect(engagement.leftOut).toEqual({ ...er.dropped, noComments: 0 });
  expect(engagement.n).toBe(er.n);
  if ('state' in er) {
    expect(engagement).toMatchObject({ state: er.state, reason: er.reason });
    return;
  }
  if (engagement.state !== 'rated') throw new Error(`not rated: ${engagement.reason}`);
  expect(engagement.ranks).toEqual(er.ranks);
  expectRounded(engagement.median, er.medianPct, 3);
  expectRounded(engagement.low, er.loPct, 3);
  expectRounded(engagement.high, er.hiPct, 3);
  expectRounded(engagement.mean, er.meanPct, 3);
  expectRounded(engagement.coverage, er.coverage, 4);
}

function expectGuide({ engagement }: Assessment, guide: NonNullable<Example['expect']['guide']>): void {
  if (engagement.state !== 'rated') {
    expect(engagement.state).toBe(guide.verdict);
    return;
  }
  expect(engagement.norms['guide-000-2024']).toBe(guide.verdict);
  for (const [tier, verdict] of Object.entries(guide.perTier ?? {})) {
    const band = NORM_SETS['guide-000-2024']?.bands[Tier.parse(tier)];
    if (!band) throw new Error(`no band for ${tier}`);
    expect(bandVerdict(engagement, band)).toBe(verdict);
  }
}

function expectValue(actual: number | undefined, expected: number | null, decimals: number): void {
  if (expected === null) expect(actual).toBeUndefined();
  else expectRounded(actual ?? Number.NaN, expected, decimals);
}

function expectSigns({ signs, notes }: Assessment, expected: z.infer<typeof S>): void {
  const { level, unusual, checked, each } = signs;
  expect({ level, unusual, checked }).toEqual({
    level: expected.level,
    unusual: expected.unusual,
    checked: expected.checked,
  });
  for (const sign of SIGNS) expect(`${sign} ${each[sign].state}`).toBe(`${sign} ${expected[sign]}`);
  expectValue(each.commentRatio.value, expected.commentsPerLike, 4);
  expectValue(each.tooEven.value, expected.sdLnLikes, 4);
  expectValue(each.jump.value, expected.jumpRel, 3);
  expectValue(each.repeated.value, expected.repeatedShare, 3);
  const noted = notes.filter(({ code }) => code.startsWith('note.'));
  expect(noted).toHaveLength(expected.notes.length);
  for (const note of expected.notes) {
    if (note.code === 'many-comments') expectRounded(slotOf(notes, 'note.many-comments', 'perLike'), note.perLike, 3);
    else {
      expectRounded(slotOf(notes, 'note.drop', 'pct'), -100 * note.rel, 1);
      expect(slotOf(notes, 'note.drop', 'days')).toBe(note.days);
    }
  }
}

function slotOf(notes: Assessment['notes'], code: string, slot: string): number {
  return Number(notes.find((note) => note.code === code)?.slots[slot]);
}

function expectGrowth({ growth }: Assessment, expected: z.infer<typeof ExpectedGrowth>): void {
  expect(growth.state).toBe(expected.state);
  expectValue(growth.low, expected.loPct, 3);
  expectValue(growth.high, expected.hiPct, 3);
  if (expected.days !== undefined) expect(growth.days).toBe(expected.days);
}

if (!existsSync(examplesFile) || !existsSync(creatorsFile)) {
  it('corpus not here: no worked example was tried', () => expect(existsSync(examplesFile)).toBe(false));
} else {
  const examples = z.array(Example).parse(JSON.parse(readFileSync(examplesFile, 'utf8')));

  it('has all 18 examples', () => expect(examples).toHaveLength(18));

  describe('worked example', () => {
    it.each(examples)('$id: $what', (example) => {
      const { F, tiers, tiersAll, er, guide, line3, S: signs, growth, cost, roi } = example.expect;
      const profile = toProfile(example);
      const assessment = judge(profile, example.input);
      const { tier, engagement } = assessment;
      if (F) expect(profile.followers).toMatchObject({ low: F.lo, high: F.hi });
      if (tiers) expect(tier.tiers).toEqual(tiers);
      for (const [scheme, expected] of Object.entries(tiersAll ?? {})) {
        expect(scheme === tier.scheme ? tier.tiers : tier.others[scheme]).toEqual(expected);
      }
      if (er) expectEngagement(assessment, er);
      if (guide) expectGuide(assessment, guide);
      if (signs) expectSigns(assessment, signs);
      if (growth) expectGrowth(assessment, growth);
      if (cost) expect(assessment.cost).toMatchObject({ low: cost.lo, high: cost.hi });
      if (roi) expect(assessment.roi ?? 'no-figure').toBe(roi);
      if (line3) expect(engagement.state === 'rated' ? engagement.line?.verdict : engagement.state).toBe(line3);
    });
  });

  describe('real creators of 2022', () => {
    const accounts = new Map<string, Profile>();
    for (const row of readFileSync(creatorsFile, 'utf8').trim().split(/\r?\n/).slice(1)) {
      const [account = '', followers, , , , , time, likes, comments] = row.split(',');
      const known = accounts.get(account);
      const recent: Post = {
        id: `${account}-${time}`,
        url: 'https://www.example.com/post',
        kind: 'image',
        publishedAt: new Date(Number(time) * 1_000).toISOString(),
        likes: exactCount(Number(likes)),
        comments: exactCount(Number(comments)),
        partners: [],
      };
      if (known) known.recent.push(recent);
      else {
        accounts.set(account, {
          site: 'instagram',
          handle: `account${account}`,
          url: 'https://www.example.com/account',
          links: [],
          followers: exactCount(Number(followers)),
          recent: [recent],
          seen: {},
          readAt: '2022-03-31T00:00:00Z',
          reader: { site: 'instagram', version: '1.0.0' },
        });
      }
    }
    const rates = [...accounts.values()].map((profile) => {
      const { engagement, tier } = judge(profile);
      if (engagement.state !== 'rated') throw new Error(`not rated: ${engagement.reason}`);
      return { ...engagement, tiers: tier.tiers };
    });
    const countOf = (verdict: string) => rates.filter(({ line }) => line?.verdict === verdict).length;

    it('show nothing unusual, each of them', () => {
      for (const profile of accounts.values()) expect(judge(profile).signs.unusual).toEqual([]);
    });

    it('are 36, nano or micro, with twelve posts each', () => {
      expect(rates).toHaveLength(36);
      for (const { n, ranks, tiers } of rates) {
        expect({ n, ranks }).toEqual({ n: 12, ranks: [3, 10] });
        expect([['nano'], ['micro']]).toContainEqual(tiers);
      }
    });

    // Method part III.B8, 2: of the 60 these are taken from, 34 meet 3 %, 1 is below and 25 are too close to call.
    it('meet the 3 % line as a part of the 60 can', () => {
      expect(countOf('meets')).toBeLessThanOrEqual(34);
      expect(countOf('below')).toBeLessThanOrEqual(1);
      expect(countOf('unclear')).toBeLessThanOrEqual(25);
    });

    // Worked out from the list apart from this code, with third and tenth of the sorted rates.
    it('meet it 23 times, are never below, and 13 times too close to call', () => {
      expect([countOf('meets'), countOf('below'), countOf('unclear')]).toEqual([23, 0, 13]);
    });

    // III.B8: the range's top is 2.11 times its bottom for the middle one of the 60.
    it('have a range about twice as high as low', () => {
      const widths = rates.map(({ low, high }) => high / low).toSorted((a, b) => a - b);
      expect((widths[17] ?? 0) + (widths[18] ?? 0)).toBeCloseTo(2 * 2.117, 2);
    });
  });
}

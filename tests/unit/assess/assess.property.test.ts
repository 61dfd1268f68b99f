import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type AssessContext } from '../../../lib/assess/assess';
import type { Assessment, NormVerdict } from '../../../lib/model/assessment';
import type { Count } from '../../../lib/model/count';
import type { Snapshot } from '../../../lib/model/entry';
import type { Post } from '../../../lib/model/post';
import type { Profile } from '../../../lib/model/profile';
import type { RequirementList, RequirementState } from '../../../lib/model/requirement';
import { hoursAgo, NOW, profile } from './samples';

// What must hold of every verdict, whatever the page shows.

const count = (max: number): fc.Arbitrary<Count> =>
  fc.tuple(fc.nat({ max }), fc.nat({ max: 500 })).map(([low, more]) => ({ low, high: low + more }));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined, freq: 8 });
/** A field that is unknown is not there: a page never says "undefined". */
const stated = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

const anyPost: fc.Arbitrary<Omit<Post, 'id' | 'url'>> = fc
  .record({
    kind: fc.constantFrom('image', 'video', 'short'),
    likes: maybe(count(50_000)),
    comments: maybe(count(2_000)),
    views: maybe(count(500_000)),
    shares: maybe(count(500)),
    publishedAt: fc.integer({ min: 0, max: 2_000 }).map(hoursAgo),
    pinned: fc.boolean(),
  })
  .map((given) => ({ ...stated(given), partners: [] }) as Omit<Post, 'id' | 'url'>);

const anyProfile: fc.Arbitrary<Profile> = fc
  .record({
    site: fc.constantFrom('instagram', 'youtube', 'tiktok', 'x'),
    followers: maybe(count(2_000_000)),
    recent: fc.array(anyPost, { maxLength: 26 }),
  })
  .map(({ site, followers, recent }) => ({
    ...profile({
      site,
      recent: recent.map((one, index) => ({ ...one, id: `p${index}`, url: `https://a.example/${index}` })),
    }),
    followers,
  }));

const list: RequirementList = {
  id: 'l',
  name: 'List',
  requirements: [
    { kind: 'followers', id: 'f', min: 10_000, max: 1_000_000 },
    { kind: 'tiers', id: 't', scheme: 'impact', tiers: ['micro', 'mid'] },
    { kind: 'engagement', id: 'e', min: 3 },
    { kind: 'frequency', id: 'q', perMonth: 4 },
    { kind: 'email', id: 'm' },
    { kind: 'soft', id: 's', text: 'Local?' },
  ],
};
const history: Snapshot[] = [
  { entryId: 'e', day: '2026-10-20', followers: { low: 9_000, high: 9_099 }, tiers: [], method: 'm' },
  { entryId: 'e', day: '2026-11-12', followers: { low: 9_500, high: 9_599 }, tiers: [], method: 'm' },
];
const CONTEXT: AssessContext = {
  now: NOW,
  settings: { tierScheme: 'no-guide', referenceLine: 3, brands: [], competitors: ['Nordlys'] },
  requirements: list,
  history,
  quote: 4_000,
};
const judge = (about: Profile): Assessment => assess(about, CONTEXT);

const widened = (value: Count, by: number): Count => ({ low: Math.max(0, value.low - by), high: value.high + by });
const raised = (value: Count, by: number): Count => ({ low: value.low + by, high: value.high + by });
function everyCount(about: Profile, change: (value: Count) => Count): Profile {
  const { followers } = about;
  return {
    ...about,
    followers: typeof followers === 'object' ? change(followers) : followers,
    recent: about.recent.map((one) =>
      Object.fromEntries(
        Object.entries(one).map(([field, value]) =>
          ['likes', 'comments', 'views', 'shares'].includes(field) ? [field, change(value as Count)] : [field, value],
        ),
      ),
    ) as Post[],
  };
}

const LINE = ['below', 'unclear', 'meets'];
const NORM: NormVerdict[] = ['below', 'unclear', 'at-or-above', 'above'];
const STATE: RequirementState[] = ['not-met', 'cannot-tell', 'met'];
const OPPOSITES = [
  ['below', 'at-or-above'],
  ['below', 'above'],
  ['below', 'meets'],
  ['growing', 'shrinking'],
  ['growing', 'flat'],
  ['shrinking', 'flat'],
  ['usual', 'unusual'],
  ['met', 'not-met'],
] as const;
const areOpposite = (a: string | undefined, b: string | undefined) =>
  OPPOSITES.some(([x, y]) => (a === x && b === y) || (a === y && b === x));

/** Everything in a verdict that takes one side or the other, by name. */
function sides({ engagement, growth, signs, requirements }: Assessment): Record<string, string | undefined> {
  const rated = engagement.state === 'rated' ? engagement : undefined;
  return {
    line: rated?.line?.verdict,
    ...Object.fromEntries(Object.entries(rated?.norms ?? {}).map(([set, verdict]) => [`norm ${set}`, verdict])),
    growth: growth.state,
    ...Object.fromEntries(Object.entries(signs.each).map(([sign, { state }]) => [`sign ${sign}`, state])),
    ...Object.fromEntries((requirements?.each ?? []).map((one) => [`line ${one.requirement.id}`, one.state])),
  };
}

describe('for any profile', () => {
  it('the same input gives the same output, and is left as it was', () => {
    fc.assert(
      fc.property(anyProfile, (about) => {
        const before = structuredClone(about);
        expect(judge(about)).toEqual(judge(structuredClone(about)));
        expect(about).toEqual(before);
      }),
    );
  });

  it('more engagement never lowers what is said of it', () => {
    const never = (scale: readonly string[], before: string | undefined, after: string | undefined) => {
      const [from, to] = [scale.indexOf(before ?? ''), scale.indexOf(after ?? '')];
      if (from >= 0 && to >= 0) expect(to).toBeGreaterThanOrEqual(from);
    };
    fc.assert(
      fc.property(anyProfile, fc.nat({ max: 5_000 }), (about, by) => {
        const more = {
          ...about,
          recent: about.recent.map((one) => ({
            ...one,
            ...(typeof one.likes === 'object' && { likes: raised(one.likes, by) }),
          })),
        };
        const [less, now] = [judge(about), judge(more)];
        if (less.engagement.state !== 'rated' || now.engagement.state !== 'rated') return;
        for (const end of ['low', 'median', 'high'] as const)
          expect(now.engagement[end]).toBeGreaterThanOrEqual(less.engagement[end]);
        never(LINE, less.engagement.line?.verdict, now.engagement.line?.verdict);
        for (const [set, verdict] of Object.entries(less.engagement.norms))
          never(NORM, verdict, now.engagement.norms[set]);
        never(STATE, sides(less)['line e'], sides(now)['line e']);
        if (less.signs.each.veryLow.state === 'usual') expect(now.signs.each.veryLow.state).not.toBe('unusual');
      }),
    );
  });

  it('an unknown number never counts as zero', () => {
    const fields = fc.constantFrom('likes', 'comments', 'views');
    const zero = { low: 0, high: 0 };
    fc.assert(
      fc.property(anyProfile, fields, (about, field) => {
        const blank = about.recent.map((one) => {
          const { [field]: _, ...rest } = one;
          return rest as Post;
        });
        const none = about.recent.map((one) => ({ ...one, [field]: zero }));
        const [unknown, nothing] = [judge({ ...about, recent: blank }), judge({ ...about, recent: none })];
        // Nobody is rated by a number that is not there: only by likes alone, and then it says so.
        if (unknown.engagement.state === 'rated') {
          const { formula, norms, line } = unknown.engagement;
          expect(formula.split(/[+/]/)).not.toContain(field);
          // A rate by followers does not need the views, and may well be low.
          if (field === 'views') expect(unknown.engagement).toEqual(judge(about).engagement);
          else {
            expect(line?.verdict).not.toBe('below');
            expect(Object.values(norms)).not.toContain('below');
          }
        }
        if (field === 'views') expect(unknown.viewRate.state).not.toBe('rated');
        if (field === 'likes') expect(nothing.engagement.n).toBeGreaterThanOrEqual(unknown.engagement.n);
        expect(unknown.signs.each.commentRatio.state).not.toBe(field === 'views' ? '' : 'unusual');
      }),
    );
  });

  it('unknown followers have no tier, price, return, growth of today or line that is not met', () => {
    fc.assert(
      fc.property(anyProfile, (about) => {
        const verdict = judge({ ...about, followers: undefined });
        expect(verdict.tier.tiers).toEqual([]);
        expect([verdict.cost, verdict.roi]).toEqual([null, null]);
        const states = sides(verdict);
        expect([states['line f'], states['line t'], states['line m'], states['line s']]).toEqual([
          'cannot-tell',
          'cannot-tell',
          'cannot-tell',
          'ask',
        ]);
      }),
    );
  });

  it('widening what the page shows never turns a clear verdict into the opposite one', () => {
    fc.assert(
      fc.property(anyProfile, fc.nat({ max: 400 }), (about, by) => {
        const [sharp, wide] = [judge(about), judge(everyCount(about, (value) => widened(value, by)))];
        // Where rounding costs a post its number, other posts are counted: that is other evidence, not the same one widened.
        if (sharp.engagement.n !== wide.engagement.n) return;
        const [before, after] = [sides(sharp), sides(wide)];
        for (const [name, side] of Object.entries(before))
          expect(areOpposite(side, after[name]), `${name}: ${side} → ${after[name]}`).toBe(false);
        for (const tier of sharp.tier.tiers) expect(wide.tier.tiers).toContain(tier);
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { judgeGrowth } from '../../../lib/assess/growth';
import { toVisits } from '../../../lib/assess/visits';
import type { Snapshot } from '../../../lib/model/entry';
import { exact, profile } from './samples';

const CALM = { unexplainedJump: false, engagementBelow: false };

function snapshot(day: string, followers: Snapshot['followers']): Snapshot {
  return { entryId: 'e1', day, followers, tiers: [], method: '1.1.0' };
}

/** Visits of a profile read on 22 November 2026. */
function visits(now: Snapshot['followers'], ...history: Snapshot[]) {
  return toVisits(profile({ followers: now }), history);
}

describe('growth', () => {
  it('is told per 30 days', () => {
    // Ten percent in 60 days is the square root of 1.1 a month: 4.88 %.
    const growth = judgeGrowth(visits(exact(22_000), snapshot('2026-09-23', exact(20_000))), CALM);
    expect(growth).toMatchObject({ state: 'growing', days: 60 });
    expect(growth.low).toBeCloseTo(4.881, 3);
    expect(growth.high).toBeCloseTo(4.881, 3);
  });

  it('needs a week', () => {
    expect(judgeGrowth(visits(exact(22_000), snapshot('2026-11-16', exact(20_000))), CALM)).toEqual({
      state: 'not-enough-evidence',
      days: 6,
    });
    expect(judgeGrowth(visits(exact(22_000), snapshot('2026-11-15', exact(20_000))), CALM).state).toBe('growing');
  });

  it('is not seen where it may all be rounding', () => {
    const rounded = { low: 1_150_000, high: 1_249_999 };
    const growth = judgeGrowth(visits(rounded, snapshot('2026-10-23', rounded)), CALM);
    expect(growth.state).toBe('cannot-see');
    expect(growth.low).toBeCloseTo(-8, 3);
    expect(growth.high).toBeCloseTo(8.696, 3);
  });

  it('is flat only where both numbers are exact', () => {
    expect(judgeGrowth(visits(exact(500), snapshot('2026-10-23', exact(500))), CALM).state).toBe('flat');
  });

  it('shrinks when even the most is less', () => {
    expect(judgeGrowth(visits(exact(900), snapshot('2026-10-23', exact(1_000))), CALM).state).toBe('shrinking');
  });

  it('knows nothing of a single visit, of unknown or hidden followers, or of none at first', () => {
    expect(judgeGrowth(visits(exact(900)), CALM)).toEqual({ state: 'not-enough-evidence' });
    expect(judgeGrowth(visits(undefined, snapshot('2026-10-23', 'hidden')), CALM)).toEqual({
      state: 'not-enough-evidence',
    });
    expect(judgeGrowth(visits(exact(900), snapshot('2026-10-23', exact(0))), CALM).state).toBe('not-enough-evidence');
  });

  it('counts a day once, with its last reading', () => {
    const seen = visits(exact(900), snapshot('2026-11-22', exact(1)), snapshot('2026-11-01', exact(800)));
    expect(seen.map(({ followers }) => followers.low)).toEqual([800, 900]);
  });
});

describe('a rising star', () => {
  const rises = (from: number, to: number, doubts = CALM) =>
    judgeGrowth(visits(exact(to), snapshot('2026-10-23', exact(from))), doubts).rising;

  it.each([
    [9_000, 9_451, true],
    [9_000, 9_449, false],
    [50_000, 51_501, true],
    [50_000, 51_499, false],
    [200_000, 203_001, true],
    [200_000, 202_999, false],
  ])('from %i to %i in a month: %s', (from, to, rising) => expect(rises(from, to)).toBe(rising));

  it('is none with an unexplained jump or engagement below the norm', () => {
    expect(rises(9_000, 9_900, { ...CALM, unexplainedJump: true })).toBe(false);
    expect(rises(9_000, 9_900, { ...CALM, engagementBelow: true })).toBe(false);
  });

  it('is not spoken of where nothing grows', () => expect(rises(9_000, 8_000)).toBeUndefined());
});

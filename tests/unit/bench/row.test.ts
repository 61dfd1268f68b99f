import { describe, expect, it } from 'vitest';
import { isMet, rowOf, rowOfPairs } from '../../bench/row';

describe('a budget', () => {
  it('is kept up to and with the most that is allowed', () => {
    expect(isMet({ most: 5 }, 5)).toBe(true);
    expect(isMet({ most: 5 }, 5.01)).toBe(false);
  });

  it('is kept from the least that is asked', () => {
    expect(isMet({ least: 20_000 }, 20_000)).toBe(true);
    expect(isMet({ least: 20_000 }, 19_999)).toBe(false);
  });

  it('of a ratio goes by the rounds’ own ratios', () => {
    expect(isMet({ times: 1.15 }, 400, 340, 1.1)).toBe(true);
    expect(isMet({ times: 1.15 }, 340, 340, 1.2)).toBe(false);
  });

  it('of a ratio with something on top goes by both', () => {
    expect(isMet({ times: 1.5, plus: 1 }, 4, 2, 2)).toBe(true);
    expect(isMet({ times: 1.5, plus: 1 }, 4.1, 2, 2.05)).toBe(false);
    // A page without data: only the fixed amount is left.
    expect(isMet({ times: 1.5, plus: 1 }, 0.9, 0, Infinity)).toBe(true);
  });

  it('of a ratio is missed when there is nothing beside it', () => expect(isMet({ times: 1.5 }, 1)).toBe(false));

  it('that is not there is neither kept nor missed', () => expect(isMet(null, 1)).toBeNull());

  it('is missed by what is no number', () => {
    expect(isMet({ most: 5 }, Number.NaN)).toBe(false);
    expect(isMet({ times: 1.5 }, 1, 0, Number.NaN)).toBe(false);
  });
});

const named = { name: 'a', what: 'b', unit: 'ms', budget: { times: 1.5 } } as const;

describe('a row', () => {
  it('tells the middle, the middle half and the verdict', () => {
    expect(rowOf({ ...named, budget: { most: 2 } }, [1, 2, 3, 4, 5])).toEqual({
      ...named,
      budget: { most: 2 },
      value: 3,
      spread: [2, 4],
      met: false,
    });
  });

  it('of two things tells both and their ratio', () => {
    expect(rowOfPairs(named, { ours: [2, 6, 3], theirs: [2, 3, 1] })).toEqual({
      ...named,
      value: 3,
      spread: [2.5, 4.5],
      against: 2,
      ratio: 2,
      met: false,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { byTurns, median, ratioOf, spread } from '../../bench/statistics';

describe('the middle', () => {
  it('is the middle value, in whatever order they come', () => expect(median([9, 1, 5])).toBe(5));

  it('is between the middle two of an even number', () => expect(median([4, 1, 2, 100])).toBe(3));

  it('is the value when there is one', () => expect(median([7])).toBe(7));

  it('is not made up of nothing', () => expect(() => median([])).toThrow());

  it('is not moved by one bad round', () => expect(median([10, 11, 10, 11, 10, 900, 11])).toBe(11));
});

describe('the spread', () => {
  it('is what the middle half lies between', () => expect(spread([1, 2, 3, 4, 5])).toEqual([2, 4]));

  it('falls between two values where no value is there', () => expect(spread([0, 1])).toEqual([0.25, 0.75]));
});

describe('a ratio', () => {
  it('is the middle of the rounds’ own ratios: a machine that is busy for some rounds changes nothing', () => {
    expect(ratioOf({ ours: [2, 20, 2], theirs: [1, 10, 1] })).toBe(2);
  });

  it('is not the ratio of the middles', () => {
    expect(ratioOf({ ours: [1, 4, 6], theirs: [1, 1, 3] })).toBe(2);
  });
});

describe('measuring by turns', () => {
  it('lets each begin in every other round, and leaves warm rounds out', async () => {
    const order: string[] = [];
    const pairs = await byTurns(
      { rounds: 3, warm: 1 },
      () => order.push('ours'),
      async () => -order.push('theirs'),
    );
    expect(order).toEqual(['theirs', 'ours', 'ours', 'theirs', 'theirs', 'ours', 'ours', 'theirs']);
    expect(pairs).toEqual({ ours: [3, 6, 7], theirs: [-4, -5, -8] });
  });
});

import { describe, expect, it } from 'vitest';
import { comparedOrder, countedOrder, numberOrder } from '../../../../../components/shortlist/table/number-order';

const ways = [
  ['by comparing', comparedOrder],
  ['by counting', countedOrder],
] as const;

describe.each(ways)('the order of numbers, %s', (_way, order) => {
  const places = (numbers: number[], before?: number[]) => [
    ...order(Float64Array.from(numbers), before && Uint32Array.from(before)),
  ];

  it.each<[string, number[], number[]]>([
    ['of none', [], []],
    ['of whole ones', [30, 1, 2], [1, 2, 0]],
    ['below zero and above', [1, -1, 0, -2], [3, 1, 2, 0]],
    ['of fractions, near and far', [0.3, 0.1 + 0.2, 1e-300, 1e300, -1e-300], [4, 2, 0, 1, 3]],
    ['without end', [Infinity, 5, -Infinity], [2, 1, 0]],
    ['with those that are not known last', [NaN, 2, NaN, 1], [3, 1, 0, 2]],
    ['beside a NaN with a sign, which some processors make', [-NaN, 2, 0 / 0], [1, 0, 2]],
    ['where equals stay as they are, 0 and -0 too', [1, 0, 1, -0, 0], [1, 3, 4, 0, 2]],
    ['larger than sixteen bits', [65_536, 65_535, 131_072, 900_000], [1, 0, 2, 3]],
  ])('%s', (_, numbers, expected) => {
    expect(places(numbers)).toEqual(expected);
  });

  it('keeps an order that was there before among equals', () => {
    expect(places([1, 0, 1, 0], [3, 2, 1, 0])).toEqual([3, 1, 2, 0]);
  });
});

it.each([10, 10_000])('is the same either way for %d numbers', (many) => {
  // Equals among them, and one in seven is not known.
  const numbers = Float64Array.from({ length: many }, (_, at) => (at % 7 === 0 ? NaN : (at * 31) % 97));
  const order = numberOrder(numbers);
  expect(order).toEqual(comparedOrder(numbers));
  expect(order).toEqual(countedOrder(numbers));
});

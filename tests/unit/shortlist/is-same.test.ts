import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../lib/shortlist/canonical';
import { isSame } from '../../../lib/shortlist/is-same';

describe('what says the same', () => {
  it.each([
    ['texts', 'a', 'a', true],
    ['a text and a number', '1', 1, false],
    ['nothing and null', undefined, null, false],
    ['null and an object', null, {}, false],
    ['properties in another order', { a: 1, b: [{ c: 'x' }] }, { b: [{ c: 'x' }], a: 1 }, true],
    ['a property that is there but undefined', { a: 1, b: undefined }, { a: 1 }, true],
    ['a property that only one has', { a: 1 }, { a: 1, b: 0 }, false],
    ['as many properties of other names', { a: undefined, b: 1 }, { a: 1, b: undefined }, false],
    ['a name that every object inherits', { constructor: undefined }, {}, true],
    ['lists in another order', [1, 2], [2, 1], false],
    ['a longer list', [1], [1, 2], false],
    ['a list and an object with the same places', [1], { 0: 1 }, false],
    ['a difference deep within', { a: [{ b: { c: 1 } }] }, { a: [{ b: { c: 2 } }] }, false],
  ])('%s', (_, a, b, expected) => {
    expect(isSame(a, b)).toBe(expected);
    expect(isSame(b, a)).toBe(expected);
    if (a !== undefined && b !== undefined) expect(canonicalText(a) === canonicalText(b)).toBe(expected);
  });
});

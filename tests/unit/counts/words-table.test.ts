import { expect, it } from 'vitest';
import { NUMBER_WORDS } from '../../../lib/counts/words-table';

// The parser looks for these words first, and at the patterns only for others.
it('words for what is counted are none of those that make a number something else', () => {
  const { counted, notACount, follows, abbreviation } = NUMBER_WORDS;
  const notOne = new RegExp(`^(?:${notACount})$`, 'u');
  const behind = [new RegExp(follows, 'u'), new RegExp(abbreviation, 'iu')];
  expect(counted.filter((word) => notOne.test(word))).toEqual([]);
  expect(counted.filter((word) => behind.some((pattern) => pattern.test(` ${word}`)))).toEqual([]);
  expect(counted.filter((word) => word !== word.normalize('NFC').toLowerCase())).toEqual([]);
});

import { beforeEach, describe, expect, it } from 'vitest';
import { sizeText } from '../../../../../components/shortlist/data/size-text';
import { speak } from '../../locale';

describe('a size', () => {
  beforeEach(() => speak('en'));

  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1_000, '1 kB'],
    [123_456, '123 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [12_340_000, '12.3 MB'],
    [5_000_000_000, '5 GB'],
    [2e15, '2,000 TB'],
  ])('of %i bytes is %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });

  it('is written as the language writes numbers', () => {
    speak('nb');
    expect(sizeText(12_340_000)).toBe('12,3 MB');
  });
});

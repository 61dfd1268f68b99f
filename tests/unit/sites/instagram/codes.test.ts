import { describe, expect, it } from 'vitest';
import { toCode, toPk, uploadedAt } from '../../../../lib/sites/instagram/codes';

describe('codes of posts', () => {
  it('turns a code into its number and back', () => {
    // 64¹⁰: a one and ten zeros in base 64, and the number before it.
    expect(toPk('BAAAAAAAAAA')).toBe('1152921504606846976');
    expect(toCode('1152921504606846976')).toBe('BAAAAAAAAAA');
    expect(toPk('__________')).toBe('1152921504606846975');
    expect(toCode('1152921504606846975')).toBe('__________');
  });

  it('keeps every digit of a number that floating point would round', () => {
    expect(toPk('Df44xvPvUbv')).toBe('4033223174899189487');
    expect(toCode('4033223174899189487')).toBe('Df44xvPvUbv');
  });

  it.each(['', 'no code', 'Df44xvPvUbv/', 'ø', 'a'.repeat(20)])('has no number for "%s"', (text) =>
    expect(toPk(text)).toBeUndefined(),
  );

  it.each(['', '-1', '1e5', 'Df44', '9'.repeat(21)])('has no code for "%s"', (text) =>
    expect(toCode(text)).toBeUndefined(),
  );

  it('reads the moment of the upload', () => {
    // 40 seconds before 16:02:11, when this one was published.
    expect(new Date(uploadedAt('4033223174899189487') ?? 0).toISOString()).toBe('2026-11-18T16:01:31.000Z');
    expect(uploadedAt('12345')).toBeUndefined();
  });
});

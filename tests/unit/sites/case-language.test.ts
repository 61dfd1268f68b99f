import { describe, expect, it } from 'vitest';
import { findCases, readCase, SAMPLES } from '../../corpus/cases';

describe('a case whose language was not noted', () => {
  it.each(['instagram/profile-header-nb', 'instagram/profile-header-tr', 'tiktok/profile-de-header'])(
    'is read in the language of its document: %s',
    (name) => {
      const [one] = findCases(`${SAMPLES}/${name}`);
      if (!one) throw new Error(`no case ${name}`);
      const reading = readCase({ ...one, language: null });
      expect(reading).toHaveProperty('followers');
      expect(reading).toEqual(readCase(one));
    },
  );
});

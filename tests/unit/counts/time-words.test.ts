import { describe, expect, it } from 'vitest';
import { ageWords } from '../../../lib/counts/age-words';
import { numbersIn } from '../../../lib/counts/languages';
import { timeWords } from '../../../lib/counts/time-words';

const unitsOf = (tag: string) => Object.fromEntries(timeWords(tag).ago.flat());

describe('how a language tells times', () => {
  it('has every plural form', () => {
    expect(unitsOf('en')).toMatchObject({ '#dayago': ['day'], '#daysago': ['day'], '#weeksago': ['week'] });
    expect(unitsOf('nb')).toMatchObject({ 'for#ukesiden': ['week'], 'for#ukersiden': ['week'] });
    expect(unitsOf('pl')).toMatchObject({
      '#tydzieńtemu': ['week'],
      '#tygodnietemu': ['week'],
      '#tygodnitemu': ['week'],
    });
  });

  it('has nothing without its number, and tells what may mean two things as such', () => {
    for (const phrase of Object.keys(unitsOf('ar'))) expect(phrase).toContain('#');
    expect(timeWords('en').ago.every((style) => style.every(([, units]) => units.length === 1))).toBe(true);
  });

  it('is unknown of a language that the browser does not know', () => {
    expect(timeWords('tlh').ago).toEqual([]);
    expect(timeWords('xx-invalid-!')).toEqual({ ago: [], inWords: [], months: [], dayFirst: false });
  });

  // As in languages.test.ts: of these Chromium has no data, or a husk.
  it.each('nn is bs mk be kk ky ka hy az uz mn gl eu zu sq ne as pa or si lo km my'.split(' '))(
    'has its own words where no browser has any: %s',
    (tag) => {
      const units = ageWords(tag);
      expect(units).toHaveLength(7);
      for (const phrase of units.flat()) expect(phrase).toMatch(/^[^_#\d]*#[^_#\d]*$/);
    },
  );

  it('has what is said without a digit apart', () => {
    const { inWords } = timeWords('he');
    expect(inWords).toContainEqual(['לפנישנתיים', 2, 'year']);
    expect(inWords).toContainEqual(['לפניחודש', 1, 'month']);
    expect(timeWords('en').inWords).toEqual([]);
  });

  it('goes to the site that needs it, and survives JSON', () => {
    expect(numbersIn('nb', 'instagram').times).toBeUndefined();
    expect(numbersIn('', 'youtube').times).toBeUndefined();
    const { times } = numbersIn('nb', 'youtube');
    expect(times).toBe(timeWords('nb'));
    expect(JSON.parse(JSON.stringify(times))).toEqual(times);
  });
});

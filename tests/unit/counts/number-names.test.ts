import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyLanguage, numbersIn } from '../../../lib/counts/languages';
import { parseCount } from '../../../lib/counts/parse-count';
import { SITES } from '../../../lib/model/site';
import { COUNTED } from './counted';
import { NUMBER_NAMES } from './number-names';
import { parseIn } from './parse-in';

/** Language, word, power of ten. */
const NAMES = Object.entries(NUMBER_NAMES).flatMap(([language, words]) =>
  words.split(' ').map((word): [string, string, number] => {
    const end = word.search(/\d+$/);
    return [language, word.slice(0, end), Number(word.slice(end))];
  }),
);

/** Every unit that the browser knows in any language and form, behind a number: "11 тысяч", 11. */
function unitTexts(): [string, number][] {
  const texts = new Map<string, number>();
  for (const language of everyLanguage())
    for (const compactDisplay of ['long', 'short'] as const) {
      const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay, numberingSystem: 'latn' });
      for (let exponent = 3; exponent < 12; exponent += 1)
        for (const sample of [1, 2, 3, 5, 11, 100]) {
          const text = format.format(sample * 10 ** exponent);
          const [number] = /^\d+(?=[^\d.,])/.exec(text) ?? [];
          if (number !== undefined) texts.set(text, Number(number));
        }
    }
  return [...texts];
}

/** The texts of which a page in one of the languages gives no more than the bare number. */
function readAsBare(texts: [string, number][], languages: string[]): string[] {
  return languages.flatMap((language) => {
    const numbers = numbersIn(language);
    return texts.flatMap(([text, number]) =>
      // A word that belongs to no language stands for the nouns of all of them.
      [text, `${text} qqqqqqq`].flatMap((whole) => {
        const value = parseCount(whole, { numbers, site: 'youtube', of: 'views' })?.value ?? Infinity;
        return value < 100 * number ? [`${language}: ${whole}`] : [];
      }),
    );
  });
}

describe('a number with the name of a number behind it', () => {
  it('is known for every language of the table', () => {
    expect(Object.keys(NUMBER_NAMES).toSorted()).toEqual(everyLanguage().toSorted());
  });

  it('is as large as both say, or not understood', () => {
    const anyNumber = fc.integer({ min: 1, max: 999 });
    const space = fc.constantFrom(' ', '\u00a0', '\u202f', '');
    const noun = fc.constantFrom('', ' qqqqqqq');
    for (const [language, word, exponent] of NAMES)
      fc.assert(
        fc.property(anyNumber, space, noun, fc.constantFrom(...SITES), (n, gap, after, site) => {
          const text = `${n}${gap}${word}${after}`;
          const value = parseIn(text, { language, site, of: 'views' })?.value ?? n * 10 ** exponent;
          expect([language, text, value]).toEqual([language, text, n * 10 ** exponent]);
        }),
        { numRuns: 6 },
      );
  });

  it('is never the bare number, in whatever language the page is', () => {
    const texts = NAMES.map(([, word]): [string, number] => [`28 ${word}`, 28]);
    expect(readAsBare(texts, everyLanguage())).toEqual([]);
  });

  it('is never the bare number with any unit that the browser knows', () => {
    expect(readAsBare(unitTexts(), ['en', 'nb', 'tr', 'ar', 'hi', 'ja'])).toEqual([]);
  });

  it.each([
    ['ar', '28 ألفًا مشاهدة', 28_000],
    ['ar', '٢٨ ألفًا', 28_000],
    ['ar', '15 مليونا مشاهدة', 15_000_000],
    ['he', '28 מיליונים', 28_000_000],
    ['hi', '28 करोड', 280_000_000],
    ['ur', '28 ملین', 28_000_000],
    ['bn', '২৮ লক্ষ ভিউ', 2_800_000],
    ['te', '28 వేల వీక్షణలు', 28_000],
    ['mr', '28 कोटि', 280_000_000],
    ['es', '28 millares', 28_000],
    ['en-IN', '28 lacs views', 2_800_000],
    ['zu', '28 izigidi', 28_000_000],
  ])('%s: %s is %d', (language, text, value) => {
    expect(parseIn(text, { language, site: 'youtube', of: 'views' })).toMatchObject({ value });
  });
});

describe('a number with what is counted behind it', () => {
  const rows = Object.entries(COUNTED).flatMap(([language, nouns]) =>
    nouns.split('|').map((noun): [string, string] => [language, noun]),
  );

  it.each(rows)('is itself: %s %s', (language, noun) => {
    for (const text of [`987 ${noun}`, `${noun}: 987`])
      expect(parseIn(text, { language, site: 'youtube', of: 'views' })?.value, text).toBe(987);
  });
});

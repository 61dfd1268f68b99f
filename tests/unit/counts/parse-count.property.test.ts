import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyLanguage } from '../../../lib/counts/languages';
import { ends } from '../../tools/ends';
import { parseIn, type InLanguage } from './parse-in';
import { Count } from '../../../lib/model/count';
import { SITES } from '../../../lib/model/site';

const REGIONS = [
  'en-GB',
  'en-IN',
  'de-CH',
  'de-AT',
  'es-419',
  'es-MX',
  'fr-CA',
  'pt-PT',
  'sr-Latn',
  'zh-TW',
  'zh-HK',
  'no',
];
const LANGUAGES = [...everyLanguage(), ...REGIONS];
const anyLanguage = fc.constantFrom(...LANGUAGES);
const anySite = fc.constantFrom(...SITES);
const anyOf = fc.constantFrom<InLanguage['of']>(undefined, 'followers', 'views', 'likes', 'comments', 'posts');
const anyContext = fc.record({
  language: fc.oneof(anyLanguage, fc.constant(''), fc.string()),
  site: anySite,
  of: anyOf,
});

function cutOff(n: number, language: string, compactDisplay: 'short' | 'long'): string {
  const truncated = { notation: 'compact' as const, compactDisplay, roundingMode: 'trunc' as const };
  return new Intl.NumberFormat(language, truncated).format(n);
}

// As likely to be small as to be large: a uniform number would nearly always have nine digits.
const anyNumber = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.double({ min: 1, max: 10, noNaN: true, maxExcluded: true }))
  .map(([exponent, digits]) => Math.floor(digits * 10 ** exponent));

const PIECES = [
  ['1', '23', '456', '٤', '.', ',', ' ', '\u00a0', "'", '’', '%', '-', ':', '+', '\u200f', '\n'],
  ['K', 'M', 'B', 'm', 't', 'mil', 'mill.', 'tn', '万', '천', 'ألف', 'क॰', 'लाख', 'พัน', 'crore', 'elfu '],
  ['views', 'followers', 'Ingen ', 'No '],
].flat();
const countLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((parts) => parts.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), countLike, fc.string({ maxLength: 300 }));

describe('whatever the text', () => {
  it('gives a valid count or nothing, and never throws', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const count = parseIn(text, context);
        if (count !== undefined) expect(Count.parse(count)).toEqual(count);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each(["1'", '1 ', '1,111', 'a', ' ', '1'])('comes to an end in a megabyte of “%s”', (part) => {
    const text = part.repeat(1_000_000 / part.length);
    const short = part.repeat(200 / part.length);
    const readAll = () => {
      for (const language of everyLanguage())
        for (const one of [text, short]) parseIn(one, { language, site: 'instagram' });
    };
    expect(ends(readAll)).toBe(true);
  });
});

describe('round trips', () => {
  it('reads a full number in every language as itself', () => {
    fc.assert(
      fc.property(anyNumber, anyLanguage, anySite, (n, language, site) => {
        const count = parseIn(new Intl.NumberFormat(language).format(n), { language, site, of: 'views' });
        expect(count?.value).toBe(n);
        expect(count?.low).toBeLessThanOrEqual(n);
        expect(count?.high).toBeGreaterThanOrEqual(n);
      }),
      { numRuns: 2_000 },
    );
  });

  // Units that were not seen on a site but follow CLDR are an inference; this is where they are tried. The fractions are cut off,
  // which every site's interval must hold but TikTok's.
  it.each(['short', 'long'] as const)('reads a %s number as an interval with it, or not at all', (compactDisplay) => {
    const site = fc.constantFrom(...SITES.filter((name) => name !== 'tiktok'));
    // CLDR's Nepali calls 1,000,000 "१ करोड", which is ten times as much.
    const language = fc.constantFrom(...LANGUAGES.filter((tag) => tag !== 'ne'));
    const noun = fc.constantFrom('', ' qqqqqqq');
    fc.assert(
      fc.property(anyNumber, language, site, noun, (n, tag, name, word) => {
        const text = cutOff(n, tag, compactDisplay) + word;
        const count = parseIn(text, { language: tag, site: name, of: 'views' });
        if (count === undefined) return;
        expect([text, count.low <= n, n <= count.high]).toEqual([text, true, true]);
      }),
      { numRuns: 3_000 },
    );
  });

  it("holds the number that TikTok's formatter rounded", () => {
    fc.assert(
      fc.property(anyNumber, anyLanguage, (n, language) => {
        const unit = n >= 1e9 ? 1e9 : n >= 1e6 ? 1e6 : 1e3;
        const letter = { 1e9: 'B', 1e6: 'M', 1e3: 'K' }[unit] ?? '';
        const text = n < 10_000 ? String(n) : `${String(Math.round(n / (unit / 10)) / 10)}${letter}`;
        const count = parseIn(text, { language, site: 'tiktok' });
        expect([text, count && count.low <= n, count && n <= count.high]).toEqual([text, true, true]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('understands the short numbers of the languages that the product speaks', () => {
    fc.assert(
      fc.property(
        anyNumber,
        fc.constantFrom('en', 'nb', 'sv', 'da', 'de', 'fr', 'es', 'fi', 'nl', 'ja'),
        (n, language) => {
          const text = new Intl.NumberFormat(language, { notation: 'compact' }).format(n);
          expect([text, parseIn(text, { language, site: 'x', of: 'followers' }) !== undefined]).toEqual([text, true]);
        },
      ),
    );
  });
});

describe('without a language', () => {
  it('agrees with every language', () => {
    const counts = fc.oneof(
      countLike,
      anyNumber.map(String),
      fc
        .tuple(anyLanguage, anyNumber)
        .map(([language, n]) => new Intl.NumberFormat(language, { notation: 'compact' }).format(n)),
      fc.tuple(anyLanguage, anyNumber).map(([language, n]) => new Intl.NumberFormat(language).format(n)),
    );
    fc.assert(
      fc.property(counts, anySite, (text, site) => {
        const alike = parseIn(text, { language: '', site });
        if (alike === undefined) return;
        for (const language of everyLanguage()) expect(parseIn(text, { language, site }), language).toEqual(alike);
      }),
      { numRuns: 1_000 },
    );
  });
});

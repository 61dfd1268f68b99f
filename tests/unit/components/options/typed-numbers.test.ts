import { expect, it, vi } from 'vitest';
import { parseDecimal, parseWhole, toTyped } from '../../../../components/options/typed-numbers';
import { toWords } from '../../../../components/options/words';

let language = 'en';
vi.mock('../../../../lib/i18n/text', () => ({ uiLanguage: () => language }));

it.each([
  ['0', 0],
  ['25000', 25_000],
  [' 25 000 ', 25_000],
  ['25\u00A0000', 25_000],
  ['25\u202F000', 25_000],
  ['25,000', 25_000],
  ['25.000', 25_000],
  ['25’000', 25_000],
  ['1,250,000', 1_250_000],
  ['12,50,000', 1_250_000],
])('“%s” is the whole number %i', (typed, n) => expect(parseWhole(typed)).toBe(n));

it.each(['', '-1', '2.5', '25k', '1,250,00', '25 00', '1e5', '99999999999999999999', '0x10', '٢٥'])(
  '“%s” is no whole number',
  (typed) => expect(parseWhole(typed)).toBeNull(),
);

it.each([
  ['3', 3],
  ['3.5', 3.5],
  ['3,5', 3.5],
  [' 0,75 ', 0.75],
])('“%s” is %d', (typed, n) => expect(parseDecimal(typed)).toBe(n));

it.each(['', '-1', '3,', '.5', '3.5.1', '3 %', 'Infinity', 'NaN'])('“%s” is no number', (typed) =>
  expect(parseDecimal(typed)).toBeNull(),
);

it.each(['en', 'nb', 'sv', 'de-CH', 'fr', 'ar-EG', 'hi'])('what is shown in %s is read back', (shown) => {
  language = shown;
  for (const n of [0, 7, 999, 1_000, 25_000, 1_250_000, 600_000_000]) expect(parseWhole(toTyped(n))).toBe(n);
  for (const n of [0.5, 2.75, 3, 12.5, 100]) expect(parseDecimal(toTyped(n))).toBe(n);
});

it('words are one a line, trimmed, none empty and none twice', () => {
  expect(toWords('Nordvik\r\n  Hav \u00A0 og fjell\n\nNORDVIK\n@havblikk\r#tur')).toEqual([
    'Nordvik',
    'Hav og fjell',
    '@havblikk',
    '#tur',
  ]);
  expect(toWords(' \n\n')).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { numberLanguage, numbersIn } from '../../../lib/counts/languages';
import { parseCount } from '../../../lib/counts/parse-count';
import { exponentOf } from '../../../lib/counts/units';
import { parseIn } from './parse-in';

/** Of each language: its decimal sign, its group sign and what its units mean; from CLDR, checked by hand. */
const UNITS: [string, string, string, Record<string, number>][] = [
  ['nb', ',', ' ', { k: 3, tusen: 3, mill: 6, millioner: 6, mrd: 9, milliarder: 9 }],
  ['sv', ',', ' ', { tn: 3, tusen: 3, mn: 6, miljoner: 6, md: 9 }],
  ['da', ',', '.', { t: 3, tusind: 3, mio: 6, mia: 9 }],
  ['ru', ',', ' ', { тыс: 3, тысяч: 3, млн: 6, миллионов: 6, млрд: 9 }],
  ['tr', ',', '.', { B: 3, bin: 3, Mn: 6, Mr: 9 }],
  ['vi', ',', '.', { N: 3, nghìn: 3, Tr: 6, T: 9, tỷ: 9 }],
  ['ar', '.', ',', { ألف: 3, آلاف: 3, مليون: 6, ملايين: 6, مليار: 9 }],
  ['hi', '.', ',', { हज़ार: 3, लाख: 5, 'क॰': 7, करोड़: 7, अरब: 9 }],
  ['th', '.', ',', { พัน: 3, หมื่น: 4, แสน: 5, ล้าน: 6, พันล้าน: 9 }],
  ['ja', '.', ',', { 万: 4, 億: 8, 兆: 12 }],
  ['ko', '.', ',', { 천: 3, 만: 4, 억: 8 }],
];

describe('a language of which the browser has data', () => {
  it.each(UNITS)('%s is written as CLDR says', (tag, decimals, groups, units) => {
    const language = numberLanguage(tag);
    expect(language).toMatchObject({ decimals, groups });
    const found = Object.keys(units).map((unit) => [unit, language && exponentOf(unit, language)]);
    expect(Object.fromEntries(found)).toEqual(units);
  });
});

describe('a browser without data of a language', () => {
  // As Chromium 156 and Firefox 153 are found: these Chromium does not know, or knows as a husk.
  const LACKING = 'nn is bs mk be kk ky ka hy az uz mn gl eu zu sq ne as pa or si lo km my'.split(' ');

  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('Intl', { NumberFormat: { supportedLocalesOf: () => [] } });
  });
  afterEach(() => vi.unstubAllGlobals());

  it.each(LACKING)('is not asked for %s', async (tag) => {
    const { numberLanguage: fresh } = await import('../../../lib/counts/languages');
    expect(Object.keys(fresh(tag)?.units ?? {}).length).toBeGreaterThan(0);
  });

  it('does not answer in another language', async () => {
    const { parseIn: fresh } = await import('./parse-in');
    expect(fresh('1,2 тыс. просмотров', { site: 'youtube', language: 'ru', of: 'views' })).toBeUndefined();
    expect(fresh('1.234', { site: 'youtube', language: 'tr', of: 'views' })).toBeUndefined();
    expect(fresh('447', { site: 'youtube', language: 'tr', of: 'views' })).toMatchObject({ low: 447, high: 447 });
  });
});

describe('a trillion', () => {
  it.each([
    ['ja', '1.2兆'],
    ['ko', '12조'],
    ['zh', '12兆'],
    ['ur', '12 ٹریلین'],
    ['hi', '12 नील'],
    ['km', '12ទ្រីលាន'],
    ['sv', '12 bn'],
    ['vi', '12 nghìn tỷ'],
    ['en-IN', '1 lakh crore'],
  ])('is no count, and not its bare number either: %s %s', (language, text) => {
    expect(parseIn(text, { site: 'x', language, of: 'views' })).toBeUndefined();
  });
});

describe('an age', () => {
  it.each([
    ['nn', 'for 1 veke sidan'],
    ['fr', 'il y a 2 trimestres'],
    ['et', '5 päeva eest'],
    ['am', 'ከ3 ሰከንዶች በፊት'],
    ['id', '1 jam lalu'],
    ['hi', '3 घंटे पहले'],
    ['is', 'fyrir 6 mánuðum'],
    ['et', '3 kuud tagasi'],
    ['sw', 'miezi 3 iliyopita'],
    ['mr', '3 महिन्यांपूर्वी'],
    ['km', '3 ខែមុន'],
    ['lo', '3 ເດືອນກ່ອນ'],
    ['ne', '3 महिना पहिले'],
    ['my', 'လွန်ခဲ့သော 3 လ'],
  ])('in the words of the page is no count: %s %s', (language, text) => {
    expect(parseIn(text, { site: 'x', language, of: 'views' })).toBeUndefined();
  });

  // Chromium has no data of some of these languages, and sites write what no browser has.
  it.each([
    ['et', '2 aastat tagasi'],
    ['et', '5 päeva tagasi'],
    ['sw', 'mwaka 1 uliopita'],
    ['sw', 'siku 5 zilizopita'],
    ['mr', '2 वर्षांपूर्वी'],
    ['hi', '2 हफ़्ते पहले'],
    ['ne', '2 वर्ष अघि'],
    ['km', '2 ឆ្នាំមុន'],
    ['lo', '2 ປີກ່ອນ'],
    ['my', '2 နှစ်'],
    ['th', '2 ปีที่แล้ว'],
    ['az', '3 ay əvvəl'],
    ['zu', 'iminyaka emi 2 edlule'],
    ['bn', '২ বছর আগে'],
    ['as', '৩ মাহ আগতে'],
    ['pa', '3 ਮਹੀਨੇ ਪਹਿਲਾਂ'],
    ['gu', '3 મહિના પહેલાં'],
    ['or', '3 ମାସ ପୂର୍ବେ'],
    ['ta', '3 மாதங்களுக்கு முன்'],
    ['te', '3 నెలల క్రితం'],
    ['kn', '3 ತಿಂಗಳ ಹಿಂದೆ'],
    ['ml', '3 മാസം മുമ്പ്'],
    ['si', 'මාස 3කට පෙර'],
    ['ka', '3 თვის წინ'],
    ['hy', '3 ամիս առաջ'],
    ['kk', '3 ай бұрын'],
    ['ky', '3 ай мурун'],
    ['mn', '3 сарын өмнө'],
    ['uz', '3 oy oldin'],
    ['sq', '3 muaj më parë'],
    ['eu', 'duela 3 hilabete'],
    ['fil', '3 buwan ang nakalipas'],
    ['ms', '3 bulan yang lalu'],
    ['ar', 'قبل 3 أشهر'],
    ['he', 'לפני 3 חודשים'],
    ['fa', '۳ ماه پیش'],
    ['ur', '3 ماہ پہلے'],
    ['am', 'ከ 3 ወራት በፊት'],
  ])('is no count without the browser’s word for ago either: %s %s', (tag, text) => {
    const numbers = numbersIn(tag);
    const language = numbers.language && { ...numbers.language, ago: [] };
    expect(parseCount(text, { numbers: { ...numbers, language }, site: 'youtube', of: 'views' })).toBeUndefined();
  });

  it('needs all of its words: one alone can stand beside a count', () => {
    expect(parseIn('5 partages pour il', { site: 'x', language: 'fr', of: 'views' })).toMatchObject({ value: 5 });
    expect(parseIn('12 følgere for Nora', { site: 'x', language: 'nb', of: 'followers' })).toMatchObject({
      value: 12,
    });
  });
});

describe('the words in the sources', () => {
  // As the texts are made before they are compared: some editors save letters apart from their marks.
  it.each(['languages', 'words-table', 'number-names', 'time-names', 'age-words', 'words', 'units'])(
    'of %s.ts are in NFC',
    (name) => {
      const source = readFileSync(new URL(`../../../lib/counts/${name}.ts`, import.meta.url), 'utf8');
      expect(source === source.normalize('NFC')).toBe(true);
    },
  );
});

import type { NumberLanguage, Numbers } from '../model/numbers';
import type { Site } from '../model/site';
import { agoWords, browserLanguage } from './browser-language';
import { timeWords } from './time-words';
import { NUMBER_WORDS } from './words-table';

// How the ways of punctuating a number are called in the table: decimal signs, then group signs.
const PUNCTUATION: Record<string, readonly [string, string]> = {
  E: ['.', ','],
  D: [',', '.'],
  S: [',', ' '],
  P: [',', '. '],
  // Spanish: the point or the comma, by country, under the one tag "es".
  M: [',.', ',. '],
};

// One language a line: tag and units with their power of ten, as sites write them and the browser's own data does not. A row
// with a capital for its punctuation does without the browser: Chromium has no data of two dozen of these languages, and of
// some only a husk. `<`: the unit comes first.
// Read off YouTube for some 40 languages (numbers.md §4); the rest follows CLDR and is an inference. K and M, which mean
// the same nearly everywhere, and the spelled forms of million and milliard are rules in units.ts. In NFC, as all texts are.
const TABLE = `
en m6 b9 lakh5 lakhs5 lac5 lacs5 crore7 crores7
en-in L5 Cr7 KCr10
nb
nn S mill6 mrd9 tusen3
sv milj6 mdr9
da tus3
fi tuh*3
is D þ3 þús*3 m6 ma9
de tsd3
de-at P
fr mds9 G9 mille3 millier*3
es M mil3 millar3 millares3
it mille3 mrd9
nl mrd9
pl
pt mM9 bilh*9
pt-pt P Bi12
cs
sk
hr mlrd9 mld9
bs D hilj*3 tis*3 mil6 mlrd9
sr hilj*3 mil6 mlrd9
sl
mk D илј*3 мил6 милј9 млрд9
bg
hu
et tuh*3
lv
lt
ru
uk
be S тыс*3 млн6 млрд9
kk S мың3 млн6 млрд9
ky S миң3 млн6 млд9 млрд9
ka S ათ3 ათას*3 მლნ6 მილიონ*6 მლრდ9 მილიარდ*9 ტრილიონ*12
hy S հզր3 հազ*3 մլն6 միլիոն*6 մլրդ9 միլիարդ*9 տրլն12 տրիլ*12
az D min3 mln6 mlrd9
tr
uz S ming3 mln6 mlrd9
mn E мян3 мянга*3 сая6 тэрбум9 наяд12
id _M9
ms rb3 jt6 B9
vi ngàn3 tỉ9
ca m3 M6 mM9
gl P mil3
eu D mila3
af
sw < b9 laki5
zu E m6 b9 inkulungwane3 isigidi6 izinkulungwane3 izigidi6 sezigidi9 isigidintathu12
fil b9
sq S mijë3 mln6 mld9 mlrd9
ro mrd9
el εκατομμ*6 δισ*9
ar الف3 ألفا3 الفا3 الاف3 مليونا6 مليارا9 مليارات9 تريليون12
fa ملیون6 ملیارد9
he אלפים3 אלפי3 מיליונים6 מיליוני6 מליון6 מליונים6 מיליארדים9 מיליארדי9 מליארד9 b9
ur ملین6 بلین9
hi हजार3 करोड7 मिलियन6 बिलियन9
mr को7 कोटि7 दशलक्ष6
ne E हजार3 लाख5 करोड7 अरब9 खरब11
bn কো7 লক্ষ5 মিলিয়ন6 বিলিয়ন9
as E হাজাৰ3 লাখ5 লক্ষ5 নিযুত6 কোটি7
pa E ਹਜ਼ਾਰ3 ਲੱਖ5 ਕਰੋੜ7 ਅਰਬ9 ਖਰਬ11
gu
or E ହ3 ହଜାର3 ଲକ୍ଷ5 ନି6 ନିୟୁତ6 କୋଟି7 ବି9 ଶହକୋଟି9
ta லட்சம்5 இலட்சம்5 கோடி7
te వేల3 లక్ష5 లక్షలు5 లక్షల5 కోటి7 కోట్లు7 కోట్ల7
kn ಲಕ್ಷ5 ಕೋಟಿ7
ml ലക്ഷം5 കോടി7 മില്യൺ6 b9
si E< ද3 දහස3 ලක්ෂ5 මි6 මිලියන6 බි9 බිලියන9 ට්රි12
th b9
lo D ພັນ3 ໝື່ນ4 ແສນ5 ລ້ານ6 ຕື້9 ລລ12
km M ពាន់3 ម៉ឺន4 សែន5 លាន6 ពាន់លាន9 ប៊ីលាន9 ទ្រីលាន12
my E ဋေ7 ထောင်3 သောင်း4 သိန်း5 သန်း6 ကုဋေ7
am
ja 千3
ko
zh 千3 萬4 億8 b9 兆12
`;

// Old, macro- and country tags that mean one of the languages above. (Serbian in Latin letters is in the Serbian line.)
const ALIASES: Record<string, string> = { no: 'nb', iw: 'he', in: 'id', tl: 'fil', sh: 'hr' };

const known = new Map<string, NumberLanguage | undefined>();

function rows(): string[] {
  return TABLE.trim().split('\n');
}

function toLanguage(tag: string, words: string[], base?: NumberLanguage): NumberLanguage | undefined {
  const style = /\d/.test(words[0] ?? '') ? '' : (words.shift() ?? '');
  const [decimals, groups] = PUNCTUATION[style.charAt(0)] ?? [];
  const rest = base ?? (decimals ? undefined : browserLanguage(tag));
  if (!decimals && !rest) return undefined;
  const own = words.map((word): [string, number] => {
    const exponent = word.search(/\d/);
    return [word.slice(0, exponent), Number(word.slice(exponent))];
  });
  return {
    decimals: decimals ?? rest?.decimals ?? '',
    groups: groups ?? rest?.groups ?? '',
    units: { ...rest?.units, ...Object.fromEntries(own) },
    unitFirst: style.endsWith('<'),
    ago: base?.ago ?? agoWords(tag),
  };
}

function fromTable(tag: string, base?: NumberLanguage): NumberLanguage | undefined {
  if (known.has(tag)) return known.get(tag);
  const row = rows().find((line) => `${line} `.startsWith(`${tag} `));
  const language = row === undefined ? undefined : toLanguage(tag, row.split(' ').slice(1), base);
  known.set(tag, language);
  return language;
}

/**
 * What is known of a language; a region falls back to its language. Undefined for a language that is not in the table, and
 * for one that is left to a browser without data of it.
 */
export function numberLanguage(tag: string): NumberLanguage | undefined {
  const [first = '', ...rest] = tag
    .trim()
    .toLowerCase()
    .split(/[^a-z\d]+/);
  const language = ALIASES[first] ?? first;
  const base = fromTable(language);
  return base && rest.length > 0 ? (fromTable(`${language}-${rest.join('-')}`, base) ?? base) : base;
}

/** The one that writes when a video was published, and when a channel began, in words alone. */
const TELLS_TIMES: Site = 'youtube';

/**
 * What is needed to read the numbers of a page in the language with this tag, '' for one that is not known; for a page of
 * `site`, also how its times are read.
 */
export function numbersIn(tag: string, site?: Site): Numbers {
  const numbers = { language: numberLanguage(tag) ?? null, words: NUMBER_WORDS };
  return site === TELLS_TIMES && tag !== '' ? { ...numbers, times: timeWords(tag) } : numbers;
}

/** Every language of the table, regions left out. */
export function everyLanguage(): string[] {
  return rows()
    .map((row) => row.replace(/ .*/, ''))
    .filter((tag) => !tag.includes('-'));
}

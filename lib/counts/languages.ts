/** How a language writes numbers and shortens them. */
export interface NumberLanguage {
  /** Signs that stand before decimals. */
  decimals: string;
  /** Signs that stand between groups of three digits; the apostrophe counts everywhere. */
  groups: string;
  /** Unit as written → power of ten. A key with a capital is read in that case only; a final `*` stands for any ending, a leading `_` for a space. */
  units: Map<string, number>;
  /** The unit stands before the number ("elfu 2.4"). */
  unitFirst: boolean;
}

// How the four ways of punctuating a number are called in the table: decimal signs, then group signs.
const PUNCTUATION: Record<string, readonly [string, string]> = {
  E: ['.', ','],
  D: [',', '.'],
  S: [',', ' '],
  P: [',', '. '],
  // Spanish: the point or the comma, by country, under the one tag "es".
  M: [',.', ',. '],
};

// One language a line: tag, punctuation (with `<` when the unit comes first), units with their power of ten.
// Read off YouTube for some 40 languages (numbers.md §4); the rest follows CLDR and is an inference. K and M, which mean
// the same nearly everywhere, and the spelled forms of million and milliard are rules in units.ts.
const TABLE = `
en E m6 b9 thousand3 lakh5 lakhs5 crore7 crores7 billion9
en-in E L5 Cr7 KCr10
nb S mill6 mrd9 tusen3
nn S mill6 mrd9 tusen3
sv S tn3 mn6 milj6 md9 mdr9 tusen3
da D t3 tus3 mio6 mia9 tusind3
fi S t3 milj6 mrd9 tuh*3
is D þ3 þús*3 m6 ma9
de D tsd3 tausend3 mio6 mrd9
de-at P
fr S md9 mds9 G9 mille3 millier*3
es M mil3
it D mila3 mille3 mln6 mrd9 mld9
nl D mln6 mld9 mrd9 duizend3
pl S tys*3 mln6 mld9
pt P mil3 mi6 bi9 mM9 bilh*9 tri12
pt-pt P Bi12
cs S tis*3 mil6 mld9
sk S tis*3 mil6 mld9
hr D tis*3 mil6 mlr9 mlrd9 mld9
bs D hilj*3 tis*3 mil6 mlrd9
sr D хиљ*3 мил6 млрд9 hilj*3 mil6 mlrd9
sl D tis*3 mio6 mrd9
mk D илј*3 мил6 милј9 млрд9
bg S хил*3 млн6 млрд9
hu S E3 ezer3 mrd9
et S tuh*3 mln6 mld9
lv S tūkst*3 milj6 mljrd9 trilj12
lt S tūkst*3 mln6 mlrd9
ru S тыс*3 млн6 млрд9
uk S тис*3 млн6 млрд9
be S тыс*3 млн6 млрд9
kk S мың3 млн6 млрд9
ky S миң3 млн6 млд9 млрд9
ka S ათ3 ათას*3 მლნ6 მილიონ*6 მლრდ9 მილიარდ*9 ტრილიონ*12
hy S հզր3 հազ*3 մլն6 միլիոն*6 մլրդ9 միլիարդ*9 տրլն12 տրիլ*12
az D min3 mln6 mlrd9
tr D B3 bin3 mn6 mr9
uz S ming3 mln6 mlrd9
mn E мян3 мянга*3 сая6 тэрбум9 наяд12
id D rb3 ribu3 jt6 juta6 _M9
ms E rb3 ribu3 jt6 juta6 J6 B9 bilion9
vi D N3 Tr6 T9 nghìn3 ngàn3 triệu6 tỷ9 tỉ9
ca D m3 M6 mM9 miler3 milers3
gl P mil3
eu D mila3
af S m6 mjd9 duisend3
sw E< elfu3 laki5 bilioni9 b9
zu E m6 b9 inkulungwane3 isigidi6 sezigidi9 isigidintathu12
fil E b9 libo3 bilyon9
sq S mijë3 mln6 mld9 mlrd9
ro D mii3 mie3 mil6 mld9 mrd9
el D χιλ*3 εκ6 εκατομμ*6 δισ*9
ar E ألف3 الف3 آلاف3 مليون6 ملايين6 مليار9 مليارات9 ترليون12 تريليون12
fa E هزار3 میلیون6 میلیارد9 تریلیون12 هزارمیلیارد12
he E אלף3 אלפים3 מיליון6 מיליארד9 b9 טריליון12
ur E ہزار3 لاکھ5 کروڑ7 ارب9 کھرب11
hi E हज़ार3 हजार3 लाख5 क॰7 करोड़7 अ॰9 अरब9 खरब11
mr E ह3 हजार3 लाख5 को7 कोटी7 अब्ज9 खर्व11
ne E हजार3 लाख5 करोड7 अरब9 खरब11
bn E হা3 হাজার3 লা5 লাখ5 কো7 কোটি7
as E হাজাৰ3 লাখ5 নিযুত6 কোটি7
pa E ਹਜ਼ਾਰ3 ਲੱਖ5 ਕਰੋੜ7 ਅਰਬ9 ਖਰਬ11
gu E હજાર3 લાખ5 કરોડ7 અબજ9 નિખર્વ11
or E ହ3 ହଜାର3 ଲକ୍ଷ5 ନି6 ନିୟୁତ6 କୋଟି7 ବି9 ଶହକୋଟି9
ta E ஆ3 ஆயிரம்3 லட்சம்5 மி6 மில்லியன்6 கோடி7 பி9 பில்லியன்9
te E వే3 వేలు3 వేయి3 లక్ష5 లక్షలు5 మి6 మిలియన్6 మిలియన్లు6 కోట్లు7 బి9 బిలియన్9 బిలియన్లు9
kn E ಸಾ3 ಸಾವಿರ3 ಲಕ್ಷ5 ಮಿ6 ಮಿಲಿಯನ್6 ಕೋಟಿ7 ಬಿ9 ಬಿಲಿಯನ್9
ml E ആയിരം3 ലക്ഷം5 ദശലക്ഷം6 കോടി7 ബില്യൺ9 b9 ട്രില്യൺ12
si E< ද3 දහස3 මි6 මිලියන6 බි9 බිලියන9 ට්රි12
th E พัน3 หมื่น4 แสน5 ล้าน6 พันล้าน9 หมื่นล้าน10 แสนล้าน11 b9
lo D ພັນ3 ໝື່ນ4 ແສນ5 ລ້ານ6 ຕື້9 ລລ12
km M ពាន់3 លាន6 ពាន់លាន9 ប៊ីលាន9 ទ្រីលាន12
my E ဋေ7 ထောင်3 သောင်း4 သိန်း5 သန်း6 ကုဋေ7
am E ሺ3 ሚ6 ሚሊዮን6 ቢ9 ቢሊዮን9 ት12
ja E 千3 万4 億8 兆12
ko E 천3 만4 억8 조12
zh E 千3 万4 萬4 亿8 億8 b9 兆12
`;

// Old, macro- and country tags that mean one of the languages above. (Serbian in Latin letters is in the Serbian line.)
const ALIASES: Record<string, string> = { no: 'nb', iw: 'he', in: 'id', tl: 'fil', sh: 'hr' };

let rows: Map<string, string> | undefined;
const known = new Map<string, NumberLanguage>();

function table(): Map<string, string> {
  rows ??= new Map(
    TABLE.normalize('NFC')
      .trim()
      .split('\n')
      .map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), line.slice(space + 1)];
      }),
  );
  return rows;
}

function toLanguage(row: string, base?: NumberLanguage): NumberLanguage {
  const [style = '', ...words] = row.split(' ');
  const [decimals, groups] = PUNCTUATION[style.charAt(0)] ?? ['', ''];
  const units = new Map(base?.units);
  for (const word of words) {
    const exponent = word.search(/\d/);
    units.set(word.slice(0, exponent), Number(word.slice(exponent)));
  }
  return { decimals, groups, units, unitFirst: style.endsWith('<') };
}

function fromTable(tag: string, base?: NumberLanguage): NumberLanguage | undefined {
  const found = known.get(tag);
  if (found) return found;
  const row = table().get(tag);
  if (row === undefined) return undefined;
  const made = toLanguage(row, base);
  known.set(tag, made);
  return made;
}

/** What is known of a language; a region falls back to its language. Undefined for a language that is not in the table. */
export function numberLanguage(tag: string): NumberLanguage | undefined {
  const [first = '', ...rest] = tag.trim().toLowerCase().split(/[-_]/);
  const language = ALIASES[first] ?? first;
  const base = fromTable(language);
  return base && rest.length > 0 ? (fromTable(`${language}-${rest.join('-')}`, base) ?? base) : base;
}

/** Every language of the table, regions left out. */
export function everyLanguage(): string[] {
  return [...table().keys()].filter((tag) => !tag.includes('-'));
}

// Names of numbers from ten up, in every language of the table and in their inflections: beside a number they make it larger, also
// where the language of the page does not know them as a unit, and then the number is not understood. Matched like
// the words of words-table.ts: against whole words in lower case and in NFC, without the vowel signs of Arabic and Hebrew.

const LATIN = [
  // Thousand.
  'thou|thousan.*|tausend.*|t[uú]sen.*|t[uú]sin.*|t[uú]sund.*|þús.*|dui[sz]en.*|tuh.*|t[uū]kst.*|ti[sš][ií]c.*|tiso[cč].*|tisu[cć].*|tis|tys.*|hilj.*|iljad.*|ezer.*|ezr.*|mijë.*|mij|mie|mii|ming|bin|binler.*|migliai.*|grand',
  // Million and milliard; thousand in the languages of Rome.
  'mil.*|mi[ao]|mln|mlrd|mrd|mld|tri|trilj',
  // Hundred.
  'hund(?:r|ert).*|hond[ae]r.*|cem|cen|cent(?:o?s?|(?:ai|en|in).*)|cien|cient.*|sata|sataa|sadan|satoj.*|sadoi.*|sada|sadat|sad[au]de|sajad|sadu|[sš]imt.*|sto|stov.*|stoti[nc].*|setki|setek|száz.*|qind.*|y[uü]z.*|sut[eăa]|sutelor|ehun.*',
  // Ten and a dozen.
  'tens|kymmen.*|kümme.*|desmit.*|dešimt.*|dziesi.*|deset.*|zeci|dezena.*|decena.*|decin.*|dizain.*|tiental.*|tiotal.*|titall.*|tízez.*|puluh.*',
  'dozen.*|dozij.*|dutzend.*|douzain.*|docen.*|dúzia.*|dozzin.*|duss?in.*|tuzin.*|tucet.*|tucat.*|tusin.*|tosin.*|düzin.*|lusin|myria.*',
  // Words of South and East Asia and of Africa in Latin letters.
  'la[ck]|lacs|lakh.*|laki|malaki|laksa.*|crores?|karor.*|(?:se)?ribu.*|(?:se)?juta.*|(?:se)?ratus.*|yuta.*|libo.*|daan.*|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|chục|mươi',
  'elfu|maelfu|mamia|kumi|makumi|(?:in|izin)kulungw.*|[isez]{1,3}gidi.*|[aik]{1,3}khulu|amakhulu|[ai]shumi|amashumi',
];

const CYRILLIC_GREEK_CAUCASIAN = [
  'т[иыі]с.*|тыщ.*|хил.*|хиљ.*|илј.*|м[иі][лљ].*|млн|млрд|сто|ста|сот|сот[ен].*|стот.*|десят.*|десет.*|дюжин.*|мың.*|миң.*|мянг.*|мян|сая|саяар|саяы?н|тэрбум.*|наяд.*|жүз.*|зуу.*',
  'χ[ιί]λ.*|εκατ.*|εκ|δισ.*|δις|μ[υύ]ρι.*|δεκάδ.*|δεκαδ.*|δωδεκ.*|ντουζ.*',
  'ათას.*|ათ|ათეულ.*|ასი|ასეულ.*|მილი.*|მლნ|მლრდ|ბილი.*|ტრილი.*',
  'հազ.*|հզր|մլն|մլրդ|տրլն|միլի.*|բիլի.*|տրիլ.*|հարյուր.*|տասն.*',
];

const SEMITIC_PERSIAN_URDU = [
  '(?:ال)?(?:[اأ]لف(?:ا|ان|ين|ي)?|[اآأ]ل[اآأ]ف)|(?:ال)?[مب][يی]?ل(?:[يی]?ون|[يی]ن|[اآ][يی]{1,2}ن|[يی]ار).*|(?:ال)?[تٹ]ر[يی]?ل[يی]و?ن.*|م(?:ا?ئ[ةات]).*|عشر.*',
  '[هہ]زار.*|لاکھ.*|کروڑ.*|کرور|ارب|اربوں|کھرب.*|سو|سینکڑ.*|سیکڑ.*|صد|صدها|درجن.*',
  '[הוב]?(?:אלף|אלפי.*|מי?לי(?:ון|ונ|ארד).*|[בט]ר?י?ליו[ןנ].*|מאה|מאות|מאתיים|רבבה|רבבות|עשר.*|תריסר.*)',
  'ሺ.*|ሚሊ.*|ቢሊ.*|ትሪሊ.*|መቶ.*|አስር.*|እልፍ',
];

const INDIAN = [
  'हज़?ा.*|(?:दश)?लाख.*|(?:दश)?लक्ष.*|करोड़?.*|कोट[ीि].*|कोट्य.*|अरब.*|अब्ज.*|खरब.*|खर्व.*|निखर्व.*|नील|पद्म|शंख|मिल[िी्]य.*|बिल[िी्]य.*|ट्र[िी]ल.*|सौ|सैकड.*|सय|शे|शंभर.*|शतक.*|दर्जन.*|दहा.*',
  'হাজা[রৰ].*|লাখ.*|লক্ষ.*|কোটি.*|মিলি.*|বিলি.*|ট্রিলি.*|শত.*|নিযুত.*|অযুত.*|ডজন.*',
  'ਹਜ਼?ਾ.*|ਲੱਖ.*|ਕਰੋੜ.*|ਅਰਬ.*|ਖਰਬ.*|ਨੀਲ|ਮਿਲੀ.*|ਮਿਲਿ.*|ਬਿਲੀ.*|ਬਿਲਿ.*|ਟ੍ਰਿਲ.*|ਸੌ|ਸੈਂਕੜ.*|ਦਰਜਨ.*',
  'હજાર.*|લાખ.*|કરોડ.*|અબજ.*|ખરબ.*|નિખર્વ|મહાપદ્મ|શંકુ|મિલિ.*|બિલિ.*|ટ્રિલિ.*|સો|સેંકડ.*|ડઝન.*',
  'ହଜାର.*|ଲକ୍ଷ.*|ଲାଖ.*|କୋଟି.*|ନିୟୁତ.*|ମିଲି.*|ବିଲି.*|ଟ୍ରିଲି.*|ଶହ.*|ଶତ.*',
  '.*ஆயிர.*|.*ாயிர.*|ஆயி|இ?லட்ச.*|இலக்க.*|கோடி.*|மில்லிய.*|பில்லிய.*|டிரில்.*|ட்ரில்.*|நூறு.*|நூற்.*|பத்து',
  'వేల.*|వేయి.*|వెయ్.*|లక్ష.*|కోట.*|మిలియ.*|బిలియ.*|ట్రిలియ.*|వంద.*|నూరు.*|నూట.*',
  'ಸಾವಿ.*|ಲಕ್ಷ.*|ಕೋಟಿ.*|ಮಿಲಿಯ.*|ಬಿಲಿಯ.*|ಟ್ರಿಲಿ.*|ನೂರ.*|ನೂರು.*',
  'ആയിര.*|പതിനായിര.*|(?:ദശ)?ലക്ഷ.*|കോടി.*|മില്യ.*|മില്ല.*|മിലിയ.*|ബില്യ.*|ബില്ല.*|ബിലിയ.*|ട്രില്.*|നൂറ.*',
  'දහස.*|දාහ.*|ලක්ෂ.*|කෝටි.*|මිලිය.*|බිලිය.*|ට්රිලි.*|සියය.*|සියක්',
];

/** Pattern of whole words, in the scripts that part their words by spaces. */
export const NUMBER_NAMES = [...LATIN, ...CYRILLIC_GREEK_CAUCASIAN, ...SEMITIC_PERSIAN_URDU, ...INDIAN].join('|');

/** Pattern of what directly follows the number, in the scripts that do not. "More than" may stand between. */
export const NUMBER_NAME_FOLLOWS = [
  '[多余餘数數几幾]?[十百千万萬億亿兆京拾佰仟]|[ミビト]リ|[십백천만억조]',
  'สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|ສິບ|ຮ້ອຍ|ພັນ|ໝື່ນ|ຫມື່ນ|ແສນ|ລ້ານ|ຕື້|ລລ|ກີບ',
  'ដប់|រយ|ពាន់|ម៉ឺន|សែន|លាន|កោដិ|ប៊ី|ទ្រី|ဆယ်|ရာ|ထောင်|သောင်း|သိန်း|သန်း|(?:ကု)?ဋေ|ကောဋိ|ဘီလီ|ထရီလီ',
].join('|');

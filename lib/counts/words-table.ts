import type { NumberWords } from '../model/numbers';
import { NUMBER_NAME_FOLLOWS, NUMBER_NAMES } from './number-names';
import { AGO, TIME_FOLLOWS, TIMES } from './time-names';

// Word lists, matched against lower-case text. They are short and hold beginnings of words, in NFC. A counted word that is
// missing makes an interval wider or a zero unknown, never a number wrong.

const NONE =
  'no|ing[ae]nt?|inga|ei|geen|keine?|aucune?|sin|ninguna?|nessuna?|nenhuma?|brak|ž[iá]a?dn[éáýe]|nema|нема|brez|nicio|nincs|nėra|nav|ekkert|нет|немає|няма|καμία|cap|không có|chưa có|tidak ada|walang|אין|لا|بدون';

// Sentences without a digit, in full. Arabic and Hebrew write one and two in words.
const IN_WORDS = [
  'haijatazamwa|नहीं देखा गया|görüntüleme yok|belum ditonton|no hay visualizaciones|조회수 없음|无人观看|沒有人觀看|ไม่มีการดู',
  'مشاهدة واحدة|مشترك واحد|צפייה אחת|מנוי אחד',
  'مشاهدتان|مشتركان',
].map((texts) => texts.split('|'));

// What most pages count, by language. The patterns below say nothing of these words, but to work them out takes a page that
// has just been opened some milliseconds: a page that holds only these does without.
const COUNTED = [
  'view views subscriber subscribers follower followers following like likes comment comments post posts video videos',
  'visning visninger abonnent abonnenter videoer sett ganger seere følger følgere',
  'visningar prenumerant prenumeranter videor videoklipp följare',
  'katselukerta katselukertaa tilaaja tilaajaa videota',
  'aufruf aufrufe abonnenten',
  'weergave weergaven abonnee abonnees',
  'vue vues visionnement visionnements abonné abonnés vidéo vidéos',
  'visualización visualizaciones vista vistas suscriptor suscriptores vídeo vídeos',
  'visualização visualizações inscrito inscritos subscritor subscritores',
  'visualizzazione visualizzazioni iscritto iscritti',
  'wyświetlenie wyświetlenia wyświetleń subskrybent subskrybenci subskrybentów filmy filmów',
  'просмотр просмотра просмотров подписчик подписчика подписчиков видео',
].flatMap((words) => words.split(' '));

// Whole words that make a number a time, a date, a price, a share or more than is counted: ages, then months and
// currencies as they are written most. The readers pass texts that should be counts; this is for the day a site puts an age
// in their place.
const NOT_A_COUNT = [
  AGO,
  TIMES,
  'jan|feb|mar[sz]|apr|aug|sep|o[ck]t|nov|de[cz]|(?:jan|febr)uar.?|march|april|ju[nl][iye]|august|(?:sept|okto|octo|nov|de[csz])e?m?b.*',
  // 10¹² or 10⁹, by country.
  '(?:b|tr)ill?[ijyh]{0,2}[oóõãu].*|(?:б|тр)[иы]лл?[иьій]{0,2}[оё]н.*|τρισ.*',
  'kr|kron[eo]r|nok|sek|dkk|usd|eur|gbp|euros?|dollars?|percent|pro[sz]ent|procent',
  // About so many.
  'ca|circa|cirka|approx.*|about|omtrent|omkring|ungefär|noin|etwa|rund|environ|aproximadamente',
  // So many thousands, in a language or a spelling that the page's language does not have as a unit.
  NUMBER_NAMES,
].join('|');
// The same where no space stands between words: what directly follows the number.
const FOLLOWS = `^ ?(?:${NUMBER_NAME_FOLLOWS}|${TIME_FOLLOWS})`;
// Scripts whose letters are words of their own, or of which words are not parted by spaces.
const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
// A word of consonants alone, or of one letter, is an abbreviation: of a unit we do not know, of kilometres, of days. (But
// Indonesian counts in "x", Bengali with a classifier, and East Asia in single letters.) So are a few with a vowel, and
// whatever Hebrew ends with its own sign for one. Italians like with "Mi piace".
const ABBREVIATION = `^ ?(?:(?:[b-df-hj-np-tv-wzбвгджзйклмнпрстфхцчшщ]{1,5}|(?!x|টি|${UNSPACED})\\p{L}\\p{M}*|bi|mi(?! piace)|tuh|tus|ths)(?![\\p{L}\\p{M}'])|\\p{Lo}[\\p{L}\\p{M}]{0,3}')`;

/** The words that stand beside numbers, of every language that we know. */
export const NUMBER_WORDS: NumberWords = {
  none: NONE,
  inWords: IN_WORDS,
  counted: COUNTED,
  notACount: NOT_A_COUNT,
  follows: FOLLOWS,
  abbreviation: ABBREVIATION,
};

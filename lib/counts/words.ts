import type { NumberWords } from '../model/numbers';
import { pattern } from './pattern';

type Pattern = ReturnType<typeof pattern>;

interface Patterns {
  none: Pattern;
  notACount: Pattern;
  follows: Pattern;
  abbreviation: Pattern;
}

/** A page has one table for as long as it lives. */
const made = new WeakMap<NumberWords, Patterns>();

function patternsOf(words: NumberWords): Patterns {
  const known = made.get(words);
  if (known) return known;
  const patterns = {
    none: pattern(`^(?:${words.none}) (?:lượt xem|đăng ký|[\\p{L}][\\p{L}\\p{M}]*)(?: (?:yet|nie|nào))?[.!]?$`),
    notACount: pattern(`^(?:${words.notACount})$`),
    follows: pattern(words.follows, ''),
    abbreviation: pattern(words.abbreviation, 'iu'),
  };
  made.set(words, patterns);
  return patterns;
}

/** A count said without any digit; "no views" → 0 only where the caller knows that something is counted. */
export function countInWords(plain: string, isCounted: boolean, words: NumberWords): number | undefined {
  const text = plain.toLowerCase();
  if (isCounted && patternsOf(words).none(text).test(text)) return 0;
  const said = words.inWords.findIndex((texts) => texts.includes(text));
  return said < 0 ? undefined : said;
}

const everyWord = pattern(String.raw`[\p{L}\p{M}]+`, 'gu');

/** The words of a text in lower case, without digits and signs. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return lower.match(everyWord(lower)) ?? [];
}

/** True for a lower-case word that makes the number beside it something else than a count. */
export function isOtherMeasure(word: string, words: NumberWords): boolean {
  return !words.counted.includes(word) && patternsOf(words).notACount(word).test(word);
}

/** True when the text behind a bare number begins like a time, a name of a number or an unknown abbreviation. */
export function startsOtherMeasure(after: string, words: NumberWords): boolean {
  const [first = ''] = wordsOf(after);
  if (words.counted.includes(first) && after.trimStart().toLowerCase().startsWith(first)) return false;
  const { follows, abbreviation } = patternsOf(words);
  return follows(after).test(after) || abbreviation(after).test(after);
}

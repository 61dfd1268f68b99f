import type { NumberLanguage } from '../model/numbers';
import { isLatin, pattern } from './pattern';

/** Larger than anything that sites count: units from here on are known so that they are not taken for nouns. */
export const TRILLION = 12;

/** A unit found beside a number. */
export interface Unit {
  /** Power of ten. */
  exponent: number;
  /** As written, without a final point. */
  token: string;
  /** The text on its other side. */
  rest: string;
}

// Words for 10⁶ and 10⁹ that begin alike from Iceland to Turkey and mean the same wherever they do. "Billion" does not, and Spanish "millar" is a thousand.
const MILLION = /^(?:mill?[ijyh]{0,2}[oóõãu]|м[иі]лл?[иьій]{0,2}[оё]н)/iu;
const MILLIARD = /^(?:mill?[ijy]{1,2}[aá]r|м[иі]лл?[иьіј]{0,2}[ая]рд)/iu;
const casedWord = pattern(String.raw`^[\p{Cased}\p{Mn}]+`);
// Scripts that write the words of a sentence without a space between them: a unit may run on into the next word.
function runsOn(text: string): boolean {
  const scripts =
    /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
  return !isLatin(text) && scripts.test(text);
}
const beginsWithLetter = pattern(String.raw`^[\p{L}]`);
const goesOn = pattern(String.raw`^[\p{L}\p{M}]`);
const lastWord = pattern(String.raw`[\p{L}\p{M}]+(?= ?$)`);
// Bengali counts with a classifier glued to the number word: লাটি, হাজারটি.
const CLASSIFIER = /^(?:টি|জন)/u;

const ENGLISH: Record<string, number> = { k: 3, m: 6, b: 9 };

/** The power of ten that English writes with this letter (K, M, B in either case). */
export function englishExponent(token: string): number | undefined {
  return ENGLISH[token.toLowerCase()];
}

// A page may write any word, also one that every object has.
function sizeOf(word: string, units: NumberLanguage['units']): number | undefined {
  return Object.hasOwn(units, word) ? units[word] : undefined;
}

/** The power of ten of a word in one language, or of one that all languages share. */
export function exponentOf(token: string, { units }: NumberLanguage): number | undefined {
  const lower = token.toLowerCase();
  const own = sizeOf(token, units) ?? sizeOf(lower, units);
  if (own !== undefined) return own;
  for (const [key, exponent] of Object.entries(units))
    if (key.endsWith('*') && lower.startsWith(key.slice(0, -1))) return exponent;
  if (lower === 'k') return 3;
  if (token === 'M') return 6;
  if (MILLION.test(token)) return 6;
  return MILLIARD.test(token) ? 9 : undefined;
}

/** True when `text` goes on with letters of a script that parts its words by spaces: "3h", "2nd". */
export function isGlued(text: string): boolean {
  return beginsWithLetter(text).test(text) && !runsOn(text) && !CLASSIFIER.test(text);
}

// Longest first, so that พันล้าน (10⁹) is not read as พัน (10³).
function caselessToken(text: string, { units }: NumberLanguage): string | undefined {
  let longest: string | undefined;
  for (const key of Object.keys(units)) if (text.startsWith(key) && key.length > (longest?.length ?? 0)) longest = key;
  if (longest === undefined || runsOn(longest)) return longest;
  const after = text.slice(longest.length).replace(CLASSIFIER, '');
  return goesOn(after).test(after) ? undefined : longest;
}

/** The unit at the start of `text`, at most one space away. */
export function unitAt(text: string, language: NumberLanguage): Unit | undefined {
  const from = text.startsWith(' ') ? 1 : 0;
  const near = text.slice(from);
  const token = casedWord(near).exec(near)?.[0] ?? caselessToken(near, language);
  if (token === undefined) return undefined;
  // Some units are only read when a space parts them from the number: Indonesian "11 M" is 11 × 10⁹, "11M" is English.
  const spaced = sizeOf(`_${token}`, language.units);
  const exponent = spaced ?? exponentOf(token, language);
  if (exponent === undefined || (spaced !== undefined && from === 0)) return undefined;
  return { exponent, token, rest: near.slice(token.length).replace(/^\./, '') };
}

/** The unit at the end of `text`, for languages that put it before the number. */
export function unitBefore(text: string, language: NumberLanguage): Unit | undefined {
  const [token] = lastWord(text).exec(text) ?? [];
  const exponent = token === undefined ? undefined : exponentOf(token, language);
  if (token === undefined || exponent === undefined) return undefined;
  return { exponent, token, rest: text.slice(0, text.lastIndexOf(token)) };
}

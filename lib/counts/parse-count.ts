import type { Count } from '../model/count';
import { exactCount } from '../model/interval';
import type { NumberLanguage, Numbers, NumberWords } from '../model/numbers';
import type { Site } from '../model/site';
import { fullNumber, shortNumber, type Digits } from './digits';
import { pattern } from './pattern';
import { toPlainText } from './plain-text';
import { toRange, type Shown } from './range';
import { englishExponent, exponentOf, isGlued, TRILLION, unitAt, unitBefore, type Unit } from './units';
import { countInWords, isOtherMeasure, startsOtherMeasure, wordsOf } from './words';

export interface CountContext {
  /** How numbers are written in the page's interface language, never the browser's. */
  numbers: Numbers;
  site: Site;
  /** What the number counts, when the caller knows: without it the interval is wider, and "no views" is not understood. */
  of?: 'followers' | 'views' | 'likes' | 'comments' | 'posts' | undefined;
}

/** The number and the text on both sides of it. */
interface Cut {
  before: string;
  number: string;
  after: string;
}

/** The unit beside the number, and what is left on both sides when it is taken away. */
interface Taken extends Cut {
  unit: Unit;
  /** Of both units, where there are two. */
  exponent: number;
}

const LONGEST = 200;
const cased = pattern(String.raw`[\p{Cased}]`);
const partOfMore = pattern(String.raw`[\p{Cased}@#_\-−–./\\,]$`);
const aboutOrMoney = pattern(String.raw`[~≈<>≤≥+=×\p{Sc}] ?$`);
const shareOrMoney = pattern(String.raw`^["”»)]? ?[%‰٪+/×°\p{Sc}]`);
const goesOn = pattern(String.raw`^[\p{Cased}\p{M}]`);
const unknownUnit = pattern(String.raw`^ ?[\p{L}][\p{L}\p{M}]{0,3}[.॰ঃ]|^(?: ?[\p{L}]{5})?\. ?\S`);

// These two localise their numbers through and through; elsewhere English numbers stand in translated sentences (numbers.md §3).
function writesEnglish(site: Site): boolean {
  return site !== 'youtube' && site !== 'facebook';
}

// The only number of the text, its separators included: of two, either could be the count.
function cutOut(plain: string): Cut | undefined {
  const [found, second] = plain.matchAll(/\d+(?:[.,' ٫]\d+)*/g);
  if (!found || second) return undefined;
  const before = plain.slice(0, found.index);
  // Glued to a word, a sign or a point it is part of a name, a version, a date or a negative number.
  if (partOfMore(before).test(before) || aboutOrMoney(before).test(before)) return undefined;
  return { before, number: found[0], after: plain.slice(found.index + found[0].length) };
}

// False when the rest of the text makes the number a share, a price, "or more", part of a range, a time, or when it holds
// a unit that did not stand beside the number.
function leavesCount({ before, after }: Cut, language: NumberLanguage, known: NumberWords): boolean {
  if (shareOrMoney(after).test(after) || /^[-–−:_@#'\\]/.test(after)) return false;
  const words = wordsOf(`${before} ${after}`);
  const isUnit = (word: string) =>
    (word.length > 2 || !cased(word).test(word)) && exponentOf(word, language) !== undefined;
  const isAge = language.ago.length > 0 && language.ago.every((word) => words.includes(word));
  return !isAge && !words.some((word) => isOtherMeasure(word, known) || isUnit(word));
}

// Two units multiply: "1.1K crore", "11 mil M".
function takeUnit({ before, number, after }: Cut, language: NumberLanguage): Taken | undefined {
  const ahead = language.unitFirst ? unitBefore(before, language) : undefined;
  if (ahead) return { before: ahead.rest, number, after, unit: ahead, exponent: ahead.exponent };
  // Romanian and Filipino link long numbers to their unit: "20 de milioane", "46 na libo".
  const unit = unitAt(after, language) ?? unitAt(after.replace(/^ (?:de|na) /, ' '), language);
  if (!unit) return undefined;
  const { exponent, rest } = unit;
  const second = exponent < 6 ? unitAt(rest, language) : undefined;
  return second && second.exponent >= 6
    ? { before, number, after: second.rest, unit, exponent: exponent + second.exponent }
    : { before, number, after: rest, unit, exponent };
}

// "12.3K" as English writes it: glued, with a point if any, whatever the page's language.
function takeEnglishUnit({ before, number, after }: Cut): Taken | undefined {
  const token = after.charAt(0);
  const rest = after.slice(1);
  const exponent = englishExponent(token);
  if (exponent === undefined || goesOn(rest).test(rest) || !/^\d+(?:\.\d{1,2})?$/.test(number)) return undefined;
  return { before, number, after: rest, unit: { exponent, token, rest }, exponent };
}

// A unit on its own can be a time: X and Instagram write "12m" for minutes, Danes and Finns "12 t" for hours.
function mayBeTime({ before, number, after, unit }: Taken, { site, of }: CountContext): boolean {
  if (site === 'youtube' || of || !/^(?:m|t|min)$/.test(unit.token)) return false;
  return /^\d+$/.test(number) && wordsOf(before + after).length === 0;
}

function toShown(digits: Digits, exponent: number, english: boolean): Shown | undefined {
  if (digits.decimals > exponent) return undefined;
  const step = 10 ** (exponent - digits.decimals);
  return { value: digits.digits * step, step, exponent, english };
}

function readTaken(taken: Taken, language: NumberLanguage, context: CountContext, english: boolean): Shown | undefined {
  const { number, unit, exponent } = taken;
  if (exponent >= TRILLION) return undefined;
  // A single letter is believed only with the language's own decimal sign, K and M apart.
  const strict = unit.token.length === 1 && unit.exponent !== englishExponent(unit.token);
  const digits = shortNumber(number, exponent, language, strict);
  if (!digits || !leavesCount(taken, language, context.numbers.words) || mayBeTime(taken, context)) return undefined;
  return toShown(digits, exponent, english);
}

function readShort(cut: Cut, language: NumberLanguage, context: CountContext): Shown | undefined {
  const taken = takeEnglishUnit(cut);
  const english = taken && writesEnglish(context.site) ? readTaken(taken, language, context, true) : undefined;
  // TikTok has one formatter for all languages.
  if (english && context.site === 'tiktok') return english;
  const own = takeUnit(cut, language);
  if (own?.exponent === 0) return undefined;
  const shown = own ? readTaken(own, language, context, false) : undefined;
  // The same letter can mean one thing in the language and another in English: then nothing tells which is meant.
  return english && shown && english.value !== shown.value ? undefined : (shown ?? english);
}

function readFull(cut: Cut, language: NumberLanguage, { site, numbers: { words } }: CountContext): Shown | undefined {
  // Glued to a word ("3h", "2nd"), followed by a point and more ("23. plass", an unknown "103 tus. …"), or by a time.
  if (isGlued(cut.after) || unknownUnit(cut.after).test(cut.after)) return undefined;
  if (!leavesCount(cut, language, words) || startsOtherMeasure(cut.after, words)) return undefined;
  const digits = fullNumber(cut.number, language, writesEnglish(site));
  return digits && toShown(digits, 0, false);
}

function readIn(language: NumberLanguage, cut: Cut, context: CountContext): Shown | undefined {
  const unit = takeUnit(cut, language) ?? (writesEnglish(context.site) ? takeEnglishUnit(cut) : undefined);
  return unit ? readShort(cut, language, context) : readFull(cut, language, context);
}

// What every language reads alike (decisions.md 3): K; M where a site writes English; words of number that are spelled alike.
// B, m and a parted M are units of several sizes: here of none.
const UNKNOWN: NumberLanguage = {
  decimals: '',
  groups: '',
  units: { b: 0, m: 0, _M: 0 },
  unitFirst: false,
  ago: [],
};
const ENGLISH_NOUN = /^(?:follow(?:ers?|ing)|subscribers?|views?|likes?|comments?|posts?|videos?)$/;

// Without a language, any other word could be the unit of one that we do not know.
function readInEvery(cut: Cut, context: CountContext): Shown | undefined {
  const { before, after } = takeUnit(cut, UNKNOWN) ?? takeEnglishUnit(cut) ?? cut;
  const isPlain = wordsOf(`${before} ${after}`).every((word) => ENGLISH_NOUN.test(word));
  return isPlain ? readIn(UNKNOWN, cut, context) : undefined;
}

/**
 * The count that a text shows, as the interval in which the true number lies. Undefined when the text is not understood or
 * could mean something else: never a guess. Reads numbers.md; the intervals are those of decisions.md 1.
 */
export function parseCount(text: string, context: CountContext): Count | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = toPlainText(text);
  const { language, words } = context.numbers;
  const cut = cutOut(plain);
  if (!cut) {
    const said = language && !/\d/.test(plain) ? countInWords(plain, context.of !== undefined, words) : undefined;
    return said === undefined ? undefined : exactCount(said, text.trim());
  }
  const shown = language ? readIn(language, cut, context) : readInEvery(cut, context);
  if (!shown) return undefined;
  const [low, high] = toRange(shown, context.site, context.of);
  const isExactEnough = Number.isSafeInteger(shown.value) && high <= Number.MAX_SAFE_INTEGER;
  return isExactEnough ? { low, high, value: shown.value, shown: text.trim() } : undefined;
}

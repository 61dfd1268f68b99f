import { CURRENCIES } from './currencies';
import type { Lexicon } from './lexicon';
import { taggedIn, type CaptionReading } from './reading';
import { isWall, type Token } from './token';
import { FIRST_NAMES } from './words/first-names';
import { AND, BEHIND_INSIDE, INSIDE_NAMES, NOT_NAMES, SHORTENED } from './words/not-names';

/** Words with capitals: "Hotel Villa Monte Rosa". */
const MOST_NAME_WORDS = 4;
const MOST_SMALL_WORDS = 2;
const MOST_PEOPLE = 6;
/** "Rema 1000": fewer digits are a price or a percentage more often than a name's. */
const SHORTEST_NUMBER = 3;

/** Whether a token is a word with a capital. */
export function isCapital(token: Token | undefined): token is Token {
  return token?.kind === 'word' && token.caps !== 'none';
}

function isGlued({ text, tokens }: CaptionReading, at: number, pattern: RegExp): boolean {
  const [left, right] = [tokens[at], tokens[at + 1]];
  return left !== undefined && right !== undefined && pattern.test(text.slice(left.end, right.start));
}

// "Pian dei Cervi", "Huis van der Berg": where the next word with a capital stands.
function pastSmall(reading: CaptionReading, at: number): number | undefined {
  const { tokens } = reading;
  for (let next = at + 1; next <= at + MOST_SMALL_WORDS; next += 1) {
    const { kind, text = '', caps } = tokens[next] ?? {};
    const isSmall = INSIDE_NAMES.has(text) || (next > at + 1 && BEHIND_INSIDE.has(text));
    if (kind !== 'word' || caps !== 'none' || !isSmall || !isGlued(reading, next, /^[ ’']$/)) return undefined;
    if (isCapital(tokens[next + 1])) return next + 1;
  }
  return undefined;
}

// "Polarn O. Pyret", "Dr. Hauge".
function pastStop(reading: CaptionReading, at: number): number | undefined {
  const { tokens } = reading;
  const word = tokens[at]?.text ?? '';
  if ((word.length > 1 && !SHORTENED.has(word)) || tokens[at + 1]?.text !== '.') return undefined;
  const isOne = isGlued(reading, at, /^$/) && isGlued(reading, at + 1, /^ ?$/);
  const next = tokens[at + 2];
  return isOne && isCapital(next) && !NOT_NAMES.has(next.text) ? at + 2 : undefined;
}

// "Marks & Spencer"; "Lumi og Fazer" where neither is tagged by itself.
function pastAnd(reading: CaptionReading, from: number, at: number, { people }: Lexicon): number | undefined {
  const { tokens } = reading;
  const [sign, next] = [tokens[at + 1], tokens[at + 2]];
  if (!sign || sign.caps !== 'none' || !AND.has(sign.text) || !isCapital(next) || next.line !== sign.line)
    return undefined;
  if (people.has(next.text)) return undefined;
  if (sign.kind === 'mark') return at + 2;
  if (NOT_NAMES.has(next.text) || FIRST_NAMES.has(next.text)) return undefined;
  const tagged = taggedIn(reading);
  const isTwo = at > from || tagged.has(tokens[at]?.text ?? '') || tagged.has(next.text);
  return isTwo ? undefined : at + 2;
}

function isPrice({ tokens }: CaptionReading, behind: number, { leads }: Lexicon): boolean {
  const next = tokens[behind];
  if (next && (next.text === '%' || CURRENCIES.has(next.text))) return true;
  return !isWall(next) && !leads.has(next?.text ?? '');
}

function pastNumber(reading: CaptionReading, at: number, lexicon: Lexicon): number {
  const next = reading.tokens[at + 1];
  const isOfName =
    next?.kind === 'number' &&
    next.text.length >= SHORTEST_NUMBER &&
    isGlued(reading, at, /^ $/) &&
    !isPrice(reading, at + 2, lexicon);
  return isOfName ? at + 1 : at;
}

/** The last token of the name that begins with the capital at `from`; undefined for people and institutions. */
export function nameEnd(reading: CaptionReading, from: number, lexicon: Lexicon): number | undefined {
  const { tokens } = reading;
  let to = from;
  for (let words = 1; words < MOST_NAME_WORDS; words += 1) {
    const next: number | undefined =
      (isCapital(tokens[to + 1]) && isGlued(reading, to, /^[ &'’-]{0,3}$/) ? to + 1 : undefined) ??
      pastSmall(reading, to) ??
      pastStop(reading, to) ??
      pastAnd(reading, from, to, lexicon);
    if (next === undefined) break;
    // "The University" is no sponsor; "El" and "Mia" are words for people in other languages only.
    const word = tokens[next]?.text ?? '';
    if (lexicon.people.has(word) && !NOT_NAMES.has(word)) return undefined;
    to = next;
  }
  return pastNumber(reading, to, lexicon);
}

/** "Ali, Linnea og Theo": a row of single names, and one of them is somebody's. */
export function isRowOfPeople({ tokens }: CaptionReading, from: number): boolean {
  let isNamed = false;
  let people = 0;
  for (let at = from; isCapital(tokens[at]) && people < MOST_PEOPLE; at += 2) {
    people += 1;
    isNamed ||= FIRST_NAMES.has(tokens[at]?.text ?? '');
    const between = tokens[at + 1];
    if (!between || (between.text !== ',' && !AND.has(between.text))) break;
  }
  return isNamed && people > 1;
}

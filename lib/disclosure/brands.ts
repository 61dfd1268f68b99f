import type { Lexicon } from './lexicon';
import { readLink } from './links';
import { isCapital, isRowOfPeople, nameEnd } from './name-run';
import { taggedIn, type CaptionReading } from './reading';
import { SHOP_HANDLE } from './shop-names';
import type { Token } from './token';
import { OWN } from './words/around-labels';
import { BEFORE_NAME, FAMILY_NAME, FIRST_NAMES } from './words/first-names';

/** Who is named beside a sign. */
export interface Brand {
  /** A handle without @, or a name as written. */
  name: string;
  /** `sure`: a tag, hashtag or address. `likely`: words with capitals. */
  how: 'sure' | 'likely';
  /** A handle that is somebody's name. */
  person?: true;
  from: number;
  to: number;
}

const MOST_SKIPPED = 3;
const BETWEEN = new Set([':', '"', '(', '-', '=', '>', '*', '|', '+', '_', '/']);

/** Whether a token may stand between a sign and the brand that it names. */
export function isBetween(token: Token | undefined): boolean {
  if (!token) return false;
  return token.kind === 'picture' || (token.kind === 'mark' && BETWEEN.has(token.text));
}

function nameOf(text: string, token: Token): string {
  return text
    .slice(token.start, token.end)
    .replace(/^[@＠#＃]/, '')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '');
}

function taggedName(text: string, token: Token): string | undefined {
  if (token.kind === 'mention' || token.kind === 'hashtag') return nameOf(text, token);
  if (token.kind !== 'link') return undefined;
  const { brand, kind } = readLink(token.text);
  return kind === 'platform' || kind === 'short' ? undefined : brand;
}

function named({ kind, text }: Token, name: string, at: number): Brand {
  const brand: Brand = { name, how: 'sure', from: at, to: at };
  return kind === 'mention' && isPerson(text) ? { ...brand, person: true } : brand;
}

const SHORTEST_NAME = 2;
const LONGEST_NAME = 10;
/** Shorter ones are the beginning of other words as well: "perla". */
const SAFE_NAME = 4;

/** Whether a folded handle is somebody's name and says nothing of a shop: "maria.holt", "annalundqvist", "kari2". */
export function isPerson(handle: string): boolean {
  const name = handle.replace(BEFORE_NAME, '');
  for (let length = Math.min(LONGEST_NAME, name.length); length >= SHORTEST_NAME; length -= 1) {
    if (!FIRST_NAMES.has(name.slice(0, length))) continue;
    const rest = name.slice(length);
    const isName =
      rest === '' ||
      /^[._\d]/.test(rest) ||
      (length >= SAFE_NAME && (/^[a-z]{1,2}$/.test(rest) || FAMILY_NAME.test(rest)));
    if (isName) return !SHOP_HANDLE.test(handle);
  }
  return false;
}

function capitalisedFrom(reading: CaptionReading, from: number, lexicon: Lexicon): Brand | undefined {
  const { text, tokens } = reading;
  const first = tokens[from];
  if (!isCapital(first) || lexicon.people.has(first.text) || OWN.has(first.text)) return undefined;
  if (isRowOfPeople(reading, from)) return undefined;
  const to = nameEnd(reading, from, lexicon);
  return to === undefined ? undefined : { name: text.slice(first.start, tokens[to]?.end), how: 'likely', from, to };
}

// "i samarbeid med nike … #nike": small letters, but the hashtag shows that it is a name.
function repeatedAsTag(reading: CaptionReading, at: number): Brand | undefined {
  const { text, tokens } = reading;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length < 3) return undefined;
  return taggedIn(reading).has(token.text) ? { name: nameOf(text, token), how: 'sure', from: at, to: at } : undefined;
}

/** The brand that stands at this place or right behind it, past pictures and colons. */
export function brandFrom(reading: CaptionReading, from: number, lexicon: Lexicon): Brand | undefined {
  const { text, tokens } = reading;
  let at = from;
  for (let skipped = 0; skipped < MOST_SKIPPED; skipped += 1) {
    const token = tokens[at];
    if (!isBetween(token)) break;
    at += 1;
  }
  const token = tokens[at];
  if (!token) return undefined;
  const tag = taggedName(text, token);
  if (tag !== undefined) return named(token, tag, at);
  if (lexicon.people.has(token.text)) return undefined;
  return repeatedAsTag(reading, at) ?? capitalisedFrom(reading, at, lexicon);
}

/** The tag that stands right before this place: "@shop sent me this". */
export function brandBefore({ text, tokens }: CaptionReading, before: number): Brand | undefined {
  let at = before - 1;
  for (let skipped = 0; skipped < 2; skipped += 1) {
    if (tokens[at]?.kind !== 'picture') break;
    at -= 1;
  }
  const token = tokens[at];
  if (!token || token.kind === 'link') return undefined;
  const tag = taggedName(text, token);
  return tag === undefined ? undefined : named(token, tag, at);
}

import { TOPIC } from './known-words';
import type { Lexicon } from './lexicon';
import { hasBetween, phrasesOf, type CaptionReading } from './reading';
import type { Token } from './token';
import { REDUCES } from './words/around-links';
import { AFTER_CODE, BEFORE_CODE, GIVES } from './words/around-codes';

/** A personal discount code. */
export interface CodeHit {
  from: number;
  to: number;
  /** Beyond doubt: the code itself stands there and the words around it are about a purchase. */
  sure: boolean;
}

const CODE = /^[a-z0-9]{3,20}$/;
const MOST_BETWEEN = 4;
const NEAR = 3;
/** From a quoted code to the end of the quotation. */
const MOST_QUOTED = 12;
/** Nobody quotes more; each is looked for from the beginning. */
const MOST_QUOTATIONS = 20;
/** "ANNA20 gir 20 %": how far the percentage may be. */
const GIVES_WITHIN = 12;

function isCode({ text, caps, kind }: Token): boolean {
  if ((kind !== 'word' && kind !== 'hashtag') || !CODE.test(text)) return false;
  return caps === 'all' || (/\d/.test(text) && /[a-z]{2}/.test(text));
}

function isNear(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, from); at <= to; at += 1) {
    const token = tokens[at];
    if (token && token.kind !== 'mark' && words.has(token.text)) return true;
  }
  return false;
}

function isQuoted(reading: CaptionReading, at: number): boolean {
  return reading.tokens[at - 1]?.text === '"' && reading.tokens[at + 1]?.text === '"';
}

// The code behind the word for it: past a colon, an arrow, quotes and small words.
function codeBehind(reading: CaptionReading, from: number, hasOffer: boolean, lexicon: Lexicon): number | undefined {
  const { tokens } = reading;
  for (let at = from; at <= from + MOST_BETWEEN; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && /[.!?]/.test(token.text))) return undefined;
    if (isCode(token)) return at;
    if (token.kind === 'mark' || token.kind === 'picture' || token.kind === 'newline') continue;
    if (token.kind === 'word' && isQuoted(reading, at) && CODE.test(token.text)) return at;
    if (lexicon.codePlain.has(token.text) || BEFORE_CODE.has(token.text)) continue;
    // Written like a name, or small: only beside an offer, and where the sentence goes on as it does behind a code.
    const next = tokens[at + 1];
    const goesOn = !next || next.kind !== 'word' || AFTER_CODE.has(next.text);
    return token.kind === 'word' &&
      hasOffer &&
      goesOn &&
      CODE.test(token.text) &&
      !lexicon.copulas.has(token.text) &&
      !AFTER_CODE.has(token.text)
      ? at
      : undefined;
  }
  return undefined;
}

// "Influencers: 'use my code ANNA20' …": the whole advice is quoted, not the code alone; who quotes tags nobody and starts with words of her own.
function isHearsay({ tokens }: CaptionReading, { from, to }: { from: number; to: number }): boolean {
  let opened: number | undefined;
  for (let at = 0; at < from; at += 1) {
    if (tokens[at]?.kind === 'newline') opened = undefined;
    if (tokens[at]?.kind === 'mark' && tokens[at]?.text === '"') opened = opened === undefined ? at : undefined;
  }
  if (opened === undefined || opened === 0) return false;
  for (let at = to + 1; at <= to + MOST_QUOTED; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'newline') return false;
    if (token.text === '"') return true;
  }
  return false;
}

/** "ANNA20", "lotte15": a name and what it takes off. */
const NAMED = /^[a-z]{2,}(\d{1,3})$/;
/** "ANNA20": with such an ending hardly anything but a code, "COVID19" and "CES25" apart. */
const USUAL = /^[a-z]{4,}(?:[1-7]0|[1-7]5|5|100)$/;
/** Bare words in capitals are codes only where a code is asked for. */
const CAPITALS = /^[a-z]{3,}$/;
const AT_CHECKOUT = 5;

// The number that the code ends in, beside a % sign: "15 % på alt … ANNA15".
function hasItsPercent({ tokens, percents }: CaptionReading, at: number, number: string): boolean {
  for (let place = Math.max(0, at - GIVES_WITHIN); place <= at + GIVES_WITHIN; place += 1) {
    if (tokens[place]?.text === number && hasBetween(percents, place + 1, place + 2)) return true;
  }
  return false;
}

// "20 % off with …", "200 kr rabatt med …"
function isOffWith({ tokens, digits }: CaptionReading, at: number, { codeWith }: Lexicon): boolean {
  const cut = tokens[at - 2];
  return (
    codeWith.has(tokens[at - 1]?.text ?? '') &&
    REDUCES.has(cut?.text ?? '') &&
    hasBetween(digits, at - 2 - NEAR, at - 3)
  );
}

// No word for code at all: "ANNA20 gir 20 %", "20 % med ANNA20", "use MARIA at checkout". Undefined where it is none, else whether it is sure.
function bareCode(
  reading: CaptionReading,
  at: number,
  lexicon: Lexicon,
  { offers, hasBrand }: { offers: readonly number[]; hasBrand: boolean },
): boolean | undefined {
  const { tokens, percents, topics } = reading;
  const token = tokens[at];
  if (!token || token.kind !== 'word' || token.caps === 'none') return undefined;
  const before = tokens[at - 1];
  const number = NAMED.exec(token.text)?.[1];
  if (number !== undefined && isCode(token)) {
    const isUsed = lexicon.codeWith.has(before?.text ?? '') || GIVES.has(tokens[at + 1]?.text ?? '');
    if (isUsed && hasBetween(percents, at - GIVES_WITHIN, at + GIVES_WITHIN)) return true;
    if (token.caps !== 'all') return undefined;
    if (hasItsPercent(reading, at, number) || isNear(tokens, at - AT_CHECKOUT, at + AT_CHECKOUT, lexicon.checkout))
      return true;
    if (isUsed && hasBetween(offers, at - GIVES_WITHIN, at + GIVES_WITHIN)) return true;
    return USUAL.test(token.text) ? false : undefined;
  }
  // Nobody shouts in the whole sentence, and "SPF 50" and "BHA 2 %" are no codes.
  if (token.caps !== 'all' || !CAPITALS.test(token.text) || before?.caps === 'all') return undefined;
  const next = tokens[at + 1];
  if (!before || next?.kind === 'number') return undefined;
  // "don't forget HATTIE at the checkout for a tenner off"
  if (next?.caps !== 'all' && hasBrand && isNear(tokens, at + 2, at + NEAR, lexicon.checkout)) return true;
  // "$200 off with LONGWAY: shop.com"
  if (next?.kind !== 'word' && isOffWith(reading, at, lexicon)) return true;
  // "KRIMDRONNING gir fri frakt"
  const gives = GIVES.has(next?.text ?? '') && (topics & TOPIC.code) !== 0;
  if (gives && (hasBetween(offers, at, at + GIVES_WITHIN) || hasBetween(percents, at, at + GIVES_WITHIN))) return true;
  if (!lexicon.codeUse.has(before.text)) {
    // "the code, so here it is: HATTIE. 15 % off everything"
    const isTold =
      before.text === ':' && (topics & TOPIC.code) !== 0 && hasBetween(percents, at + 1, at + GIVES_WITHIN);
    return isTold && hasBrand ? true : undefined;
  }
  const isAsked =
    isNear(tokens, at - GIVES_WITHIN, at + AT_CHECKOUT, lexicon.checkout) ||
    hasBetween(offers, at + 1, at + GIVES_WITHIN);
  return isAsked ? true : undefined;
}

// Where an offer is spoken of, in order.
function offersOf(reading: CaptionReading): number[] {
  const places = phrasesOf(reading, 'offer').map(({ from }) => from);
  for (const { from, to } of phrasesOf(reading, 'cut'))
    if (hasBetween(reading.percents, from - NEAR, to + NEAR)) places.push(from);
  return places.toSorted((a, b) => a - b);
}

/** The discount codes of a caption. `hasOffer`: the caption speaks of a discount; `hasBrand`: it tags somebody. */
export function findCodes(
  reading: CaptionReading,
  lexicon: Lexicon,
  { hasOffer, hasBrand }: { hasOffer: boolean; hasBrand: boolean },
): CodeHit[] {
  const { tokens, topics } = reading;
  const hits: CodeHit[] = [];
  if (!hasOffer && !hasBrand && (topics & (TOPIC.code | TOPIC.checkout)) === 0) return hits;
  const offers = offersOf(reading);
  for (const at of reading.capitals) {
    const token = tokens[at];
    if (!token) continue;
    const isDiscount = lexicon.codeDiscount.has(token.text) && token.text.length > 8;
    const isPlain = lexicon.codePlain.has(token.text);
    if (!isDiscount && !isPlain) {
      const sure = at > (hits.at(-1)?.to ?? -1) ? bareCode(reading, at, lexicon, { offers, hasBrand }) : undefined;
      if (sure !== undefined) hits.push({ from: at, to: at, sure });
      continue;
    }
    // "discount code", "code promo": the pair can only be of a discount.
    const forSale =
      isDiscount ||
      lexicon.codeDiscount.has(tokens[at - 1]?.text ?? '') ||
      lexicon.codeDiscount.has(tokens[at + 1]?.text ?? '');
    if (!forSale && isNear(tokens, at - NEAR, at + NEAR, lexicon.codeNot)) continue;
    const code = codeBehind(reading, at + 1, hasOffer, lexicon);
    const mine = isNear(tokens, at - NEAR, at + 2, lexicon.codeMine);
    // "code HOLLIE15 at grindhaus": what such a code is for need not be said.
    const isUsual = code !== undefined && tokens[code]?.caps === 'all' && USUAL.test(tokens[code]?.text ?? '');
    if (code !== undefined) hits.push({ from: at, to: code, sure: forSale || hasOffer || mine || hasBrand || isUsual });
    else if (hasBrand || mine ? forSale || (hasBrand && mine && hasOffer) : false)
      hits.push({ from: at, to: at, sure: false });
  }
  if (hasBrand || hits.length > MOST_QUOTATIONS) return hits;
  return hits.filter((hit) => hit.from === hit.to || !isHearsay(reading, hit));
}

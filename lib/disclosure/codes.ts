import { TOPIC } from './known-words';
import type { Lexicon } from './lexicon';
import type { CaptionReading } from './reading';
import type { Token } from './token';
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

function hasPercent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at <= to; at += 1) {
    if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '%') return true;
  }
  return false;
}

// "ANNA20 gir 20 %", "20 % med ANNA20": no word for code at all.
function isBareCode(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (
    !token ||
    token.kind !== 'word' ||
    token.caps === 'none' ||
    !isCode(token) ||
    !/^[a-z]{2,}\d{1,3}$/.test(token.text)
  )
    return false;
  const isUsed = lexicon.codeWith.has(tokens[at - 1]?.text ?? '');
  const gives = GIVES.has(tokens[at + 1]?.text ?? '');
  return (isUsed || gives) && hasPercent(tokens, at - GIVES_WITHIN, at + GIVES_WITHIN);
}

/** The discount codes of a caption. `hasOffer`: the caption speaks of a discount; `hasBrand`: it tags somebody. */
export function findCodes(
  reading: CaptionReading,
  lexicon: Lexicon,
  { hasOffer, hasBrand }: { hasOffer: boolean; hasBrand: boolean },
): CodeHit[] {
  const { tokens } = reading;
  const hits: CodeHit[] = [];
  if (!hasOffer && (reading.topics & TOPIC.code) === 0) return hits;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' && token.kind !== 'hashtag') continue;
    const isDiscount = lexicon.codeDiscount.has(token.text) && token.text.length > 8;
    const isPlain = lexicon.codePlain.has(token.text);
    if (!isDiscount && !isPlain) {
      if (hasOffer && at > (hits.at(-1)?.to ?? -1) && isBareCode(tokens, at, lexicon))
        hits.push({ from: at, to: at, sure: true });
      continue;
    }
    // "discount code", "code promo": the pair can only be of a discount.
    const forSale =
      isDiscount ||
      lexicon.codeDiscount.has(tokens[at - 1]?.text ?? '') ||
      lexicon.codeDiscount.has(tokens[at + 1]?.text ?? '');
    if (!forSale && isNear(tokens, at - NEAR, at + NEAR, lexicon.codeNot)) continue;
    const code = codeBehind(reading, at + 1, hasOffer, lexicon);
    const mine = isNear(tokens, at - 2, at + 2, lexicon.codeMine);
    if (code !== undefined) hits.push({ from: at, to: code, sure: forSale || hasOffer || mine || hasBrand });
    else if (forSale && (mine || hasBrand)) hits.push({ from: at, to: at, sure: false });
  }
  return hits;
}

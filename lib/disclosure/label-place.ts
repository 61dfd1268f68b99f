import { ownGoodsAt } from './business';
import type { Lexicon } from './lexicon';
import { hasBetween, type CaptionReading } from './reading';
import { isTag, isWall, type Token } from './token';
import type { Words } from './words/words';
import { ARTICLES_BEFORE_MY, ARTICLES_BEFORE_NAMES, FOR, FOR_OWN, IS_TOLD, OWN } from './words/around-labels';

// Where a label's words can stand; `from` and `to` are their first and last token.

/** What goes on with a sentence, or asks. */
export const NOT_CLOSING = new Set('?"%&\'');
/** Hashtags and pictures behind the last word of a caption. */
const LONGEST_ENDING = 40;
/** "my", "with", "this". */
const LONGEST_SMALL = 4;

function glue({ text }: CaptionReading, left: Token | undefined, right: Token | undefined): string {
  return left && right ? text.slice(left.end, right.start) : ' ';
}

/** "ad-free", "@ad", "ad hoc". */
export function isPartOfWord(reading: CaptionReading, from: number, to: number): boolean {
  const { tokens } = reading;
  const before = glue(reading, tokens[from - 1], tokens[from]);
  const after = glue(reading, tokens[to], tokens[to + 1]);
  return /^['’-]$/.test(before) || /^['’-]$/.test(after);
}

/** "kaupallinen yhteistyö -merkintä": Finnish writes a compound of two words so, and the label is what is spoken of. */
export function isFirstOfCompound({ tokens }: CaptionReading, to: number, { languages }: Words): boolean {
  const [last, dash, next] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (languages[0] !== 'fi' || dash?.text !== '-' || next?.kind !== 'word') return false;
  return next.start === dash.end && (last?.end ?? 0) < dash.start;
}

// "Loving my new …", "Sunday reset with …": small words follow at once, and the capital is a sentence's. "Astra is …" is a name.
function beginsSentence(tokens: readonly Token[], at: number, { common, copulas, leads }: Lexicon): boolean {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || copulas.has(first.text) || second?.kind !== 'word') return false;
  // "This is …" and "My new …" are no names, whatever goes on.
  if (common.has(first.text)) return true;
  if (copulas.has(second.text)) return false;
  const isSmall = ({ text }: Token) => text.length <= LONGEST_SMALL && (common.has(text) || leads.has(text));
  return isSmall(second) || (third?.kind === 'word' && isSmall(third));
}

/** So many words a brand's name has at most. */
const LONGEST_NAME = 3;

/** "Reklam Fazer 🍫", a line, and then the text: label and brand are all of the first line. */
function isHeadline({ tokens }: CaptionReading, from: number, to: number, { people }: Lexicon): boolean {
  if (tokens.slice(0, from).some(({ kind }) => kind !== 'picture')) return false;
  let at = to + 1;
  while (at <= to + LONGEST_NAME && tokens[at]?.kind === 'word' && tokens[at]?.caps !== 'none') at += 1;
  if (at === to + 1 || tokens.slice(to + 1, at).some(({ text }) => people.has(text))) return false;
  while (tokens[at]?.kind === 'picture') at += 1;
  return tokens[at]?.kind === 'newline' && tokens[at + 1] !== undefined;
}

/** "Ad Astra", "Ad Hoc": a name of two words. Behind a label a sentence begins, and its second word is a small one. */
export function isName(reading: CaptionReading, from: number, to: number, lexicon: Lexicon): boolean {
  const { tokens } = reading;
  const second = tokens[to + 2];
  const isShort = tokens[to]?.text.length === 2;
  if ((!isShort || tokens[from]?.caps === 'all') && isHeadline(reading, from, to, lexicon)) return false;
  if (isShort) {
    return isWall(second) || (tokens[from]?.caps !== 'all' && !beginsSentence(tokens, to + 1, lexicon));
  }
  return (
    isWall(second) &&
    !isWall(tokens[to + 1]) &&
    tokens[from]?.caps !== 'all' &&
    second !== undefined &&
    second.kind !== 'mark'
  );
}

/** "Ny kjole fra @x AD": capitals in a text that is not all capitals. */
export function isShouted({ tokens }: CaptionReading, from: number, { copulas, negators }: Lexicon): boolean {
  const left = tokens[from - 1];
  if (tokens[from]?.caps !== 'all' || left?.kind === 'number' || !left || ARTICLES_BEFORE_NAMES.has(left.text))
    return false;
  return left.kind === 'word'
    ? left.caps === 'none' && left.text.length > 2 && !copulas.has(left.text) && !negators.has(left.text)
    : isTag(left) || left.kind === 'mark';
}

/** "… from @shop, ad": behind the comma that ends the sentence about the brand, and nothing but tags behind it. */
export function isLastWord({ tokens }: CaptionReading, from: number, to: number): boolean {
  const comma = tokens[from - 1];
  const named = tokens[from - 2];
  if (comma?.text !== ',' || !named || !(isTag(named) || (named.kind === 'word' && named.caps !== 'none')))
    return false;
  for (let at = to + 1; at < tokens.length && at <= to + LONGEST_ENDING; at += 1) {
    const token = tokens[at];
    if (token && !isTag(token) && (!isWall(token) || (token.kind === 'mark' && NOT_CLOSING.has(token.text))))
      return false;
  }
  return tokens.length - to <= LONGEST_ENDING;
}

// The words of "my own …" behind a label: the last of them, where all is said.
function ownBehind(reading: CaptionReading, to: number, lexicon: Lexicon): number | undefined {
  const { tokens } = reading;
  const textAt = (at: number) => tokens[at]?.text ?? '';
  if (FOR_OWN.has(textAt(to + 1))) return to + 1;
  if (!FOR.has(textAt(to + 1))) return undefined;
  const first = ARTICLES_BEFORE_MY.has(textAt(to + 2)) && hasBetween(reading.mine, to + 3, to + 3) ? to + 3 : to + 2;
  if (OWN.has(textAt(first))) return first;
  if (!hasBetween(reading.mine, first, first)) return undefined;
  return OWN.has(textAt(first + 1)) ? first + 1 : ownGoodsAt(reading, first, lexicon)?.to;
}

/** How far behind "my own" its verb may stand. */
const TOLD_WITHIN = 4;

/** "Ad for my own pottery studio, hi!": a label, however long the line; "Ad for my own bike is up" tells of one. */
export function isForOwn(reading: CaptionReading, to: number, lexicon: Lexicon): boolean {
  const own = ownBehind(reading, to, lexicon);
  if (own === undefined) return false;
  for (let at = own + 1; at <= own + TOLD_WITHIN; at += 1) {
    const token = reading.tokens[at];
    if (isWall(token)) return true;
    if (token && IS_TOLD.has(token.text)) return false;
  }
  return true;
}

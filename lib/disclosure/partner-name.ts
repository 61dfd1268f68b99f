import { isBetween, type Brand } from './brands';
import { guessLanguage } from './language';
import type { Lexicon } from './lexicon';
import { nameKey, namedElsewhere } from './named-elsewhere';
import { isCapital } from './name-run';
import { TOPIC } from './known-words';
import type { CaptionReading } from './reading';
import type { Sign, Signs } from './signs/sign';
import { isBrandTag } from './tag-pile';
import type { Token } from './token';
import { FAMILY_NAME, FIRST_NAMES } from './words/first-names';
import { AFTER_NAMES, BEHIND_NAMES, NOT_NAMES, OWN_IN_TAG, PLACE_NAMES, RECEIVED } from './words/not-names';
import type { Says } from './words/words';

/** What a name is judged by. */
export interface NameContext {
  reading: CaptionReading;
  lexicon: Lexicon;
  labels: Signs['labels'];
  /** Folded codes of the caption: "ines15". */
  codes: ReadonlySet<string>;
}

/** Friends do these together; nobody advertises for a friend. */
const AMONG_FRIENDS = new Set<Says | undefined>([
  undefined,
  'collaboration',
  'gift',
  'given',
  'present',
  'thanks',
  'invitation',
]);
const CODE_LIKE = /^[a-z]{2,}\d+$/;

// A word of the lists: a label, goods, a day, a small word.
function isListed({ text }: Token, lexicon: Lexicon): boolean {
  if (NOT_NAMES.has(text) || lexicon.common.has(text) || lexicon.articles.has(text)) return true;
  if (lexicon.negators.has(text) || lexicon.codeMine.has(text) || lexicon.people.has(text)) return true;
  const branch = lexicon.root.next.get(text);
  return branch !== undefined && (branch.ends.length > 0 || (branch.topics & ~TOPIC.mine) !== 0);
}

function isLabelWord({ text }: Token, lexicon: Lexicon): boolean {
  return lexicon.root.next.get(text)?.ends.some(({ group }) => group === 'label') === true;
}

function isCode({ text }: Token, { codes, reading }: NameContext): boolean {
  return codes.has(text) || (CODE_LIKE.test(text) && (reading.topics & TOPIC.code) !== 0);
}

function isReceived(token: Token, lexicon: Lexicon): boolean {
  return RECEIVED.has(token.text) || isLabelWord(token, lexicon);
}

// "Erhållet Lumo Keramik": past the gift word, before "… Using Code".
function narrowed(brand: Brand, { reading: { tokens }, lexicon }: NameContext): { from: number; to: number } {
  let { from, to } = brand;
  const token = (at: number) => tokens[at] as Token;
  while (from < to && isCapital(tokens[from + 1]) && isReceived(token(from), lexicon)) from += 1;
  while (from < to && AFTER_NAMES.has(token(to).text)) to -= 1;
  return { from, to };
}

// A small word leads to it, or it goes on with what the sign says; else a sentence begins there.
function isLedTo(
  sign: Sign,
  brand: Brand,
  from: number,
  { reading: { tokens }, lexicon, labels }: NameContext,
): boolean {
  let at = from - 1;
  while (isBetween(tokens[at])) at -= 1;
  const before = tokens[at];
  if (before?.kind !== 'word') return false;
  if (lexicon.leads.has(before.text)) return true;
  const isLabel = labels.some((label) => label.from === sign.from && label.form !== 'sentence');
  return at === from - 1 && sign.kind !== 'code' && (sign.brand?.from === brand.from || !isLabel);
}

function isSomebody(names: readonly Token[], says: Says | undefined): boolean {
  const [first, second] = names;
  if (!first || !AMONG_FRIENDS.has(says) || !FIRST_NAMES.has(first.text)) return false;
  return names.length === 1 || (names.length === 2 && second !== undefined && FAMILY_NAME.test(second.text));
}

// The name ends its line, or a stroke or bracket closes it.
function isByItself(reading: CaptionReading, to: number): boolean {
  let at = to + 1;
  while (reading.tokens[at]?.kind === 'picture') at += 1;
  const next = reading.tokens[at];
  return !next || next.kind === 'newline' || (next.kind === 'mark' && /^[|/()[\]•·]/.test(next.text));
}

function wordsName(brand: Brand, sign: Sign, context: NameContext): string | undefined {
  const { reading, lexicon, labels } = context;
  const { tokens, text } = reading;
  const { from, to } = narrowed(brand, context);
  const names = tokens.slice(from, to + 1).filter((token) => token.kind === 'word' && token.caps !== 'none');
  const [first] = names;
  const name = text.slice(tokens[from]?.start, tokens[to]?.end);
  // In small letters, and a hashtag says that it is a name.
  if (!first) return brand.how === 'sure' && isLedTo(sign, brand, from, context) ? brand.name : undefined;
  // Along the whole caption: only for names that need it.
  const findElsewhere = () => namedElsewhere(reading, nameKey(names.map((token) => token.text).join('')), from, to);
  if (names.every((token) => isCode(token, context))) return undefined;
  // A shop may be called so all the same, and then it is tagged too.
  if (names.every((token) => NOT_NAMES.has(token.text)) && !findElsewhere().tagged) return undefined;
  if (names.length === 1 && (PLACE_NAMES.has(first.text) || isLabelWord(first, lexicon))) return undefined;
  const says = labels.find((label) => label.from === sign.from)?.label.says;
  if (isSomebody(names, says)) return undefined;
  const isCut = isCapital(tokens[to + 1]) && brand.to === to;
  const leads = isLedTo(sign, brand, from, context) || BEHIND_NAMES.has(tokens[to + 1]?.text ?? '');
  // "FOR FREE BRUSHES": in a text in capitals they tell nothing.
  const isShouted = first.caps === 'all' && NOT_NAMES.has(first.text);
  if (leads && !isCut && !isShouted) return name;
  if (names.every((token) => isListed(token, lexicon))) return undefined;
  const elsewhere = findElsewhere();
  if (elsewhere.tagged || elsewhere.hashtag) return name;
  // Every noun has a capital in German.
  const isGerman = guessLanguage(tokens) === 'de';
  if (elsewhere.written) return isGerman ? undefined : name;
  if (isCut || isListed(first, lexicon)) return undefined;
  return isByItself(reading, to) || (names.length > 1 && !isGerman) ? name : undefined;
}

/** The name of a brand beside a sign as a partner's; undefined where it is more likely an ordinary word, a place, a code or a friend. */
export function partnerName(brand: Brand, sign: Sign, context: NameContext): string | undefined {
  const { reading, lexicon } = context;
  const token = reading.tokens[brand.from];
  if (!token) return undefined;
  // "Boka mi «Ni liv»", "mitt garnmerke Fjordull": the creator's own.
  if (token.kind === 'word' && sign.kind === 'own-business') return undefined;
  if (token.kind === 'word') return wordsName(brand, sign, context);
  if (token.kind !== 'hashtag') return brand.name;
  if (brand.from === sign.from) return OWN_IN_TAG.test(brand.name) ? undefined : brand.name;
  if (lexicon.tags.has(token.text) || PLACE_NAMES.has(token.text) || NOT_NAMES.has(token.text)) return undefined;
  return isBrandTag(reading, brand.from, sign, lexicon) ? brand.name : undefined;
}

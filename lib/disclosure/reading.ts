import { TOPIC } from './known-words';
import { GROUP, type Group, type Lexicon, type Phrase } from './lexicon';
import { addTagMatches, addWordMatches } from './phrases';
import { isWordy, type Token } from './token';
import { tokenise } from './tokens';
import { withoutUnseen, type Visible } from './unseen';

/** A phrase found in a caption: from the first to the last of its tokens. */
export interface Match {
  phrase: Phrase;
  from: number;
  to: number;
  /** The hashtag goes on behind or before the phrase: that is the brand's name. */
  brandInTag: string | undefined;
}

/** A caption taken apart. Everything that has to be known of it is gathered in one walk along its tokens. */
export interface CaptionReading {
  /** Without invisible signs; tokens have their places in this text. */
  text: string;
  /** The caption as it was written, and the way back into it. */
  original: string;
  visible: Visible;
  tokens: Token[];
  matches: Match[];
  /** Places of the hashtags and mentions, of the addresses, of the words that begin with a digit, and of the % signs. */
  tags: readonly number[];
  links: readonly number[];
  digits: readonly number[];
  percents: readonly number[];
  /** Places of what codes are written with: the words for them, words in capitals, words with digits in them. */
  capitals: readonly number[];
  /** Places of "my" and "our". */
  mine: readonly number[];
  /** Which groups the phrases found are of, `GROUP` bits. */
  groups: number;
  /** What single words tell of the whole, `TOPIC` bits. */
  topics: number;
}

/** No caption holds more signs; a text made to hold more is not read further. */
const MOST_MATCHES = 1_000;
const ZERO = 48;
const NINE = 57;
const NO_MATCHES: readonly Match[] = [];

function beginsWithDigit({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  return first >= ZERO && first <= NINE;
}

function endsInDigit({ text }: Token): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= ZERO && last <= NINE;
}

// "var", was, and not "vår", our: without the ring they are one word.
function isWas(text: string, { text: word, start }: Token): boolean {
  return word === 'var' && /^var/i.test(text.slice(start, start + 3));
}

/** Takes a caption apart: its words with their places, and every phrase that the lexicon knows. */
export function readCaption(original: string, lexicon: Lexicon): CaptionReading {
  const visible = withoutUnseen(original);
  const { text } = visible;
  const isWhole = text.length === original.length;
  const tokens = tokenise(text, lexicon);
  const matches: Match[] = [];
  const tags: number[] = [];
  const links: number[] = [];
  const digits: number[] = [];
  const percents: number[] = [];
  const mine: number[] = [];
  const capitals: number[] = [];
  let topics = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const { kind, known } = token;
    if (kind === 'mark') {
      if (token.text === '%') percents.push(at);
      continue;
    }
    if (kind === 'hashtag' || kind === 'mention') tags.push(at);
    else if (kind === 'link') links.push(at);
    const branch = known?.branch;
    if (!isWordy(token)) {
      if (branch && kind === 'mention') topics |= branch.topics & TOPIC.charity;
      continue;
    }
    if (!isWhole && visible.end(token.end) - visible.start(token.start) > token.end - token.start)
      token.disguised = true;
    if (token.kind !== 'hashtag' && beginsWithDigit(token)) digits.push(at);
    const isCode = branch !== undefined && (branch.topics & TOPIC.code) !== 0;
    if (isCode || (token.kind === 'word' && (token.caps === 'all' || (token.caps === 'first' && endsInDigit(token)))))
      capitals.push(at);
    if (branch && token.kind !== 'number') {
      topics |= branch.topics;
      if ((branch.topics & TOPIC.percent) !== 0) percents.push(at);
      if ((branch.topics & TOPIC.mine) !== 0 && !isWas(text, token)) mine.push(at);
    }
    if (matches.length >= MOST_MATCHES) continue;
    if (token.kind === 'hashtag') addTagMatches(matches, token, at, lexicon);
    if (branch) addWordMatches(matches, tokens, at, branch);
  }
  let groups = 0;
  for (const { phrase } of matches) groups |= GROUP[phrase.group];
  return { text, original, visible, tokens, matches, groups, tags, links, digits, percents, capitals, mine, topics };
}

const tagged = new WeakMap<CaptionReading, ReadonlySet<string>>();

/** The texts of all hashtags and mentions. Few captions are asked for them. */
export function taggedIn(reading: CaptionReading): ReadonlySet<string> {
  const known = tagged.get(reading);
  if (known) return known;
  const texts = new Set(reading.tags.map((at) => reading.tokens[at]?.text ?? ''));
  tagged.set(reading, texts);
  return texts;
}

/** The phrases of one group, in order. */
export function phrasesOf({ matches, groups }: CaptionReading, group: Group): readonly Match[] {
  if ((groups & GROUP[group]) === 0) return NO_MATCHES;
  let found: Match[] | undefined;
  for (const match of matches) {
    if (match.phrase.group !== group) continue;
    found ??= [];
    found.push(match);
  }
  return found ?? NO_MATCHES;
}

/** Whether one of these places, which are in order, lies from `from` to `to`. */
export function hasBetween(places: readonly number[], from: number, to: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (places[low] ?? Infinity) <= to;
}

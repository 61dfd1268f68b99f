import { ANY_WORD, type Branch, type Lexicon, type Phrase } from './lexicon';
import { isWordy, type Token } from './token';
import { tokenise } from './tokens';
import { withoutUnseen, type Visible } from './unseen';

/** A phrase found in a caption: from the first to the last of its tokens. */
export interface Match {
  phrase: Phrase;
  from: number;
  to: number;
  /** The hashtag goes on behind or before the phrase: that is the brand's name. */
  brandInTag?: string;
}

/** A caption taken apart. */
export interface CaptionReading {
  /** Without invisible signs; tokens have their places in this text. */
  text: string;
  /** The caption as it was written, and the way back into it. */
  original: string;
  visible: Visible;
  tokens: Token[];
  matches: Match[];
  /** The texts of all hashtags and mentions. */
  tagged: ReadonlySet<string>;
}

const LEET: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };
/** "4d" is a scan and "sp0" nothing: only longer words are read with digits for letters. */
const SHORTEST_LEET = 5;
const SHORTEST_SPACED = 4;
const SHORTEST_BRAND = 3;
/** No caption holds more signs; a text made to hold more is not read further. */
const MOST_MATCHES = 1_000;

function isSingle({ kind, text }: Token): boolean {
  return kind === 'word' && text.length === 1;
}

// "r e k l a m e" and "r.e.k.l.a.m.e": single letters with the same sign or space between all of them.
function joinSpaced(text: string, tokens: Token[], single: ReadonlySet<string>): Token[] {
  const joined: Token[] = [];
  let at = 0;
  for (let token = tokens[at]; token; token = tokens[at]) {
    const run = isSingle(token) ? spacedRun(text, tokens, at) : undefined;
    const word = run?.letters ?? '';
    if (run && single.has(word) && word.length >= SHORTEST_SPACED) {
      joined.push({ ...token, text: word, end: run.end, caps: 'first', disguised: true });
      at = run.next;
    } else if (run && word.length >= SHORTEST_SPACED) {
      // Not a label: the letters stay as they are, and none of them begins another run.
      for (; at < run.next; at += 1) joined.push(tokens[at] ?? token);
    } else {
      joined.push(token);
      at += 1;
    }
  }
  return joined;
}

function spacedRun(
  text: string,
  tokens: readonly Token[],
  from: number,
): { letters: string; end: number; next: number } | undefined {
  let last = tokens[from];
  if (!last) return undefined;
  let letters = last.text;
  let gap: string | undefined;
  let next = from + 1;
  for (;;) {
    let place = next;
    if (tokens[place]?.kind === 'mark' && tokens[place + 1] && isSingle(tokens[place + 1] as Token)) place += 1;
    const candidate = tokens[place];
    if (!candidate || !isSingle(candidate)) break;
    const between = text.slice(last.end, candidate.start);
    if (between.length > 3 || (gap !== undefined && between !== gap)) break;
    gap = between;
    letters += candidate.text;
    last = candidate;
    next = place + 1;
  }
  return letters.length > 1 ? { letters, end: last.end, next } : undefined;
}

// "rekl@me" arrives as a word and a mention, "r3klame" as a word with a digit in it.
function undoLeet(tokens: Token[], single: ReadonlySet<string>): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    if (token.kind === 'mention' && last?.kind === 'word' && last.end === token.start) {
      const word = `${last.text}a${token.text}`;
      if (single.has(word)) out[out.length - 1] = { ...last, text: word, end: token.end, disguised: true };
      else if (token.text.includes('.')) out[out.length - 1] = { ...last, kind: 'email', text: '', end: token.end };
      else out.push(token);
    } else if (
      token.kind === 'word' &&
      token.text.length >= SHORTEST_LEET &&
      /\d/.test(token.text) &&
      /[a-z]/.test(token.text)
    ) {
      const word = token.text.replace(/[013457]/g, (digit) => LEET[digit] ?? digit);
      out.push(single.has(word) ? { ...token, text: word, disguised: true } : token);
    } else {
      out.push(token);
    }
  }
  return out;
}

function matchTag(token: Token, at: number, lexicon: Lexicon, matches: Match[]): void {
  const whole = lexicon.tags.get(token.text);
  if (whole) {
    for (const phrase of whole) matches.push({ phrase, from: at, to: at });
    return;
  }
  for (const [stem, phrase] of lexicon.stems.get(token.text.slice(0, 3)) ?? []) {
    if (token.text.length >= stem.length + SHORTEST_BRAND && token.text.startsWith(stem)) {
      matches.push({ phrase, from: at, to: at, brandInTag: token.text.slice(stem.length) });
      return;
    }
  }
  for (const [ending, phrase] of lexicon.endings) {
    if (token.text.length < ending.length + SHORTEST_BRAND || !token.text.endsWith(ending)) continue;
    const brand = token.text.slice(0, -ending.length);
    if (!lexicon.elsewhere.has(brand)) matches.push({ phrase, from: at, to: at, brandInTag: brand });
    return;
  }
}

function matchWords(tokens: readonly Token[], from: number, lexicon: Lexicon, matches: Match[]): void {
  const isTag = tokens[from]?.kind === 'hashtag';
  const walk = (branch: Branch | undefined, at: number): void => {
    if (!branch) return;
    // A hashtag by itself is looked up whole.
    if (at > from || !isTag) for (const phrase of branch.ends) matches.push({ phrase, from, to: at });
    const next = tokens[at + 1];
    if (!next || branch.next.size === 0 || !isWordy(next)) return;
    walk(branch.next.get(next.text), at + 1);
    walk(branch.next.get(ANY_WORD), at + 1);
  };
  walk(lexicon.root.next.get(tokens[from]?.text ?? ''), from);
}

/** Takes a caption apart: its words with their places, and every phrase that the lexicon knows. */
export function readCaption(original: string, lexicon: Lexicon): CaptionReading {
  const visible = withoutUnseen(original);
  const { text } = visible;
  const tokens = undoLeet(joinSpaced(text, tokenise(text), lexicon.single), lexicon.single);
  const matches: Match[] = [];
  const tagged = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (visible.end(token.end) - visible.start(token.start) > token.end - token.start && isWordy(token))
      token.disguised = true;
    if (token.kind === 'hashtag' || token.kind === 'mention') tagged.add(token.text);
    if (matches.length >= MOST_MATCHES) continue;
    if (token.kind === 'hashtag') matchTag(token, at, lexicon, matches);
    if (isWordy(token)) matchWords(tokens, at, lexicon, matches);
  }
  return { text, original, visible, tokens, matches, tagged };
}

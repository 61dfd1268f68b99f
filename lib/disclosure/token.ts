import type { KnownWord } from './vocabulary';

/** A piece of a caption, with its place in the text as it was written. */
export interface Token {
  kind: 'word' | 'number' | 'hashtag' | 'mention' | 'link' | 'email' | 'mark' | 'picture' | 'newline';
  /** Folded: lower case, no accents, look-alikes replaced. A hashtag or mention without its sign; a link as written. */
  text: string;
  /** The word of the lexicon that `text` is. */
  known: KnownWord | undefined;
  /** Places in the original, UTF-16. */
  start: number;
  end: number;
  /** From 0. */
  line: number;
  /** How many visible characters stand before it. */
  column: number;
  /** As written: small letters, a Capital first, or ALL CAPITALS. */
  caps: 'none' | 'first' | 'all';
  /** Written so that a search would not find it: look-alike letters, invisible signs, spaced letters. */
  disguised: boolean;
}

/** True for what a phrase is made of. */
export function isWordy({ kind }: Token): boolean {
  return kind === 'word' || kind === 'hashtag' || kind === 'number';
}

/** True where a sentence or a line ends: at a mark, a picture, a new line, the end of the text. */
export function isWall(token: Token | undefined): boolean {
  if (!token) return true;
  return token.kind === 'newline' || token.kind === 'picture' || (token.kind === 'mark' && token.text !== '"');
}

/** True for what leads somewhere: a mention, a hashtag, an address. */
export function isTag(token: Token | undefined): boolean {
  return token?.kind === 'mention' || token?.kind === 'hashtag' || token?.kind === 'link';
}

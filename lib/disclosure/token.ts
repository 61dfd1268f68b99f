/** A piece of a caption, with its place in the text as it was written. */
export interface Token {
  kind: 'word' | 'number' | 'hashtag' | 'mention' | 'link' | 'email' | 'mark' | 'picture' | 'newline';
  /** Folded: lower case, no accents, look-alikes replaced. A hashtag or mention without its sign; a link as written. */
  text: string;
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

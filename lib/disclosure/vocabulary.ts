import type { Branch } from './lexicon';

/** A word that phrases are made of. */
export interface KnownWord {
  /** Folded. */
  readonly text: string;
  /** The phrases that begin with it, and what it tells of the caption; absent where it only stands further back in phrases. */
  readonly branch?: Branch;
}

/** So many places a word: free ones between the taken ones keep the searches short. */
const ROOM = 2;
const NO_WORD: KnownWord = { text: '' };
const CASE = 32;
const LAST_CAPITAL = 90;

/** What a hash begins with. */
export const EMPTY_HASH = 7;
/** No word has it: a free place. */
const FREE = 0;

/** The hash of some letters with one more behind them; of capitals the same as of small letters. */
export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | CASE)) | 0;
}

// Mixed once more, so that all letters tell in the last bits, and never that of a free place.
function finished(hash: number): number {
  return hash ^ (hash >>> 15) || 1;
}

function hashOf(word: string): number {
  let hash = EMPTY_HASH;
  for (let at = 0; at < word.length; at += 1) hash = hashWith(hash, word.charCodeAt(at));
  return hash;
}

function isAt(word: string, text: string, from: number): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = text.charCodeAt(from + at);
    const wanted = word.charCodeAt(at);
    if (code !== wanted && (code > LAST_CAPITAL || code + CASE !== wanted)) return false;
  }
  return true;
}

/**
 * The words of a lexicon, to be found where they stand in a text: nearly every word of a caption is looked up, and to cut each
 * of them out first would cost more than the looking up. A hash table: a word stands at the place that its hash names, or at
 * the next free one.
 */
export class Vocabulary {
  private readonly hashes: Int32Array;
  private readonly words: readonly KnownWord[];
  private readonly mask: number;

  constructor(words: readonly KnownWord[]) {
    let size = 1;
    while (size < words.length * ROOM) size *= 2;
    this.mask = size - 1;
    this.hashes = new Int32Array(size);
    const placed: KnownWord[] = Array.from({ length: size }, () => NO_WORD);
    this.words = placed;
    for (const word of words) {
      const hash = finished(hashOf(word.text));
      let place = hash & this.mask;
      while (this.hashes[place] !== FREE) place = (place + 1) & this.mask;
      this.hashes[place] = hash;
      placed[place] = word;
    }
  }

  /** The known word that this is; undefined for all others. */
  get(word: string): KnownWord | undefined {
    return this.find(word, 0, word.length, hashOf(word));
  }

  /** The known word that the text from `from` to `to` is, with capitals or without; `letters` is the hash of its letters. */
  find(text: string, from: number, to: number, letters: number): KnownWord | undefined {
    const { hashes, mask } = this;
    const hash = finished(letters);
    for (let place = hash & mask; hashes[place] !== FREE; place = (place + 1) & mask) {
      if (hashes[place] !== hash) continue;
      const word = this.words[place];
      if (word && word.text.length === to - from && isAt(word.text, text, from)) return word;
    }
    return undefined;
  }
}

import type { KnownWords } from './known-words';
import type { Vocabulary } from './vocabulary';
import type { Label, Words } from './words/words';

/** In a pattern: one word, whichever. */
export const ANY_WORD = '*';

/** What a phrase is a sign of, each with a bit of its own to tell at once which of them a caption has. */
export const GROUP = {
  label: 1 << 0,
  disclaimer: 1 << 1,
  offer: 1 << 2,
  cut: 1 << 3,
  action: 1 << 4,
  'bio-link': 1 << 5,
  unasked: 1 << 6,
  supplied: 1 << 7,
  giveaway: 1 << 8,
  own: 1 << 9,
  launch: 1 << 10,
  trading: 1 << 11,
  made: 1 << 12,
  designed: 1 << 13,
  referral: 1 << 14,
  arrival: 1 << 15,
  contact: 1 << 16,
  customer: 1 << 17,
  performs: 1 << 18,
  employer: 1 << 19,
  'at-work': 1 << 20,
  'works-with': 1 << 21,
  supply: 1 << 22,
  credit: 1 << 23,
  prompt: 1 << 24,
} as const;

export type Group = keyof typeof GROUP;

export interface Phrase {
  group: Group;
  words: Words;
  label?: Label;
  /** How the label has to stand; see `Label`. */
  form?: 'bare' | 'anywhere' | 'before' | 'near';
}

/** A place in the tree of phrases: the words that may come next, and the phrases that end here. */
export interface Branch {
  next: Map<string, Branch>;
  /** Where any word may come next. */
  any?: Branch;
  ends: Phrase[];
  /** What the first word by itself tells of the caption, `TOPIC` bits; 0 further up the tree. */
  topics: number;
}

export interface Lexicon extends KnownWords {
  root: Branch;
  /** Every word of the phrases; each knows the branch of the tree that begins with it. */
  vocabulary: Vocabulary;
  /** Whole hashtags: the phrases without their spaces. */
  tags: ReadonlyMap<string, Phrase[]>;
  /** Beginnings of hashtags that end in a brand: "reklamefor…", by their first three letters. */
  stems: ReadonlyMap<string, [stem: string, phrase: Phrase][]>;
  /** Ends of hashtags that begin with a brand: "…ambassador", by their last three letters. */
  endings: ReadonlyMap<string, [ending: string, phrase: Phrase][]>;
  /** Label words of one word, to recognise them spaced out or with signs for letters. */
  single: ReadonlySet<string>;
  /** Those of them that mean advertising. */
  adWords: ReadonlySet<string>;
}

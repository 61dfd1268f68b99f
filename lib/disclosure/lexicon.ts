import type { KnownWords } from './known-words';
import type { Vocabulary } from './vocabulary';
import type { Label, Words } from './words/words';

/** In a pattern: one word, whichever. */
export const ANY_WORD = '*';

/** What a phrase is a sign of. */
export type Group =
  | 'label'
  | 'disclaimer'
  | 'offer'
  | 'cut'
  | 'action'
  | 'bio-link'
  | 'unasked'
  | 'supplied'
  | 'giveaway'
  | 'own'
  | 'launch'
  | 'trading'
  | 'made'
  | 'designed'
  | 'referral'
  | 'arrival'
  | 'contact'
  | 'customer'
  | 'performs'
  | 'employer'
  | 'at-work'
  | 'works-with'
  | 'supply'
  | 'credit'
  | 'prompt';

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

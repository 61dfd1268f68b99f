// Only types: content scripts are given these by the worker, which has the tables and asks the browser, so that no page has
// to wait while the browser gets its data on a language ready. They survive JSON.

/** How a language writes numbers and shortens them. */
export interface NumberLanguage {
  /** Signs that stand before decimals. */
  decimals: string;
  /** Signs that stand between groups of three digits; the apostrophe counts everywhere. */
  groups: string;
  /** Unit as written → power of ten. A key with a capital is read in that case only; a final `*` stands for any ending, a leading `_` for a space. */
  units: Record<string, number>;
  /** The unit stands before the number ("elfu 2.4"). */
  unitFirst: boolean;
  /** Words that make it an age when all of them stand beside a number: "for", "siden". */
  ago: string[];
}

/** Words beside numbers, of every language at once. The texts of patterns are matched against lower case. */
export interface NumberWords {
  /** "No", "ingen": alternatives of a pattern. */
  none: string;
  /** Sentences without a digit, in full: those that say none, one and two. */
  inWords: string[][];
  /** Whole words for what is counted, the most frequent ones: none of the patterns below is about them. */
  counted: string[];
  /** Pattern of whole words that make a number a time, a date, a price, larger, or more than is counted. */
  notACount: string;
  /** Pattern of what makes it a time or larger where no space stands between words. */
  follows: string;
  /** Pattern of abbreviations and units that do not belong to the page's language. */
  abbreviation: string;
}

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** How a language tells times in words. */
export interface TimeWords {
  /**
   * By style, the sites' own first and then from the longest: what says that so many units have gone by, with `#` for the
   * number and as a phrase is compared, and the units that it may mean.
   */
  ago: [phrase: string, units: TimeUnit[]][][];
  /** What says so without a digit, and how many units of what. */
  inWords: [phrase: string, count: number, unit: TimeUnit][];
  /** The twelve months in each of their forms, as tokens. */
  months: string[][];
  /** In digits the day stands before the month. */
  dayFirst: boolean;
}

/** All that is needed to read the numbers of a page. `language` is null where the page's language is not known. */
export interface Numbers {
  language: NumberLanguage | null;
  words: NumberWords;
  /** For sites whose pages tell times in words. */
  times?: TimeWords;
}

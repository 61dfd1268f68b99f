/**
 * What a wording tells the reader: that it is advertising, that somebody paid, that links pay, that there is some relation,
 * that something was given.
 */
export type Says =
  | 'advert'
  | 'paid'
  | 'sponsored'
  | 'affiliate'
  | 'collaboration'
  | 'gift'
  | 'given'
  | 'present'
  | 'sample'
  | 'invitation'
  | 'thanks'
  | 'ambassador'
  | 'partner'
  | 'own';

/**
 * A wording that stands for a label. Patterns are words with `(optional)` ones, `one/other` choices and `*` for any; accents and capitals
 * do not matter, and every pattern is found as a hashtag without its spaces too.
 */
export interface Label {
  /** The head word, as market files name it. */
  word: string;
  says: Says;
  /** Means something else as often; counts for itself only in its own language. */
  doubtful?: true;
  /** Count only where a label stands: alone, in brackets, before a bar, as a hashtag. In a sentence they are ordinary words. */
  bare?: string[];
  /** Count anywhere: nobody writes these but of advertising. */
  anywhere?: string[];
  /** Count only with a brand behind them. */
  before?: string[];
  /** Count only where the same sentence tags a brand: "they sent me this … @shop". */
  near?: string[];
}

/** The signals of one language. A newcomer adds a word here; the engine knows no word of any language. */
export interface Words {
  /** BCP-47, the main one first. */
  languages: string[];
  labels: Label[];
  /** Say in so many words that nobody paid. */
  disclaimers: string[];
  /** Turn the label behind them into its opposite. */
  negators: string;
  /** Lead from a label to the brand: "reklame for X". */
  leads: string;
  articles: string;
  /** Words that make a sentence of what would be a label: "reklame er gøy", "ad breaks". */
  copulas: string;
  /** The advertising trade: among these hashtags an ad word is the topic, not a label. */
  trade: string;
  /** Where "pr", "collab" and "partner" mean something else: sport, school, love. */
  elsewhere: string;
  /** Words for a code, those that can only be of a discount, and words around it that are about other codes. */
  codes: {
    plain: string;
    discount: string;
    not: string;
    with: string;
    /** Those of `with` that ask the reader to use something: "use MARIA at checkout". */
    use: string;
    /** Where a code is typed in. */
    checkout: string;
    mine: string;
  };
  /** Names of the % sign; of two words, the second. */
  percents: string;
  /** A discount or an offer. */
  offers: string[];
  /** The same, but only beside a percentage: "off" alone is no offer. */
  cuts: string[];
  /** Asks to buy, look or follow an address. */
  actions: string[];
  /** Ask to come by the creator's own address, for which somebody pays. */
  referrals: string[];
  /** Points to the address in the profile. */
  bioLinks: string[];
  /** People who give without a business behind them, and institutions that are no sponsors. */
  people: string;
  /** A run or a club that is sponsored by those who wish it well. */
  charity: string;
  /** Nobody asked for it and nothing was agreed. */
  unasked: string[];
  /** What a thank-you names when it was for goods. */
  supplied: string[];
  giveaways: string[];
  /** What a giveaway asks for. */
  enter: string;
  /** One's own shop, brand or book. */
  own: string[];
  /**
   * What one's own business sells, one word beside a possessive one. `goods`: only a business has them; `loose`: so do readers,
   * cooks and students, so that they count only where they are sold. "-bok" is an ending: barnebok. `me`: "a course with
   * me". `behind`: the possessive word may come last; `apart`: compounds are written apart. `designs`: goods that are made
   * with a brand; `joins`: the words from them to the brand.
   */
  business: {
    mine: string;
    me: string;
    goods: string;
    loose: string;
    behind?: true;
    apart?: true;
    designs: string;
    joins: string;
  };
  /** Say of one's own goods that they can be had. */
  launches: string[];
  /** Say that they have come, which is said of the post as well: only with a price or an address. */
  arrivals: string[];
  /** Ask to be written to, and what only somebody has who trades: the two together are a trade. */
  contacts: string[];
  customers: string[];
  /** Say that the creator thought something out: a collection, where a brand stands behind. */
  designed: string[];
  /** Made by the creator: goods, where a price or a sale stands beside. */
  made: string[];
  /** Say by themselves that the creator sells. */
  trading: string[];
  /** Say that the creator stands on a stage: a trade, where tickets and an address stand beside. */
  performs: string[];
  /** Praise of one's employer. */
  employers: string[];
  /** The same without the word for "I": only where a sentence begins. */
  atWork: string[];
  /** Lead to a brand or from it, but to colleagues as well: "to be working with @x", "new campaign with @x". */
  worksWith: string[];
  /** Somebody gave it to the creator: what a giveaway's prize comes from. */
  supplies: string[];
  /** What shops and offices send everybody: bills, the wrong size. */
  dealings: string;
  /** The mention behind them took the picture or did the hair. */
  credits: string[];
  /** Goods: among them a tag is more likely a maker's than a friend's. */
  products: string;
  /** Stand before the maker of what is shown: "kjole fra @x". */
  makers: string;
  /** Ask the reader for an opinion of what is shown. */
  prompts: string[];
  /** Words by which the language is recognised. */
  common: string;
}

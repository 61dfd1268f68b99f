import type { MarketCode } from '../../model/disclosure';

/** How well a rule is founded: read at the source, read in a report about it, general knowledge, or inferred from the others. */
export type Grade = 'source' | 'secondary' | 'general-knowledge' | 'inferred';

/** What a rule is about; `_locales` has one sentence for each. */
export type RuleKind =
  'wording' | 'placement' | 'language' | 'gifts' | 'own-brand' | 'affiliate' | 'platform-label' | 'over-labelling';

/** Where a rule is written. Nothing stands here that was not seen: what is unknown is left out, and no home page stands for an address. */
export interface Source {
  /** In its own language; of a decision its number, of a law its place. */
  title: string;
  /** Who wrote what was read: the authority itself, or those who report what it says. */
  publisher: string;
  /** When it was published or decided, as exactly as is known: "2018-10-09", "2023-03", "2025". */
  date?: string;
  url?: string;
}

export interface Rule extends Source {
  kind: RuleKind;
  grade: Grade;
}

/** Words that are enough, with what they need to be so. */
export interface Accepted {
  /** Head words as `lib/disclosure/words` has them, or words of this market alone. */
  words: readonly string[];
  rule: string;
  /** Enough only where nothing was agreed: no code, no affiliate link, no payment. */
  only?: 'gift';
  /** Enough only with the brand's name beside it; of a hashtag, before it or in it. */
  withBrand?: true;
}

/** Words that are known not to be enough. Every label that is not accepted is treated the same; these have a source of their own. */
export interface Rejected {
  words: readonly string[];
  rule: string;
  /** A guide of the trade accepts them all the same (decision 16). */
  guideAccepts?: true;
}

export interface Market {
  code: MarketCode;
  /** Who watches over it, in its own name. */
  authority: string;
  /** Languages of the audience, BCP-47, the main one first. */
  languages: readonly string[];
  /** Languages of neighbours whose word for advertising readers understand; accepted with a note. */
  understood: readonly string[];
  /** A label in the language of the post is enough, whatever it is. */
  postLanguage?: true;
  accepted: readonly Accepted[];
  rejected: readonly Rejected[];
  /** The words the authority itself names, for the sentence "… asks for …". */
  asksFor: readonly string[];
  placement: {
    rule: string;
    /** The first lines in which a label may begin anywhere; most markets have none (decision 14). */
    freeLines?: number;
    /** A label may be the first or last of a row of hashtags. */
    rowEnds?: true;
    /** Nothing but the label may come first: at the end even of a short caption it is late. */
    strict?: true;
  };
  language: { rule: string };
  /** When a gift, one's own brand, an affiliate link have to be labelled, and by which rule. */
  gifts: { treatment: 'label' | 'label-when-expected' | 'own-wording'; rule: string };
  ownBrand: { treatment: 'label' | 'label-unless-obvious'; rule: string };
  affiliate: { treatment: 'label' | 'own-wording'; rule: string };
  /** The rule against calling advertising what is none; few markets have one. */
  overLabelling?: { rule: string };
  /** Is the platform's own label enough (decision 15)? */
  platformLabel: { enough: boolean; rule: string };
  rules: Readonly<Record<string, Rule>>;
}

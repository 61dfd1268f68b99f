// The shapes of the expectations in a case file. A key that is absent was not established and is not tested; null means
// that the page does not tell.

/** The true number lies in this range. */
export interface ExpectedCount {
  low: number;
  high: number;
  exact: boolean;
}

type Told<T> = T | null;

export interface ExpectedPost {
  id: string;
  shortcode?: string;
  url?: string;
  title?: Told<string>;
  captionStart?: Told<string>;
  kind?: string;
  publishedAt?: Told<string>;
  likes?: Told<ExpectedCount | 'hidden'>;
  comments?: Told<ExpectedCount | 'off'>;
  views?: Told<ExpectedCount>;
  shares?: Told<ExpectedCount>;
  saves?: Told<ExpectedCount>;
  pinned?: Told<boolean>;
  byOthers?: boolean;
  paidLabel?: Told<boolean>;
  partners?: string[];
  membersOnly?: boolean;
  upcoming?: boolean;
}

export interface Expected {
  isProfile?: boolean;
  /** Why there is no profile (own pages only). */
  miss?: string;
  profileId?: Told<string>;
  handle?: Told<string>;
  name?: Told<string>;
  verified?: Told<boolean>;
  category?: Told<string>;
  country?: Told<string>;
  email?: Told<string>;
  links?: Told<string[]>;
  /** ISO day (own pages only). */
  joined?: Told<string>;
  bioStart?: Told<string>;
  followers?: Told<ExpectedCount | 'hidden'>;
  following?: Told<ExpectedCount>;
  postCount?: Told<ExpectedCount>;
  totalLikes?: Told<ExpectedCount>;
  totalViews?: Told<ExpectedCount>;
  recent?: ExpectedPost[];
  recentCount?: number;
  mustNot?: string[];
}

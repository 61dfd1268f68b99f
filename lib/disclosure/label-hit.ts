import type { Brand } from './brands';
import type { Label, Says, Words } from './words/words';

/** These say that it is advertising, and no more. */
export const SAYS_AD: ReadonlySet<Says> = new Set(['advert', 'paid', 'sponsored']);

/** A wording that stands where a label stands, or that nobody writes but of advertising. */
export interface LabelHit {
  label: Label;
  words: Words;
  /** How it stands: as a hashtag, by itself as a label does, or in a sentence. */
  form: 'tag' | 'alone' | 'sentence';
  /** First and last token. */
  from: number;
  to: number;
  brand: Brand | undefined;
  disguised: boolean;
}

import type { Brand } from './brands';
import type { Label, Words } from './words/words';

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

import type { LabelHit } from '../label-hit';
import type { Lexicon } from '../lexicon';
import type { CaptionReading } from '../reading';
import type { Sign } from './sign';

/** What the single signs are weighed by. */
export interface Context {
  reading: CaptionReading;
  lexicon: Lexicon;
  /** Handles of the creator, and her brands as "brand:name". */
  own: ReadonlySet<string>;
  labels: readonly LabelHit[];
  /** The mentions that most likely are brands', with their weight. */
  mentions: readonly Sign[];
  /** All mentions but the creator's own: "follow me and @shop" names a supplier, not a friend. */
  tags: readonly Sign[];
  hasElsewhere: boolean;
  unasked: boolean;
  forCharity: boolean;
  /** Languages of the market. */
  home: readonly string[];
}

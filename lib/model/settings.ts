import * as z from 'zod/mini';
import { TierScheme } from './assessment';

/** What the person has chosen. Every field has a default; see `lib/settings`. */
export const Settings = z.object({
  /** Id of the list that one click saves to; '' until the first save makes the default list. */
  currentList: z.string(),
  tierScheme: TierScheme,
  /** The reference line for engagement by followers, percent. */
  referenceLine: z.number(),
});
export type Settings = z.infer<typeof Settings>;

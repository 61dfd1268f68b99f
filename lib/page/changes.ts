import type { Reading } from '../model/profile';

/** What follows from the moment of reading, and so differs at every reading of the same page. */
const OF_THE_MOMENT = new Set(['readAt', 'publishedBetween']);

/** A text that is the same for two readings that say the same. */
export function readingMark(reading: Reading): string {
  return JSON.stringify(reading, (key, value: unknown) => (OF_THE_MOMENT.has(key) ? undefined : value));
}

import type { Entry } from '../../../lib/model/entry';
import { firstEntries } from '../../../lib/shortlist/reading';

/** So many fill a tall window. */
const FIRST = 60;

let begun: Promise<Entry[]> | undefined;

/** Begins to read what the table shows first: the page calls it before anything is shown, and the database opens meanwhile. */
export function beginFirstRows(): void {
  begun = firstEntries(FIRST);
  // Whoever asks for them hears it.
  begun.catch(() => undefined);
}

/** The creators that the table shows first; those that were begun are good for one time. Throws a `Failure`. */
export function firstRows(): Promise<Entry[]> {
  const rows = begun ?? firstEntries(FIRST);
  begun = undefined;
  return rows;
}

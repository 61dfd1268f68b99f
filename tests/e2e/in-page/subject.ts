/** The shortlist's own functions, for tests that run in a page of the extension: found there in the global `subject`. */
import type { Entry } from '../../../lib/model/entry';
import { entryBatches } from '../../../lib/shortlist/reading';

export { addTags } from '../../../lib/shortlist/bulk';
export { seed } from '../../bench/in-page/seed';

/** What tells whether something is still there. */
export async function kept(): Promise<Pick<Entry, 'id' | 'keys' | 'note' | 'tags'>[]> {
  const all: Pick<Entry, 'id' | 'keys' | 'note' | 'tags'>[] = [];
  for await (const batch of entryBatches(500))
    all.push(...batch.map(({ id, keys, note, tags }) => ({ id, keys, note, tags })));
  return all;
}

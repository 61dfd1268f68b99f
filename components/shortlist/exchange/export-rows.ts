import type { ExportRow } from '../../../lib/exchange/column';
import type { Entry } from '../../../lib/model/entry';
import { allLists } from '../../../lib/shortlist/lists';
import { entriesWithIds } from '../../../lib/shortlist/reading';
import type { Running } from '../../ui/use-job';

/** Creators that are held in memory at a time. */
const A_BATCH = 1_000;

/** The creators with these ids, in that order, batch after batch; one who has been removed meanwhile is left out. Throws a `Failure`. */
async function* entryBatchesOf(ids: readonly string[], { signal, onProgress }: Running): AsyncGenerator<Entry[]> {
  for (let done = 0; done < ids.length; done += A_BATCH) {
    signal.throwIfAborted();
    yield await entriesWithIds(ids.slice(done, done + A_BATCH));
    onProgress(Math.min((done + A_BATCH) / ids.length, 1));
  }
  signal.throwIfAborted();
}

/** The same as rows of an export: with the names of their lists. */
export async function* rowBatchesOf(ids: readonly string[], running: Running): AsyncGenerator<ExportRow[]> {
  const names = new Map((await allLists()).map(({ id, name }) => [id, name]));
  for await (const entries of entryBatchesOf(ids, running)) {
    yield entries.map((entry) => ({ entry, lists: entry.lists.flatMap((id) => names.get(id) ?? []) }));
  }
}

/** The same one by one, for what takes longer with each of them; tells no progress. */
export async function* entriesOf(ids: readonly string[], { signal }: Running): AsyncGenerator<Entry> {
  for await (const entries of entryBatchesOf(ids, { signal, onProgress: () => undefined })) yield* entries;
}

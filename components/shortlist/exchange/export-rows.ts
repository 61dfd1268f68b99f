import type { ExportRow } from '../../../lib/exchange/column';
import type { Entry } from '../../../lib/model/entry';
import { allLists } from '../../../lib/shortlist/lists';
import { entriesWithIds } from '../../../lib/shortlist/reading';
import type { Running } from '../../ui/use-job';

/** Creators that are asked for at a time; twice as many are held in memory. */
const A_BATCH = 200;

/** The creators with these ids, in that order, batch after batch; one who has been removed meanwhile is left out. Throws a `Failure`. */
async function* entryBatchesOf(ids: readonly string[], { signal, onProgress }: Running): AsyncGenerator<Entry[]> {
  const ask = (from: number) => {
    const asked = from < ids.length ? entriesWithIds(ids.slice(from, from + A_BATCH)) : undefined;
    // Whoever waits for it hears it; nobody does once the export has stopped.
    asked?.catch(() => undefined);
    return asked;
  };
  // The database looks for the next while these are written.
  let [batch, next] = [ask(0), ask(A_BATCH)];
  for (let done = A_BATCH; batch; done += A_BATCH) {
    signal.throwIfAborted();
    yield await batch;
    onProgress(Math.min(done / ids.length, 1));
    [batch, next] = [next, ask(done + A_BATCH)];
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

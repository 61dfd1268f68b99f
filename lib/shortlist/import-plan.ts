import type { Entry } from '../model/entry';
import { read } from './database';
import { hashesOf } from './hashes';
import { goOn, type Long } from './long';
import { entryBatches } from './reading';
import { AT_ONCE } from './scan';
import type { StoreName } from './schema';
import { allStaged, STAGED, valuesOf } from './staged';
import { rowsOf } from './schema';

/** What has to be known before the transaction of an import begins, since it waits for no digest. */
export interface ImportPlan {
  /** Keys of what is staged that belong to somebody erased. */
  erased: Set<string>;
  /** Hashes in the file of creators whom the person has on the shortlist: those are not erased for them. */
  held: Set<string>;
}

/** Finds out whom of those that are staged the person has erased, and who in the file is erased but kept here. */
export async function planImport(long: Long): Promise<ImportPlan> {
  const stores: StoreName[] = ['erased', 'staged'];
  const [own, given] = await read(stores, async (tx) => [
    new Set(await tx.objectStore('erased').getAllKeys()),
    new Set((await allStaged(tx, 'erased')).map(({ hash }) => hash)),
  ]);
  const plan: ImportPlan = { erased: new Set(), held: new Set() };
  if (own.size > 0) {
    for await (const keys of stagedKeys()) {
      goOn({ signal: long.signal }, 0, 1);
      const hashes = await hashesOf(keys);
      for (const [place, hash] of hashes.entries()) if (own.has(hash)) plan.erased.add(keys[place] ?? '');
    }
  }
  if (given.size > 0) {
    for await (const batch of entryBatches(AT_ONCE, { signal: long.signal })) {
      const hashes = await hashesOf(batch.flatMap((entry: Entry) => entry.keys));
      for (const hash of hashes) if (given.has(hash)) plan.held.add(hash);
    }
  }
  return plan;
}

/** The keys of all people that are staged, a piece at a time. */
async function* stagedKeys(): AsyncGenerator<string[]> {
  for (const kind of ['entry', 'declined', 'candidate'] as const) {
    const places = await read(['staged'], (tx) => tx.objectStore('staged').getAllKeys(rowsOf(kind)));
    for (const place of places) {
      const row = await read(['staged'], (tx) => tx.objectStore('staged').get(place));
      yield valuesOf<typeof kind>(row).flatMap((value) => ('keys' in value ? value.keys : (value.key ?? [])));
    }
  }
}

/** Is an import staged, whole? */
export async function isStaged(): Promise<boolean> {
  return read(['meta'], async (tx) => (await tx.objectStore('meta').getKey(STAGED)) !== undefined);
}

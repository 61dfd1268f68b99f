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
  /** Keys of the erased by which the file joins profiles of one creator, each with its hash. */
  persons: Map<string, string>;
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
  const plan: ImportPlan = { erased: new Set(), persons: new Map(), held: new Set() };
  if (own.size > 0) {
    for await (const { keys, persons } of stagedKeys()) {
      goOn({ signal: long.signal }, 0, 1);
      for (const key of (await amongThem(own, keys)).keys()) plan.erased.add(key);
      for (const [person, hash] of await amongThem(own, persons)) plan.persons.set(person, hash);
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

/** Those of the keys whose hashes are among these, each with its hash. */
async function amongThem(all: ReadonlySet<string>, keys: readonly string[]): Promise<Map<string, string>> {
  const hashes = await hashesOf(keys);
  const found = keys.map((key, place) => [key, hashes[place] ?? ''] as const);
  return new Map(found.filter(([, hash]) => all.has(hash)));
}

/** The keys of all people that are staged, and what joined profiles have in common, a piece at a time. */
async function* stagedKeys(): AsyncGenerator<{ keys: string[]; persons: string[] }> {
  for (const kind of ['entry', 'declined', 'candidate'] as const) {
    const places = await read(['staged'], (tx) => tx.objectStore('staged').getAllKeys(rowsOf(kind)));
    for (const place of places) {
      const row = await read(['staged'], (tx) => tx.objectStore('staged').get(place));
      const values = valuesOf<typeof kind>(row);
      yield {
        keys: values.flatMap((value) => ('keys' in value ? value.keys : (value.key ?? []))),
        persons: [...new Set(values.flatMap((value) => ('person' in value ? (value.person ?? []) : [])))],
      };
    }
  }
}

/** Is an import staged, whole? */
export async function isStaged(): Promise<boolean> {
  return read(['meta'], async (tx) => (await tx.objectStore('meta').getKey(STAGED)) !== undefined);
}

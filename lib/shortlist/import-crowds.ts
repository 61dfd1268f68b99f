import type { ImportReport } from './import-report';
import { idsAmong, idsWithKeys } from './get-each';
import type { Reading, StoreName } from './schema';
import { stagedOf } from './staged';

export interface Crowds {
  /** That of the staged creator in this place of the file; undefined for one who is erased. */
  of(place: number): { number: number; size: number; ids: readonly string[] } | undefined;
}

/**
 * Sorts the staged creators by whom they share any key with, here and in the file, since those have to be looked at
 * together. Keeps the keys in memory and nothing else.
 */
export async function findCrowds({
  tx,
  erased,
  report,
}: {
  tx: Reading<StoreName>;
  erased: ReadonlySet<string>;
  report: ImportReport;
}): Promise<Crowds> {
  const store = tx.objectStore('entries');
  const isEmpty = (await store.count()) === 0;
  const parents: number[] = [];
  const root = (node: number): number => {
    let top = node;
    while (parents[top] !== top) top = parents[top] ?? top;
    parents[node] = top;
    return top;
  };
  const owners = new Map<string, number>();
  const meet = (key: string, node: number) => {
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, node);
    else parents[root(node)] = root(owner);
  };
  const found: (string[] | undefined)[] = [];
  for await (const batch of stagedOf(tx, 'entry')) {
    const all = isEmpty ? [] : batch.flatMap(({ keys }) => keys);
    const [own, ids] = await Promise.all([
      idsAmong(store, isEmpty ? [] : batch.map(({ id }) => id)),
      idsWithKeys(store.index('keys'), all),
    ]);
    let seen = 0;
    for (const [place, { id, keys }] of batch.entries()) {
      const theirs = ids.slice(seen, (seen += keys.length));
      const node = parents.length;
      parents.push(node);
      if (keys.some((key) => erased.has(key))) {
        found.push(undefined);
        report.erasedKept += 1;
        continue;
      }
      const mine = [...new Set([own[place], ...theirs].flatMap((one) => one ?? []))];
      found.push(mine);
      for (const key of [`entry ${id}`, ...keys, ...mine.map((one) => `entry ${one}`)]) meet(key, node);
    }
  }
  const sizes = new Map<number, number>();
  const together = new Map<number, Set<string>>();
  for (const [node, mine] of found.entries()) {
    if (!mine) continue;
    const top = root(node);
    sizes.set(top, (sizes.get(top) ?? 0) + 1);
    if (mine.length > 0) together.set(top, new Set([...(together.get(top) ?? []), ...mine]));
  }
  return {
    of(place) {
      if (!found[place]) return undefined;
      const number = root(place);
      return { number, size: sizes.get(number) ?? 1, ids: [...(together.get(number) ?? [])] };
    },
  };
}

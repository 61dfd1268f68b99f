import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { UPGRADES, type Upgrade } from '../../../lib/shortlist/upgrades';

/** A browser in which nothing was ever saved. */
export function emptyBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
}

/**
 * The shortlist as one context (worker or page) has it: its own modules, and so its own connection to the database. With
 * `more` steps it is that of a later Vett.
 */
export async function openContext(...more: Upgrade[]) {
  vi.resetModules();
  vi.doMock('../../../lib/shortlist/upgrades', async (original) => ({
    ...(await original<object>()),
    UPGRADES: [...UPGRADES, ...more],
  }));
  const [entries, lists, posts, snapshots, database] = await Promise.all([
    import('../../../lib/shortlist/entries'),
    import('../../../lib/shortlist/lists'),
    import('../../../lib/shortlist/posts'),
    import('../../../lib/shortlist/snapshots'),
    import('../../../lib/shortlist/database'),
  ]);
  return { ...entries, ...lists, ...posts, ...snapshots, ...database };
}

export type Context = Awaited<ReturnType<typeof openContext>>;

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
  const modules = await Promise.all([
    import('../../../lib/shortlist/entries'),
    import('../../../lib/shortlist/lists'),
    import('../../../lib/shortlist/posts'),
    import('../../../lib/shortlist/snapshots'),
    import('../../../lib/shortlist/database'),
    import('../../../lib/shortlist/reading'),
    import('../../../lib/shortlist/changed'),
    import('../../../lib/shortlist/bulk'),
    import('../../../lib/shortlist/undo'),
    import('../../../lib/shortlist/own-words'),
    import('../../../lib/shortlist/fields'),
    import('../../../lib/shortlist/views'),
    import('../../../lib/shortlist/person'),
    import('../../../lib/shortlist/declined'),
    import('../../../lib/shortlist/candidates'),
    import('../../../lib/shortlist/changes'),
    import('../../../lib/shortlist/erase'),
    import('../../../lib/shortlist/backup'),
    import('../../../lib/shortlist/import'),
    import('../../../lib/shortlist/health'),
    import('../../../lib/shortlist/record-of'),
  ]);
  const [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u] = modules;
  return {
    ...a,
    ...b,
    ...c,
    ...d,
    ...e,
    ...f,
    ...g,
    ...h,
    ...i,
    ...j,
    ...k,
    ...l,
    ...m,
    ...n,
    ...o,
    ...p,
    ...q,
    ...r,
    ...s,
    ...t,
    ...u,
  };
}

export type Context = Awaited<ReturnType<typeof openContext>>;

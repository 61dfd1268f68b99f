import type { Snapshot } from '../model/entry';
import type { KeptPost } from '../model/kept-post';
import { getEach } from './get-each';
import type { Home } from './import-entries';
import { isSame } from './is-same';
import { joinKept, toPostsRow } from './posts';
import type { DaysRow, PostsRow, StoreName, Writing } from './schema';
import { joinDays } from './snapshots';
import { stagedOf } from './staged';
import type { UndoLog } from './undo-log';
import { changedParts } from './undo-parts';
import { dayWithoutFuture, postWithoutFuture } from './without-future';

/** Creators whose posts are written together. */
const AT_ONCE = 50;

interface Needs {
  tx: Writing<StoreName>;
  log: UndoLog;
  /** ISO time: nothing in a file is later. */
  now: string;
  homes: ReadonlyMap<string, Home>;
  /** Hears how many staged records are done. */
  onDone: (records: number) => void;
}

/** Adds the staged posts to those of the creators that they belong to; those of nobody are left out. */
export async function mergeStagedPosts(needs: Needs): Promise<void> {
  const store = needs.tx.objectStore('posts');
  const find = (ids: string[]) => getEach(store, ids);
  await mergeRows<KeptPost, PostsRow>('post', needs, find, async (home, given, before) => {
    const posts = given.map((post) => postWithoutFuture(post, needs.now));
    const after = toPostsRow(home.id, joinKept(home.id, before?.posts ?? [], posts, 'value'));
    if (isSame(before, after)) return;
    if (!home.isNew) {
      const changed = changedParts(before?.posts ?? [], after.posts, ({ postId }) => postId);
      await needs.log.add({ what: 'posts', id: home.id, ...changed });
    }
    await store.put(after);
  });
}

/** Adds the staged snapshots, in the same way. */
export async function mergeStagedDays(needs: Needs): Promise<void> {
  const store = needs.tx.objectStore('snapshots');
  const find = (ids: string[]) => getEach(store, ids);
  await mergeRows<Snapshot, DaysRow>('snapshot', needs, find, async (home, given, before) => {
    const snapshots = given.flatMap((day) => dayWithoutFuture(day, needs.now) ?? []);
    const after = { entryId: home.id, days: joinDays(home.id, before?.days ?? [], snapshots, 'value') };
    if (snapshots.length === 0 || isSame(before, after)) return;
    if (!home.isNew) {
      const changed = changedParts(before?.days ?? [], after.days, ({ day }) => day);
      await needs.log.add({ what: 'snapshots', id: home.id, ...changed });
    }
    await store.put(after);
  });
}

/** What follows each other and belongs to one creator is merged in one go. */
async function mergeRows<Row extends { entryId: string }, Kept>(
  kind: 'post' | 'snapshot',
  { tx, homes, onDone }: Needs,
  find: (ids: string[]) => Promise<(Kept | undefined)[]>,
  merge: (home: Home, rows: Row[], before: Kept | undefined) => Promise<void>,
): Promise<void> {
  const jobs = new Map<string, { home: Home; rows: Row[] }>();
  const flush = async (keep?: string) => {
    const ready = [...jobs].filter(([id]) => id !== keep);
    for (const [id] of ready) jobs.delete(id);
    const before = await find(ready.map(([, { home }]) => home.id));
    await Promise.all(ready.map(([, { home, rows }], place) => merge(home, rows, before[place])));
  };
  for await (const batch of stagedOf(tx, kind)) {
    let last: string | undefined;
    for (const row of batch as unknown as Row[]) {
      const home = homes.get(row.entryId);
      if (!home) continue;
      const job = jobs.get(home.id) ?? { home, rows: [] };
      jobs.set(home.id, job);
      job.rows.push(row);
      last = home.id;
      if (jobs.size > AT_ONCE) await flush(last);
    }
    await flush(last);
    onDone(batch.length);
  }
  await flush();
}

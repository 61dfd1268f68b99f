import type { Entry } from '../model/entry';
import type { Group } from './import-groups';
import { joinKept, toPostsRow } from './posts';
import { toEntryRow } from './rank';
import { moveEntry, takeRows } from './rows';
import type { StoreName, Writing } from './schema';
import { joinDays } from './snapshots';
import { changesOf, type UndoLog } from './undo-log';
import { without } from './without';

/** Writes the entries of one crowd, each with what undoes it. */
export class CrowdWriting {
  private readonly cleared = new Set<string>();

  constructor(
    private readonly tx: Writing<StoreName>,
    private readonly log: UndoLog,
  ) {}

  async clear(id: string): Promise<void> {
    this.cleared.add(id);
    await this.tx.objectStore('entries').delete(id);
  }

  async keep({ joined }: Group, before: readonly Entry[]): Promise<void> {
    const store = this.tx.objectStore('entries');
    const [only, ...more] = before;
    if (only && more.length === 0 && only.id === joined.id) {
      const changes = changesOf(only, withSourceOf(only, joined));
      if (changes.length > 0) await this.log.add({ what: 'changed', id: only.id, fields: changes });
      if (changes.length > 0 || this.cleared.has(only.id)) await store.put(toEntryRow(withSourceOf(only, joined)));
      return;
    }
    if (only && more.length === 0) return this.move(only, withSourceOf(only, joined));
    // Several have become one: what was there goes, whole, and what takes its place comes.
    const posts = await this.tx.objectStore('posts').get(joined.id);
    let [kept, days] = [posts?.posts ?? [], (await this.tx.objectStore('snapshots').get(joined.id))?.days ?? []];
    for (const entry of before) {
      const rows = await takeRows(this.tx, entry.id);
      await this.log.add({ what: 'removed', removed: { entry, ...rows } });
      kept = joinKept(joined.id, kept, rows.posts, 'value');
      days = joinDays(joined.id, days, rows.snapshots, 'value');
    }
    await this.log.add({ what: 'added', id: joined.id, updatedAt: joined.updatedAt });
    if (kept.length > 0) await this.tx.objectStore('posts').put(toPostsRow(joined.id, kept));
    if (days.length > 0) await this.tx.objectStore('snapshots').put({ entryId: joined.id, days });
    const row = before.some(({ source }) => source === undefined) ? withSourceOf({}, joined) : joined;
    await store.put(toEntryRow(row));
  }

  /** It goes on under another id. */
  private async move(before: Entry, joined: Entry): Promise<void> {
    await this.log.add({ what: 'moved', id: joined.id, from: before.id, fields: changesOf(before, joined) });
    await moveEntry(this.tx, before.id, joined);
  }
}

/** A page of this browser has shown the creator, or not: that no file tells. */
function withSourceOf({ source }: Pick<Entry, 'source'>, entry: Entry): Entry {
  return { ...without(entry, 'source'), ...(source && { source }) };
}

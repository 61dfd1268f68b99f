import { tellChanged } from './changed';
import { read, write } from './database';
import { Failure } from '../model/failure';
import { hashesOf } from './hashes';
import { mergeEntries, withIds } from './import-entries';
import { mergeCandidates, mergeDeclined, mergeErased, mergeNames } from './import-others';
import { isStaged, planImport } from './import-plan';
import { mergeStagedDays, mergeStagedPosts } from './import-posts';
import { emptyReport, type ImportReport } from './import-report';
import { goOn, type Long } from './long';
import { toEntryRow } from './rank';
import { AT_ONCE, batchesOf } from './scan';
import type { Reading, StoreName, Writing } from './schema';
import { STAGED } from './staged';
import { changesOf, undoLog, type UndoLog } from './undo-log';
import type { UndoStep } from './undo-step';

export type { ImportReport } from './import-report';
export { dropStaged, stageImport } from './staged';

// The rule of merging: newer facts win, notes and tags are united, nothing is deleted. What comes of it is the same
// whichever of two colleagues reads the other's file, and reading a file again changes nothing.

const READ: StoreName[] = ['entries', 'lists', 'fields', 'views', 'staged'];
const ALL: StoreName[] = [
  ...READ,
  ...(['posts', 'snapshots', 'declined', 'candidates', 'erased', 'steps', 'undo', 'meta'] as const),
];

/**
 * What `commitImport` would do at that time with what is staged. Writes nothing. Throws a `Failure`, `not-found` when nothing
 * is staged.
 */
export async function previewImport(long: Long = {}, now = new Date().toISOString()): Promise<ImportReport> {
  if (!(await isStaged())) throw new Failure('not-found', 'nothing is staged');
  const { erased, persons } = await planImport(long);
  return read(READ, async (tx) => {
    const report = emptyReport();
    const names = await mergeNames(tx, report);
    const progress = await progressOf(tx, long, ['entry']);
    await mergeEntries({ tx, now, names, erased, persons, report, onDone: progress });
    return report;
  });
}

/**
 * Merges what is staged into the shortlist: one transaction, with the step that undoes it in the same. Who was erased is left
 * out unless `withErased`. Throws a `Failure`, `not-found` when nothing is staged; then nothing is changed, and what is
 * staged stays.
 */
export async function commitImport(
  { now, withErased = false }: { now: string; withErased?: boolean },
  long: Long = {},
): Promise<ImportReport & { step: UndoStep }> {
  if (!(await isStaged())) throw new Failure('not-found', 'nothing is staged');
  const plan = await planImport(long);
  const back = new Map<string, string>();
  if (withErased) {
    const keys = [...plan.erased];
    for (const [place, hash] of (await hashesOf(keys)).entries()) back.set(hash, keys[place] ?? '');
    for (const key of keys) plan.persons.delete(key);
    plan.erased.clear();
  }
  const { answer, changed } = await write(ALL, async (writing) => {
    const tx = writing as unknown as Reading<StoreName>;
    const report = emptyReport();
    const log = await undoLog(writing, 'import', now);
    const progress = await progressOf(tx, long, ['entry', 'post', 'snapshot']);
    const names = await mergeNames(tx, report, log);
    const { erased, persons } = plan;
    const homes = await mergeEntries({ tx, log, now, names, erased, persons, report, onDone: progress });
    await moveIds(writing, log, names.ids);
    await mergeStagedPosts({ tx: writing, log, now, homes, onDone: progress });
    await mergeStagedDays({ tx: writing, log, now, homes, onDone: progress });
    await mergeDeclined(tx, plan, log, now);
    await mergeCandidates(tx, plan, log, now);
    await mergeErased(tx, plan, back, log);
    await writing.objectStore('staged').clear();
    await writing.objectStore('meta').delete(STAGED);
    return { answer: { ...report, step: await log.end(report.added + report.changed) }, changed: log.changed };
  });
  tellChanged([...changed]);
  return answer;
}

/** Entries that the file does not name are on lists, and have fields, whose ids are others now. */
async function moveIds(tx: Writing<StoreName>, log: UndoLog, ids: ReadonlyMap<string, string>): Promise<void> {
  if (ids.size === 0) return;
  const store = tx.objectStore('entries');
  for await (const batch of batchesOf(store, ({ id }) => id, AT_ONCE)) {
    for (const entry of batch) {
      const after = withIds(entry, ids);
      if (after === entry) continue;
      await log.add({ what: 'changed', id: entry.id, fields: changesOf(entry, after) });
      await store.put(toEntryRow(after));
    }
  }
}

/** Tells how far it has come, by pieces of what is staged, and stops when it is asked to. */
async function progressOf(
  tx: Reading<StoreName>,
  long: Long,
  kinds: readonly string[],
): Promise<(records: number) => void> {
  const keys = (await tx.objectStore('staged').getAllKeys()).filter(([kind]) => kinds.includes(kind));
  let done = 0;
  goOn(long, 0, keys.length);
  return () => {
    done += 1;
    goOn(long, done, keys.length);
  };
}

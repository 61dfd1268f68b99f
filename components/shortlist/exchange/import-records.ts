import type { Imported } from '../../../lib/exchange/csv-import';
import type { BackupRecord } from '../../../lib/model/backup';
import type { Entry } from '../../../lib/model/entry';
import { toInstant } from '../../../lib/model/instant';
import { creatorKeys } from '../../../lib/model/reading';
import { findEntry } from '../../../lib/shortlist/entries';
import { allFields } from '../../../lib/shortlist/fields';
import { allLists } from '../../../lib/shortlist/lists';
import { mergeProfiles, toEntry } from '../../../lib/shortlist/merge';
import { isLater } from '../../../lib/shortlist/moments';
import { postsOf } from '../../../lib/shortlist/posts';
import { snapshotsOf } from '../../../lib/shortlist/snapshots';
import { ImportedNames } from './imported-names';
import { judgeImported, type JudgeImported } from './judge-imported';

/**
 * The creators of a table as records of a backup, ready to be merged. `undated`: when words without a date were written, ISO
 * time. Throws a `Failure`.
 */
export async function* importRecords(
  batches: Iterable<{ rows: readonly Imported[] }>,
  undated: string,
): AsyncGenerator<BackupRecord[]> {
  const [lists, fields, judge] = await Promise.all([allLists(), allFields(), judgeImported()]);
  const names = new ImportedNames(lists, fields, undated);
  for (const { rows } of batches) {
    yield await Promise.all(
      rows.map(async (row): Promise<BackupRecord> => ({
        kind: 'entry',
        value: await entryOf(row, { names, judge, undated }),
      })),
    );
  }
  yield names.records();
}

interface Context {
  names: ImportedNames;
  judge: JudgeImported;
  undated: string;
}

async function entryOf(row: Imported, { names, judge, undated }: Context): Promise<Entry> {
  const { profile, summary, words } = row;
  const keys = creatorKeys(profile);
  const before = await findEntry(keys);
  const { fields, elsewhere } = names.values(row.fields);
  // What a table of ours says of the very reading that is kept here is our own verdict, not somebody else's.
  const isOwnReading = before !== undefined && toInstant(before.profile.readAt) === toInstant(profile.readAt);
  const judged = { ...(!isOwnReading && row.elsewhere), ...elsewhere };
  const now = row.savedAt ?? before?.savedAt ?? undated;
  return {
    ...toEntry(before?.id ?? crypto.randomUUID(), keys, {
      profile,
      assessment: await verdictOn(row, before, judge),
      summary,
      now,
    }),
    ...words,
    fields,
    lists: names.listIds(row.lists),
    ...(Object.keys(judged).length > 0 && { elsewhere: judged }),
    ...(!before && { source: 'import' as const }),
    updatedAt: row.updatedAt ?? undated,
  };
}

// A table has no posts: what it says must not take away a verdict that rests on them. Newer facts are judged together with
// the posts that are kept.
async function verdictOn({ profile, words }: Imported, before: Entry | undefined, judge: JudgeImported) {
  if (!before) return judge(profile, words);
  if (!isLater(profile.readAt, before.profile.readAt)) return before.assessment;
  const [recent, history] = await Promise.all([postsOf(before.id), snapshotsOf(before.id)]);
  const { answers, quote } = before;
  return judge({ ...mergeProfiles(before.profile, profile), recent }, { history, answers, quote });
}

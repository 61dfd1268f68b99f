import type { Imported } from '../../../lib/exchange/csv-import';
import type { Problem } from '../../../lib/exchange/row-cells';
import type { Assessment } from '../../../lib/model/assessment';
import type { BackupRecord } from '../../../lib/model/backup';
import type { Entry } from '../../../lib/model/entry';
import { toInstant } from '../../../lib/model/instant';
import { creatorKeys } from '../../../lib/model/reading';
import { findEntries } from '../../../lib/shortlist/entries';
import { allFields } from '../../../lib/shortlist/fields';
import { allLists } from '../../../lib/shortlist/lists';
import { mergeProfiles, toEntry } from '../../../lib/shortlist/merge';
import { isLater } from '../../../lib/shortlist/moments';
import { pastOf, type Past } from '../../../lib/shortlist/past';
import { fitsBackup } from './fits-backup';
import { ImportedNames } from './imported-names';
import { judgeImported, type JudgeImported } from './judge-imported';

/**
 * The creators of a table as records of a backup, ready to be merged. `undated`: when words without a date were written, ISO
 * time. `onProblem` hears of rows that are more than can be kept. Throws a `Failure`.
 */
export async function* importRecords(
  batches: Iterable<{ rows: readonly Imported[] }>,
  undated: string,
  onProblem: (problem: Problem) => void,
): AsyncGenerator<BackupRecord[]> {
  const [lists, fields, judge] = await Promise.all([allLists(), allFields(), judgeImported()]);
  const names = new ImportedNames(lists, fields, undated);
  for (const { rows } of batches) {
    const known = await findEntries(rows.map(({ profile }) => creatorKeys(profile)));
    const isNewer = ({ profile }: Imported, before: Entry) => isLater(profile.readAt, before.profile.readAt);
    const past = await pastOf(
      rows.flatMap((row, place) => {
        const before = known[place];
        return before && isNewer(row, before) ? before.id : [];
      }),
    );
    yield rows.flatMap((row, place): BackupRecord[] => {
      const before = known[place];
      const assessment = verdictOn(row, before, before && past.get(before.id), judge);
      const record = { kind: 'entry', value: entryOf(row, before, assessment, { names, undated }) } as const;
      if (fitsBackup(record)) return [record];
      onProblem({ line: row.line, column: '', code: 'too-large' });
      return [];
    });
  }
  yield names.records();
}

interface Context {
  names: ImportedNames;
  undated: string;
}

function entryOf(row: Imported, before: Entry | undefined, assessment: Assessment, { names, undated }: Context): Entry {
  const { profile, summary, words } = row;
  const { fields, elsewhere } = names.values(row.fields);
  // What a table of ours says of the very reading that is kept here is our own verdict, not somebody else's.
  const isOwnReading = before !== undefined && toInstant(before.profile.readAt) === toInstant(profile.readAt);
  const judged = { ...(!isOwnReading && row.elsewhere), ...elsewhere };
  const now = row.savedAt ?? before?.savedAt ?? inFileOrder(undated, row.line);
  return {
    ...toEntry(before?.id ?? crypto.randomUUID(), creatorKeys(profile), { profile, assessment, summary, now }),
    ...words,
    fields,
    lists: names.listIds(row.lists),
    ...(Object.keys(judged).length > 0 && { elsewhere: judged }),
    ...(!before && { source: 'import' as const }),
    updatedAt: row.updatedAt ?? undated,
  };
}

/** The latest saved comes first, so that a file's creators, of whom nothing is known yet, stand in the order of the file. */
function inFileOrder(undated: string, line: number): string {
  return new Date((toInstant(undated) ?? 0) - line).toISOString();
}

// A table has no posts: what it says must not take away a verdict that rests on them. Newer facts are judged together with
// the posts that are kept: only then there is a `past`.
function verdictOn(
  { profile, words }: Imported,
  before: Entry | undefined,
  past: Past | undefined,
  judge: JudgeImported,
): Assessment {
  if (!before) return judge(profile, words);
  if (!past) return before.assessment;
  const { answers, quote } = before;
  const merged = { ...mergeProfiles(before.profile, profile), recent: past.posts };
  return judge(merged, { history: past.days, answers, quote });
}

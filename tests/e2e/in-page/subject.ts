/** The shortlist's own functions, for tests that run in a page of the extension: found there in the global `subject`. */
import type { BackupRecord } from '../../../lib/model/backup';
import type { Entry } from '../../../lib/model/entry';
import { commitImport, stageImport } from '../../../lib/shortlist/import';
import { entriesWithIds, entryBatches } from '../../../lib/shortlist/reading';

export { addTags } from '../../../lib/shortlist/bulk';
export { seed } from '../../bench/in-page/seed';
export { counted, layVersion1 } from './old-version';

/** What tells whether something is still there. */
export async function kept(): Promise<Pick<Entry, 'id' | 'keys' | 'note' | 'tags'>[]> {
  const all: Pick<Entry, 'id' | 'keys' | 'note' | 'tags'>[] = [];
  for await (const batch of entryBatches(500))
    all.push(...batch.map(({ id, keys, note, tags }) => ({ id, keys, note, tags })));
  return all;
}

/** Imports so many creators that nobody has yet: copies of those that `seed` has made, under names of their own. */
export async function importNew(name: string, count: number): Promise<void> {
  const seeds = await entriesWithIds(Array.from({ length: count }, (_, n) => `e${n}`));
  const records = seeds.map((entry, n): BackupRecord => {
    const { site } = entry.profile;
    const profile = { ...entry.profile, accountId: `${name}-${n}`, handle: `${name}.${n}` };
    const keys = [`${site}:${name}-${n}`, `${site}:@${name}.${n}`];
    return { kind: 'entry', value: { ...entry, id: `${name}-${n}`, keys, profile, tags: [] } };
  });
  await stageImport(
    (async function* () {
      yield records;
    })(),
  );
  await commitImport({ now: new Date().toISOString() });
}

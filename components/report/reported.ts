import type { Entry, List, Snapshot } from '../../lib/model/entry';
import type { Field } from '../../lib/model/field';
import { allFields } from '../../lib/shortlist/fields';
import { entryWithId } from '../../lib/shortlist/entries';
import { allLists } from '../../lib/shortlist/lists';
import { judgedPostsOf, type JudgedPost } from '../../lib/shortlist/posts';
import { snapshotsOf } from '../../lib/shortlist/snapshots';

/** All that a report says of one creator. */
export interface Reported {
  /** With the posts in its profile, newest first: the checks and the table of facts look at them. */
  entry: Entry;
  /** Posts that are ads or perhaps ads. */
  ads: JudgedPost[];
  snapshots: Snapshot[];
  lists: List[];
  fields: Field[];
}

/** Reads all that is kept of a saved creator; undefined when the shortlist has them no longer. Throws a `Failure`. */
export async function readReported(id: string): Promise<Reported | undefined> {
  const entry = await entryWithId(id);
  if (!entry) return undefined;
  const [posts, snapshots, lists, fields] = await Promise.all([
    judgedPostsOf(id),
    snapshotsOf(id),
    allLists(),
    allFields(),
  ]);
  return {
    entry: { ...entry, profile: { ...entry.profile, recent: posts.map(({ post }) => post) } },
    ads: posts.filter(({ disclosure }) => disclosure && disclosure.verdict.commercial !== 'no'),
    snapshots,
    lists,
    fields,
  };
}

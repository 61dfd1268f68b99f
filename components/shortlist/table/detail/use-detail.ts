import { useEffect, useState } from 'react';
import type { Entry, Snapshot } from '../../../../lib/model/entry';
import { failureCode, type FailureCode } from '../../../../lib/model/failure';
import { onShortlistChanged } from '../../../../lib/shortlist/changed';
import { entryWithId } from '../../../../lib/shortlist/entries';
import { judgedPostsOf, type JudgedPost } from '../../../../lib/shortlist/posts';
import { snapshotsOf } from '../../../../lib/shortlist/snapshots';

/** Everything that is kept of one creator. */
export interface Kept {
  entry: Entry;
  posts: JudgedPost[];
  snapshots: Snapshot[];
}

/** Reads it, and again whenever it is written. Null until it is there. */
export function useDetail(id: string): { kept: Kept | null; failed: FailureCode | null } {
  const [kept, setKept] = useState<Kept | null>(null);
  const [failed, setFailed] = useState<FailureCode | null>(null);

  useEffect(() => {
    let isGone = false;
    const load = async () => {
      try {
        const [entry, posts, snapshots] = await Promise.all([entryWithId(id), judgedPostsOf(id), snapshotsOf(id)]);
        if (isGone) return;
        setFailed(entry ? null : 'not-found');
        setKept(entry ? { entry, posts, snapshots } : null);
      } catch (error) {
        if (!isGone) setFailed(failureCode(error));
      }
    };
    void load();
    const stop = onShortlistChanged((ids) => {
      if (ids === 'many' || ids.includes(id)) void load();
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [id]);

  return { kept: kept?.entry.id === id ? kept : null, failed };
}

import { useCallback, useEffect, useState } from 'react';
import type { Entry, List } from '../../../lib/model/entry';
import { failureCode, type FailureCode } from '../../../lib/model/failure';
import type { Field } from '../../../lib/model/field';
import { onShortlistChanged } from '../../../lib/shortlist/changed';
import { allFields } from '../../../lib/shortlist/fields';
import { allLists } from '../../../lib/shortlist/lists';
import { entriesWithIds } from '../../../lib/shortlist/reading';

export type Compared =
  | { state: 'loading' }
  | { state: 'failed'; code: FailureCode }
  | { state: 'ready'; entries: Entry[]; lists: List[]; fields: Field[] };

/** The saved creators with these ids, read anew whenever the shortlist changes. */
export function useCompared(ids: readonly string[]): Compared {
  const [compared, setCompared] = useState<Compared>({ state: 'loading' });
  // As text: the same ids in another array are no news.
  const asked = JSON.stringify(ids);
  const load = useCallback(async (): Promise<Compared> => {
    try {
      const [entries, lists, fields] = await Promise.all([
        entriesWithIds(JSON.parse(asked) as string[]),
        allLists(),
        allFields(),
      ]);
      return { state: 'ready', entries, lists, fields };
    } catch (error) {
      return { state: 'failed', code: failureCode(error) };
    }
  }, [asked]);
  useEffect(() => {
    let stopped = false;
    const show = () => void load().then((now) => !stopped && setCompared(now));
    show();
    const stop = onShortlistChanged(show);
    return () => {
      stopped = true;
      stop();
    };
  }, [load]);
  return compared;
}

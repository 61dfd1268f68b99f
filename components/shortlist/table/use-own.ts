import { useCallback, useEffect, useState } from 'react';
import { STAGES } from '../../../lib/model/names';
import type { List } from '../../../lib/model/entry';
import type { Field } from '../../../lib/model/field';
import type { View } from '../../../lib/model/table-view';
import { readSettings } from '../../../lib/settings/settings';
import { onShortlistChanged } from '../../../lib/shortlist/changed';
import { allFields } from '../../../lib/shortlist/fields';
import { allLists } from '../../../lib/shortlist/lists';
import { allViews } from '../../../lib/shortlist/views';

/** What the person has made for the table: lists, own fields, views, status stages. */
export interface Own {
  lists: readonly List[];
  fields: readonly Field[];
  views: readonly View[];
  stages: readonly string[];
  /** False until all of it is read. */
  isRead: boolean;
}

const NOTHING: Own = { lists: [], fields: [], views: [], stages: STAGES, isRead: false };

/** Reads it again whenever the shortlist is written. Where it cannot be read the table stands without it. */
export function useOwn() {
  const [own, setOwn] = useState(NOTHING);

  const load = useCallback(async () => {
    try {
      const [lists, fields, views, settings] = await Promise.all([allLists(), allFields(), allViews(), readSettings()]);
      const now = { lists, fields, views, stages: settings.stages, isRead: true };
      // All rows are shown anew for others, and most writes leave these as they are.
      setOwn((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    } catch {
      setOwn((before) => ({ ...before, isRead: true }));
    }
  }, []);

  useEffect(() => {
    void load();
    return onShortlistChanged(() => void load());
  }, [load]);

  return { own, load };
}

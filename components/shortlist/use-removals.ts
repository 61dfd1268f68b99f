import { useRef } from 'react';
import { t } from '../../lib/i18n/text';
import type { Entry } from '../../lib/model/entry';
import { removeEntry, restoreEntry, type RemovedEntry } from '../../lib/shortlist/entries';
import type { Row } from './rows';

interface Needs {
  change: (work: (entries: Entry[]) => Entry[]) => void;
  load: () => Promise<void>;
  onFailed: (error: unknown) => void;
  say: (text: string, undo?: () => void) => void;
}

interface Removal {
  name: string;
  removed: RemovedEntry;
}

/** Taking creators off the shortlist, and back: every removal of this visit can be undone, the last one first. */
export function useRemovals({ change, load, onFailed, say }: Needs) {
  const removals = useRef<Removal[]>([]);

  const undo = async () => {
    const last = removals.current.pop();
    if (!last) return;
    try {
      await restoreEntry(last.removed);
      say(t('restored_creator', last.name));
    } catch (error) {
      removals.current.push(last);
      onFailed(error);
    }
    await load();
  };

  const remove = async ({ entry, name }: Row) => {
    change((entries) => entries.filter(({ id }) => id !== entry.id));
    try {
      removals.current.push({ name, removed: await removeEntry(entry.id) });
      say(t('removed_creator', name), () => void undo());
    } catch (error) {
      onFailed(error);
      await load();
    }
  };

  return { remove, undo };
}

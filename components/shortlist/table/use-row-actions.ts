import { useEffect, useMemo, useRef } from 'react';
import { t } from '../../../lib/i18n/text';
import { setNote } from '../../../lib/shortlist/entries';
import type { Creator } from './creators';
import type { Row } from './row';
import type { Actions } from './use-actions';
import type { useCursor } from './use-cursor';
import type { useSelection } from './use-selection';

interface Pieces {
  selection: ReturnType<typeof useSelection>;
  cursor: ReturnType<typeof useCursor>;
  keep: Actions['keep'];
  remove: (creators: readonly Creator[]) => void;
  setDetail: (id: string | null) => void;
  setEditing: (id: string | null) => void;
}

/**
 * What a row asks for. The same functions for as long as the table lives: a row is made again only when something of it has
 * changed.
 */
export function useRowActions(pieces: Pieces) {
  const latest = useRef(pieces);
  useEffect(() => {
    latest.current = pieces;
  });
  return useMemo(
    () => ({
      onActive: (id: string) => latest.current.cursor.setActive(id),
      onChoose: (id: string, isRange: boolean) =>
        isRange ? latest.current.selection.extend(id) : latest.current.selection.toggle(id),
      onOpen: (id: string) => latest.current.setDetail(id),
      onEdit: (id: string | null) => latest.current.setEditing(id),
      onNote: (row: Row, note: string) => {
        latest.current.setEditing(null);
        latest.current.cursor.refocus();
        void latest.current.keep((at) => setNote(row.id, note, at), `${row.name}: ${t('note_saved')}`);
      },
      onRemove: (creator: Creator) => latest.current.remove([creator]),
    }),
    [],
  );
}

import { lazy, Suspense, useMemo, useState } from 'react';
import { ColumnsDialog } from './columns-dialog';
import type { Column } from './columns';
import { FieldsDialog } from './fields-dialog';
import { KeysDialog } from './keys-dialog';
import { ListsDialog } from './lists-dialog';
import type { Row } from './row';
import type { Window } from './tool-bar';
import type { Actions } from './use-actions';
import type { Own } from './use-own';

// Writers and readers of files are wanted now and then.
const ExportDialog = lazy(() => import('../exchange/export-dialog').then((all) => ({ default: all.ExportDialog })));
const ImportDialog = lazy(() => import('../exchange/import-dialog').then((all) => ({ default: all.ImportDialog })));

interface Props {
  open: Window | null;
  onClose: () => void;
  /** What an export would hold, in its order. */
  ids: () => string[];
  rows: readonly Row[];
  own: Own;
  columns: readonly Column[];
  onColumns: (columns: Column[]) => void;
  actions: Actions;
}

/** The windows over the table, one at a time. */
export function Windows({ open, onClose, ids, rows, own, columns, onColumns, actions }: Props) {
  switch (open) {
    case null:
      return null;
    case 'columns':
      return <ColumnsDialog columns={columns} fields={own.fields} onChange={onColumns} onClose={onClose} />;
    case 'lists':
      return <Lists rows={rows} own={own} actions={actions} onClose={onClose} />;
    case 'fields':
      return (
        <FieldsDialog
          fields={own.fields}
          actions={actions}
          onMade={({ id }) => onColumns([...columns, `field:${id}`])}
          onClose={onClose}
        />
      );
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    case 'export':
      return (
        <Suspense>
          <Export ids={ids} onClose={onClose} />
        </Suspense>
      );
    case 'import':
      return (
        <Suspense>
          <ImportDialog open onClose={onClose} />
        </Suspense>
      );
  }
}

function Lists({ rows, own, actions, onClose }: Pick<Props, 'rows' | 'own' | 'actions' | 'onClose'>) {
  const counts = useMemo(() => {
    const all = new Map<string, number>();
    for (const row of rows) for (const id of row.lists) all.set(id, (all.get(id) ?? 0) + 1);
    return all;
  }, [rows]);
  return <ListsDialog lists={own.lists} counts={counts} actions={actions} onClose={onClose} />;
}

/** What is exported is what was there when the window opened, whatever arrives meanwhile. */
function Export({ ids, onClose }: Pick<Props, 'ids' | 'onClose'>) {
  const [held] = useState(ids);
  return <ExportDialog ids={held} open onClose={onClose} />;
}

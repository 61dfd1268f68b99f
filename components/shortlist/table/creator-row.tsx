import { memo, useEffect, useRef } from 'react';
import { t } from '../../../lib/i18n/text';
import { Cell } from './cell';
import { columnClass, type Column } from './columns';
import type { Creator } from './creators';
import { CreatorCell } from './creator-cell';
import { NoteCell } from './note-cell';
import type { Row } from './row';

/** What the person can do with a row. */
export interface RowActions {
  onActive: (id: string) => void;
  /** `isRange`: all between this one and the one chosen before it. */
  onChoose: (id: string, isRange: boolean) => void;
  onOpen: (id: string) => void;
  onEdit: (id: string | null) => void;
  onNote: (row: Row, note: string) => void;
  onRemove: (creator: Creator) => void;
}

interface Props extends RowActions {
  creator: Creator;
  columns: readonly Column[];
  lists: ReadonlyMap<string, string>;
  /** Place in the table, from 0. */
  index: number;
  /** The row that Tab reaches. */
  isTabStop: boolean;
  /** The row that the keys act on. */
  isActive: boolean;
  isChosen: boolean;
  /** Raised by one whenever the keyboard moved here. */
  moves: number;
  isEditing: boolean;
  now: number;
}

/** One saved creator. */
export const CreatorRow = memo(function CreatorRow(props: Props) {
  const { creator, columns, lists, index, isActive, isChosen, moves, isEditing, now } = props;
  const { row } = creator;
  const element = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (moves > 0 && !isEditing) element.current?.focus({ preventScroll: true });
  }, [moves, isEditing]);

  const content = (column: Column) => {
    if (column === 'creator') return <CreatorCell creator={creator} onOpen={props.onOpen} />;
    if (column !== 'note') return <Cell column={column} creator={creator} lists={lists} now={now} />;
    return (
      <NoteCell
        name={row.name}
        note={row.note}
        editing={isEditing}
        onEdit={() => props.onEdit(row.id)}
        onCancel={() => props.onEdit(null)}
        onSave={(text) => props.onNote(row, text)}
      />
    );
  };

  return (
    <tr
      ref={element}
      aria-rowindex={index + 2}
      tabIndex={props.isTabStop ? 0 : -1}
      data-entry={row.id}
      onFocus={() => props.onActive(row.id)}
      onDoubleClick={(event) => {
        if (!(event.target as Element).closest('a, button, input, select')) props.onOpen(row.id);
      }}
      className={[isActive ? 'row-active' : '', isChosen ? 'row-chosen' : ''].join(' ').trim() || undefined}
    >
      <td className="col-choice">
        <input
          type="checkbox"
          aria-label={t('choose_creator', row.name)}
          checked={isChosen}
          onChange={({ nativeEvent }) => {
            props.onChoose(row.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
          }}
        />
      </td>
      {columns.map((column) =>
        column === 'creator' ? (
          <th key={column} scope="row" className={columnClass(column)}>
            {content(column)}
          </th>
        ) : (
          <td key={column} className={columnClass(column)}>
            {content(column)}
          </td>
        ),
      )}
      <td className="col-actions">
        <button
          type="button"
          aria-label={t('remove_creator', row.name)}
          title={t('remove')}
          onClick={() => props.onRemove(creator)}
        >
          ✕
        </button>
      </td>
    </tr>
  );
});

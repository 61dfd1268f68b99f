import { useEffect, useRef } from 'react';
import { t, type MessageKey } from '../../lib/i18n/text';
import { CreatorRow } from './creator-row';
import { COLUMNS, type Column, type Order, type Row } from './rows';
import { ROW_HEIGHT, useWindow } from './use-window';
import './creator-table.css';

interface Props {
  rows: Row[];
  order: Order;
  onOrder: (column: Column) => void;
  /** Id of the row that the keyboard is on. */
  active: string | undefined;
  /** Raised by one whenever the keyboard moved, so that the row takes the focus. */
  moves: number;
  onActive: (id: string) => void;
  /** Id of the row whose note is being written. */
  editing: string | null;
  onEdit: (id: string | null) => void;
  onNote: (row: Row, note: string) => void;
  onRemove: (row: Row) => void;
  now: number;
}

const HEADINGS: Record<Column, MessageKey> = {
  creator: 'column_creator',
  platform: 'column_platform',
  followers: 'field_followers',
  tier: 'tier',
  engagement: 'column_engagement',
  viewRate: 'view_rate',
  disclosure: 'column_disclosure',
  lists: 'column_lists',
  note: 'column_note',
  saved: 'column_saved',
};

/** The table of saved creators. Only the rows in and near view are in the document; all have the same height. */
export function CreatorTable(props: Props) {
  const { rows, order, onOrder, active, moves } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { start, end } = useWindow(scroller, rows.length);
  const activeIndex = rows.findIndex((row) => row.entry.id === active);

  // Brings the row that the keyboard moved to into view; it can take the focus once it is in the document.
  useEffect(() => {
    const box = scroller.current;
    if (moves === 0 || activeIndex < 0 || !box) return;
    const head = box.querySelector('thead')?.clientHeight ?? 0;
    const top = activeIndex * ROW_HEIGHT;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + ROW_HEIGHT + head > box.scrollTop + box.clientHeight) {
      box.scrollTop = top + ROW_HEIGHT + head - box.clientHeight;
    }
  }, [moves, activeIndex]);

  return (
    <div className="table-scroller" ref={scroller}>
      <table className="creators" aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                className={`col-${column}`}
                aria-sort={order.column === column ? order.direction : undefined}
              >
                <button type="button" onClick={() => onOrder(column)}>
                  {t(HEADINGS[column])}
                  <span className="sort-sign" aria-hidden="true">
                    {order.column === column ? (order.direction === 'ascending' ? '↑' : '↓') : ''}
                  </span>
                </button>
              </th>
            ))}
            <th scope="col" className="col-actions">
              <span className="spoken">{t('column_actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <Gap rows={start} />
          {rows.slice(start, end).map((row, offset) => {
            const { id } = row.entry;
            const index = start + offset;
            return (
              <CreatorRow
                key={id}
                row={row}
                index={index}
                tabStop={activeIndex < 0 ? index === 0 : index === activeIndex}
                active={index === activeIndex}
                moves={index === activeIndex ? moves : 0}
                editing={props.editing === id}
                onActive={props.onActive}
                onEdit={props.onEdit}
                onNote={props.onNote}
                onRemove={props.onRemove}
                now={props.now}
              />
            );
          })}
          <Gap rows={rows.length - end} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands in for rows that are not in the document. */
function Gap({ rows }: { rows: number }) {
  return rows > 0 ? (
    <tr aria-hidden="true">
      <td colSpan={COLUMNS.length + 1} style={{ height: rows * ROW_HEIGHT, padding: 0, border: 0 }} />
    </tr>
  ) : null;
}

import { useEffect, useRef } from 'react';
import { t } from '../../../lib/i18n/text';
import type { Field } from '../../../lib/model/field';
import { columnClass, columnName, widthOf, type Column } from './columns';
import { CreatorRow, type RowActions } from './creator-row';
import type { Creator } from './creators';
import type { Order } from './order';
import { ROW_HEIGHT, useWindow } from './use-window';
import './creator-table.css';

interface Props extends RowActions {
  creators: readonly Creator[];
  columns: readonly Column[];
  fields: readonly Field[];
  /** Names of lists, by id. */
  lists: ReadonlyMap<string, string>;
  order: Order;
  onOrder: (column: Column) => void;
  /** Place of the row that the keyboard is on; -1 where there is none. */
  activeIndex: number;
  /** Raised by one whenever the keyboard moved, so that the row takes the focus. */
  moves: number;
  chosen: ReadonlySet<string>;
  /** Of all that are shown, how many. */
  choice: 'none' | 'some' | 'all';
  onChooseAll: () => void;
  /** Id of the row whose note is being written. */
  editing: string | null;
  now: number;
}

/** Of the checkboxes and of the buttons, px. */
const CHOICE_WIDTH = 36;
const ACTIONS_WIDTH = 40;

/** The table of saved creators. Only the rows in and near view are in the document; all have the same height. */
export function CreatorTable(props: Props) {
  const { creators, columns, fields, lists, order, activeIndex, moves, chosen, choice, editing, now, ...actions } =
    props;
  const { onActive, onChoose, onOpen, onEdit, onNote, onRemove } = actions;
  const scroller = useRef<HTMLDivElement>(null);
  const { start, end } = useWindow(scroller, creators.length, order);
  const width = columns.reduce((sum, column) => sum + widthOf(column), CHOICE_WIDTH + ACTIONS_WIDTH);

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
      <table className="creators" aria-rowcount={creators.length + 1} style={{ minInlineSize: width }}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="col-choice" style={{ inlineSize: CHOICE_WIDTH }}>
              <input
                type="checkbox"
                aria-label={t('choose_all')}
                ref={(box) => {
                  if (box) box.indeterminate = choice === 'some';
                }}
                checked={choice === 'all'}
                onChange={props.onChooseAll}
              />
            </th>
            {columns.map((column) => (
              <Heading
                key={column}
                column={column}
                name={columnName(column, fields)}
                order={order}
                onOrder={props.onOrder}
              />
            ))}
            <th scope="col" className="col-actions" style={{ inlineSize: ACTIONS_WIDTH }}>
              <span className="spoken">{t('column_actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <Gap rows={start} columns={columns.length + 2} />
          {creators.slice(start, end).map((creator, offset) => {
            const { id } = creator.row;
            const index = start + offset;
            return (
              <CreatorRow
                key={id}
                creator={creator}
                columns={columns}
                lists={lists}
                index={index}
                isTabStop={activeIndex < 0 ? index === 0 : index === activeIndex}
                isActive={index === activeIndex}
                isChosen={chosen.has(id)}
                moves={index === activeIndex ? moves : 0}
                isEditing={editing === id}
                onActive={onActive}
                onChoose={onChoose}
                onOpen={onOpen}
                onEdit={onEdit}
                onNote={onNote}
                onRemove={onRemove}
                now={now}
              />
            );
          })}
          <Gap rows={creators.length - end} columns={columns.length + 2} />
        </tbody>
      </table>
    </div>
  );
}

interface HeadingProps {
  column: Column;
  name: string;
  order: Order;
  onOrder: (column: Column) => void;
}

function Heading({ column, name, order, onOrder }: HeadingProps) {
  const isSorted = order.column === column;
  return (
    <th
      scope="col"
      className={columnClass(column)}
      style={{ inlineSize: widthOf(column) }}
      aria-sort={isSorted ? order.direction : undefined}
    >
      <button type="button" title={name} onClick={() => onOrder(column)}>
        <bdi>{name}</bdi>
        <span className="sort-sign" aria-hidden="true">
          {isSorted ? (order.direction === 'ascending' ? '↑' : '↓') : ''}
        </span>
      </button>
    </th>
  );
}

/** Stands in for rows that are not in the document. */
function Gap({ rows, columns }: { rows: number; columns: number }) {
  return rows > 0 ? (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height: rows * ROW_HEIGHT, padding: 0, border: 0 }} />
    </tr>
  ) : null;
}

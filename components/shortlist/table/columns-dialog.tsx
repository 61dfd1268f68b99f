import { useRef } from 'react';
import { t } from '../../../lib/i18n/text';
import type { Field } from '../../../lib/model/field';
import { Dialog } from '../../ui/dialog';
import { allColumns, columnName, DEFAULT_COLUMNS, type Column } from './columns';

interface Props {
  columns: readonly Column[];
  fields: readonly Field[];
  onChange: (columns: Column[]) => void;
  onClose: () => void;
}

/** Which columns the table has, and in which order. */
export function ColumnsDialog({ columns, fields, onChange, onClose }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const hidden = allColumns(fields).filter((column) => !columns.includes(column));

  const move = (column: Column, step: 1 | -1) => {
    const from = columns.indexOf(column);
    const moved = columns.toSpliced(from, 1).toSpliced(from + step, 0, column);
    onChange(moved);
    // At either end the button that was pressed cannot be pressed again.
    const isAtEnd = moved.indexOf(column) === (step === 1 ? moved.length - 1 : 1);
    if (!isAtEnd) return;
    const other = step === 1 ? 'up' : 'down';
    list.current?.querySelector<HTMLElement>(`[data-column="${column}"] .${other}`)?.focus();
  };

  const line = (column: Column) => {
    const name = columnName(column, fields);
    const place = columns.indexOf(column);
    const isShown = place >= 0;
    return (
      <li key={column} data-column={column}>
        <label>
          <input
            type="checkbox"
            checked={isShown}
            disabled={column === 'creator'}
            onChange={() => onChange(isShown ? columns.filter((one) => one !== column) : [...columns, column])}
          />
          <bdi>{name}</bdi>
        </label>
        {isShown && column !== 'creator' && (
          <span className="line-buttons">
            <button
              type="button"
              className="up"
              aria-label={t('options_line_up', name)}
              disabled={place === 1}
              onClick={() => move(column, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              className="down"
              aria-label={t('options_line_down', name)}
              disabled={place === columns.length - 1}
              onClick={() => move(column, 1)}
            >
              ↓
            </button>
          </span>
        )}
      </li>
    );
  };

  return (
    <Dialog title={t('columns_choose')} onClose={onClose}>
      <ul className="manage" ref={list}>
        {columns.map(line)}
        {hidden.map(line)}
      </ul>
      <p>
        <button type="button" onClick={() => onChange([...DEFAULT_COLUMNS])}>
          {t('columns_reset')}
        </button>
      </p>
    </Dialog>
  );
}

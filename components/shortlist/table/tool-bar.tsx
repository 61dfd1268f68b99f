import { useCallback, useState, type ReactNode, type RefObject } from 'react';
import { formatNumber } from '../../../lib/i18n/numbers';
import { plural, t, type MessageKey } from '../../../lib/i18n/text';
import type { Field } from '../../../lib/model/field';
import { columnName, type Column } from './columns';
import { Menu } from './menu';
import { nextOrder, SUGGESTED, type Order } from './order';

/** The windows that the bar opens. */
export type Window = 'columns' | 'lists' | 'fields' | 'keys' | 'import' | 'export';

interface Props {
  /** Saved creators in all, and those that the filter leaves. */
  total: number;
  shown: number;
  /** How much is read, 0 to 1; null once all is. */
  share: number | null;
  query: string;
  onQuery: (query: string) => void;
  searchField: RefObject<HTMLInputElement | null>;
  columns: readonly Column[];
  fields: readonly Field[];
  order: Order;
  onOrder: (order: Order) => void;
  onOpen: (window: Window) => void;
  /** The menus of views and of undoing. */
  views: ReactNode;
  undo: ReactNode;
}

const MORE: readonly [Window, MessageKey][] = [
  ['columns', 'columns_choose'],
  ['lists', 'lists_manage'],
  ['fields', 'fields_manage'],
  ['import', 'import_title'],
  ['keys', 'keys_title'],
];

/** Search, count, views, order and export. What is shown is what is exported. */
export function ToolBar(props: Props) {
  const { total, shown, share, query, onQuery, searchField, columns, fields, order, onOrder, onOpen } = props;
  const [isOpen, setMore] = useState(false);
  const more = useCallback((isNow: boolean) => setMore(isNow), []);
  return (
    <div className="top-bar">
      <input
        ref={searchField}
        type="search"
        aria-label={t('shortlist_search')}
        placeholder={t('shortlist_search_hint')}
        aria-keyshortcuts="/"
        value={query}
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onQuery('');
        }}
      />
      <p className="top-bar-count quiet" aria-live="polite">
        {shown === total ? plural('shortlist_total', total) : plural('shortlist_count', total, formatNumber(shown))}
      </p>
      {share !== null && (
        <progress aria-label={t('shortlist_loading')} title={t('shortlist_loading')} max={1} value={share} />
      )}
      {props.views}
      <label className="order">
        <span>{t('order_by')}</span>
        <select
          value={order.column}
          onChange={({ target }) => {
            const column = columns.find((one) => one === target.value);
            onOrder(column ? nextOrder(SUGGESTED, column) : SUGGESTED);
          }}
        >
          <option value="suggested" title={t('order_suggested_title')}>
            {t('order_suggested')}
          </option>
          {columns.map((column) => (
            <option key={column} value={column}>
              {columnName(column, fields)}
            </option>
          ))}
        </select>
      </label>
      {props.undo}
      <Menu label={t('more')} isOpen={isOpen} onOpen={more} end>
        <ul className="menu-list">
          {MORE.map(([window, label], index) => (
            <li key={window}>
              <button
                type="button"
                data-first={index === 0 || undefined}
                onClick={() => {
                  setMore(false);
                  onOpen(window);
                }}
              >
                {t(label)} …
              </button>
            </li>
          ))}
        </ul>
      </Menu>
      <button
        type="button"
        className="button-primary"
        // What is not read yet would be missing from the file.
        disabled={share !== null}
        onClick={() => onOpen('export')}
      >
        {t('export_title')} …
      </button>
    </div>
  );
}

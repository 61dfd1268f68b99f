import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { t } from '../../../lib/i18n/text';
import { removeEntries } from '../../../lib/shortlist/bulk';
import { Reminders } from '../reminders/reminders';
import { BulkBar, type BulkMenu } from './bulk-bar';
import type { Column } from './columns';
import { CreatorTable } from './creator-table';
import { idsOf, type Creator } from './creators';
import { Doing } from './doing';
import { NO_FILTER, ofWhatThereIs } from './filter';
import { FilterBar } from './filter-bar';
import { nextOrder } from './order';
import { NoMatch } from './no-match';
import type { Row } from './row';
import { State } from './state';
import { ToolBar, type Window } from './tool-bar';
import { UndoMenu } from './undo-menu';
import { UndoWhenEmpty } from './undo-when-empty';
import { useActions } from './use-actions';
import { useCursor } from './use-cursor';
import { useKeys } from './use-keys';
import { useOwn } from './use-own';
import { usePreferences } from './use-preferences';
import { useRowActions } from './use-row-actions';
import { useRows, type Loaded } from './use-rows';
import { useSelection } from './use-selection';
import { useShown } from './use-shown';
import { useViews } from './use-views';
import { ViewMenu } from './view-menu';
import { Windows } from './windows';
import './table.css';

interface Props {
  /** Opens an address in a new tab. */
  openProfile: (url: string) => void;
  /** Another view may be in front of it: then the keys are not the table's. */
  isShown: boolean;
}

const NO_ROWS: readonly Row[] = [];

// All that is known of one creator takes as much code as the table.
const Detail = lazy(() => import('./detail/detail').then((all) => ({ default: all.Detail })));

/** The view with all saved creators. */
export function Table({ openProfile, isShown }: Props) {
  const { loaded: read, load } = useRows();
  const { own } = useOwn();
  // What the person has made is there a moment after the first rows: they are shown once, and not again with their lists.
  const loaded: Loaded = own.isRead || read.state === 'failed' ? read : { state: 'loading' };
  const { columns, order, arrange } = usePreferences(own.fields);
  const [asked, setFilter] = useState(NO_FILTER);
  const filter = useMemo(() => ofWhatThereIs(asked, own), [asked, own]);
  const [editing, setEditing] = useState<string | null>(null);
  const [detail, setDetail] = useState<string | null>(null);
  const [menu, setMenu] = useState<BulkMenu | null>(null);
  const [open, setOpen] = useState<Window | null>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const actions = useActions();
  const { act, keep } = actions;

  const rows = loaded.state === 'ready' ? loaded.rows : NO_ROWS;
  // Times are told as of the last reading.
  const now = loaded.state === 'ready' ? loaded.at : 0;
  const { creators, lists, total, sites, tags, statuses } = useShown(rows, own, columns, order, filter, now);
  const selection = useSelection(creators);
  const cursor = useCursor(creators);
  const { chosen } = selection;
  const views = useViews(
    own,
    { columns, order, filter },
    (shown) => {
      arrange(shown);
      setFilter(shown.filter);
    },
    actions,
  );

  const remove = (gone: readonly Creator[]) => {
    const [first, second] = gone;
    if (!first) return;
    const text = second ? undefined : t('removed_creator', first.row.name);
    cursor.leave(new Set(gone.map(({ row }) => row.id)));
    void act((at, long) => removeEntries(idsOf(gone), at, long), text);
  };

  const rowActions = useRowActions({ selection, cursor, keep, remove, setDetail, setEditing });
  const onOrder = useCallback((column: Column) => arrange({ order: nextOrder(order, column) }), [arrange, order]);
  const closeDetail = useCallback(() => setDetail(null), []);

  const openMenu = (which: BulkMenu) => {
    if (cursor.current) selection.atLeast(cursor.current.row.id);
    setMenu(which);
  };
  const follow = (creator: Creator | undefined) => {
    if (creator && detail !== null) setDetail(creator.row.id);
    return creator;
  };
  useKeys(
    {
      move: (step) => void follow(cursor.move(step)),
      extend: (step) => {
        const from = cursor.current;
        if (from && !selection.ids.has(from.row.id)) selection.toggle(from.row.id);
        const to = follow(cursor.move(step));
        if (to) selection.extend(to.row.id);
      },
      choose: () => cursor.current && selection.toggle(cursor.current.row.id),
      chooseAll: selection.all,
      leave: () => {
        if (detail !== null) {
          setDetail(null);
          cursor.refocus();
        } else if (chosen.length > 0) selection.none();
        else return false;
        return true;
      },
      details: () => cursor.current && setDetail(cursor.current.row.id),
      profile: () => cursor.current && openProfile(cursor.current.row.url),
      edit: () => cursor.current && setEditing(cursor.current.row.id),
      list: () => openMenu('list'),
      tag: () => openMenu('tag'),
      status: () => openMenu('status'),
      remove: () => remove(chosen.length > 0 ? chosen : cursor.current ? [cursor.current] : []),
      search: () => {
        searchField.current?.focus();
        searchField.current?.select();
      },
      help: () => setOpen('keys'),
      undo: () => void actions.undoLast(),
    },
    isShown,
  );

  const shownCreator = detail === null ? undefined : creators.find(({ row }) => row.id === detail);
  return (
    <div className="table-view">
      {rows.length > 0 && (
        <>
          <ToolBar
            total={total}
            shown={creators.length}
            share={loaded.state === 'ready' ? loaded.share : null}
            query={filter.text}
            onQuery={(text) => setFilter({ ...filter, text })}
            searchField={searchField}
            columns={columns}
            fields={own.fields}
            order={order}
            onOrder={(next) => arrange({ order: next })}
            onOpen={setOpen}
            views={
              <ViewMenu
                views={own.views}
                current={views.current}
                onShow={views.show}
                onKeep={(name) => void views.keepAs(name)}
                onRemove={(view) => void views.remove(view)}
              />
            }
            undo={<UndoMenu actions={actions} />}
          />
          <FilterBar filter={filter} onFilter={setFilter} own={own} sites={sites} tags={tags} statuses={statuses} />
          {isShown && loaded.state === 'ready' && loaded.share === null && <Reminders rows={rows} now={now} />}
        </>
      )}
      <State
        loaded={loaded}
        onRetry={() => void load()}
        onImport={() => setOpen('import')}
        undo={<UndoWhenEmpty actions={actions} />}
      />
      {rows.length > 0 && (
        <div className="table-and-detail">
          {creators.length === 0 ? (
            <NoMatch filter={filter} onClear={() => setFilter(NO_FILTER)} />
          ) : (
            <CreatorTable
              creators={creators}
              columns={columns}
              fields={own.fields}
              lists={lists}
              order={order}
              onOrder={onOrder}
              activeIndex={cursor.index}
              moves={cursor.moves}
              chosen={selection.ids}
              choice={selection.choice}
              onChooseAll={selection.choice === 'all' ? selection.none : selection.all}
              editing={editing}
              now={now}
              {...rowActions}
            />
          )}
          {shownCreator && (
            <Suspense>
              <Detail creator={shownCreator} own={own} tags={tags} actions={actions} now={now} onClose={closeDetail} />
            </Suspense>
          )}
        </div>
      )}
      {chosen.length > 0 ? (
        <BulkBar
          chosen={chosen}
          own={own}
          tags={tags}
          actions={actions}
          open={menu}
          onOpen={setMenu}
          onExport={() => setOpen('export')}
          onRemove={() => remove(chosen)}
          onNone={selection.none}
        />
      ) : (
        rows.length > 0 && <footer className="shortlist-keys quiet">{t('shortlist_keys')}</footer>
      )}
      <Doing {...actions} />
      <Windows
        open={open}
        onClose={() => setOpen(null)}
        ids={() => idsOf(chosen.length > 0 ? chosen : creators)}
        rows={rows}
        own={own}
        columns={columns}
        onColumns={(next) => arrange({ columns: next })}
        actions={actions}
      />
    </div>
  );
}

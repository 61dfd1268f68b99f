import { useCallback, useMemo, useRef, useState } from 'react';
import { plural, t, uiLanguage } from '../../lib/i18n/text';
import { failureCode } from '../../lib/model/failure';
import { setNote } from '../../lib/shortlist/entries';
import { failureText } from '../../lib/i18n/failures';
import { datedFileName, download } from '../ui/download';
import { toEvidenceFile } from '../ui/evidence-file';
import { Toast } from '../ui/toast';
import { CreatorTable } from './creator-table';
import { Empty } from './empty';
import { evidencePage } from './evidence-page';
import { toCsvFile } from './export-csv';
import { DEFAULT_ORDER, nextOrder, searchRows, sortRows, toRows, type Row } from './rows';
import { TopBar } from './top-bar';
import { useEntries } from './use-entries';
import { useExport } from './use-export';
import { useKeys } from './use-keys';
import { useRemovals } from './use-removals';
import './shortlist.css';

interface Said {
  text: string;
  undo?: () => void;
}

const NOTHING: Row[] = [];

/** The page with the saved creators. `openProfile` opens an address in a new tab. */
export function Shortlist({ openProfile }: { openProfile: (url: string) => void }) {
  const { loaded, load, change } = useEntries();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState(DEFAULT_ORDER);
  const [active, setActive] = useState<string>();
  const [moves, setMoves] = useState(0);
  const [editing, setEditing] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const searchField = useRef<HTMLInputElement>(null);

  const all = useMemo(() => (loaded.state === 'ready' ? toRows(loaded.entries, loaded.lists) : NOTHING), [loaded]);
  const rows = useMemo(() => sortRows(searchRows(all, query), order, uiLanguage()), [all, query, order]);
  // Times are told as of the last reading.
  const now = loaded.state === 'ready' ? loaded.at : 0;

  const say = (text: string, undo?: () => void) => setSaid({ text, undo });
  const hush = useCallback(() => setSaid(null), []);
  const onFailed = (error: unknown) => setSaid({ text: failureText(failureCode(error)) });
  const { busy, progress, run, cancel } = useExport({ say, onFailed });
  const { remove, undo } = useRemovals({ change, load, onFailed, say });

  const activeIndex = rows.findIndex(({ entry }) => entry.id === active);
  const activeRow = rows[activeIndex];

  const goTo = (index: number) => {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (!row) return;
    setActive(row.entry.id);
    setMoves((count) => count + 1);
  };

  const removeRow = (row: Row) => {
    const index = rows.indexOf(row);
    const next = rows[index + 1] ?? rows[index - 1];
    void remove(row);
    setActive(next?.entry.id);
    setMoves((count) => count + 1);
  };

  const saveNote = async ({ entry, name }: Row, note: string) => {
    setEditing(null);
    setMoves((count) => count + 1);
    change((entries) => entries.map((one) => (one.id === entry.id ? { ...one, note } : one)));
    try {
      await setNote(entry.id, note, new Date().toISOString());
      say(`${name}: ${t('note_saved')}`);
    } catch (error) {
      onFailed(error);
      await load();
    }
  };

  const exportRows = () =>
    run(async (running) => {
      const name = datedFileName('shortlist', new Date());
      download(await toCsvFile(rows, running), name);
      return plural('export_done', rows.length, name);
    });

  const exportEvidence = () =>
    run(async (running) => {
      const name = datedFileName('evidence', new Date());
      const entries = rows.map(({ entry }) => entry);
      const { file, posts } = await toEvidenceFile(entries, running);
      download(file, name);
      return plural('evidence_done', posts, name);
    });

  useKeys({
    move: (step) => {
      if (step === 'first') goTo(0);
      else if (step === 'last') goTo(rows.length - 1);
      else goTo(activeIndex < 0 ? 0 : activeIndex + step);
    },
    open: () => activeRow && openProfile(activeRow.entry.profile.url),
    edit: () => activeRow && setEditing(activeRow.entry.id),
    remove: () => activeRow && removeRow(activeRow),
    search: () => {
      searchField.current?.focus();
      searchField.current?.select();
    },
    undo: () => void undo(),
  });

  return (
    <div className="shortlist">
      <TopBar
        total={all.length}
        shown={rows.length}
        query={query}
        onQuery={setQuery}
        searchField={searchField}
        busy={busy}
        progress={progress}
        onCancel={cancel}
        onExport={() => void exportRows()}
        onExportEvidence={() => void exportEvidence()}
        evidencePage={evidencePage(rows.map(({ entry }) => entry.id))}
      />
      <main>
        {loaded.state === 'loading' && <p className="shortlist-state quiet">{t('shortlist_loading')}</p>}
        {loaded.state === 'failed' && (
          <section className="shortlist-state" role="alert">
            <h2>{t('state_failed')}</h2>
            <p>{failureText(loaded.code)}</p>
            <button type="button" onClick={() => void load()}>
              {t('try_again')}
            </button>
          </section>
        )}
        {loaded.state === 'ready' && all.length === 0 && <Empty />}
        {all.length > 0 && rows.length === 0 && (
          <section className="shortlist-state">
            <p>{t('shortlist_no_match', query.trim())}</p>
            <button type="button" onClick={() => setQuery('')}>
              {t('shortlist_search_clear')}
            </button>
          </section>
        )}
        {rows.length > 0 && (
          <CreatorTable
            rows={rows}
            order={order}
            onOrder={(column) => setOrder(nextOrder(order, column))}
            active={active}
            moves={moves}
            onActive={setActive}
            editing={editing}
            onEdit={setEditing}
            onNote={(row, note) => void saveNote(row, note)}
            onRemove={removeRow}
            now={now}
          />
        )}
      </main>
      {rows.length > 0 && <footer className="shortlist-keys quiet">{t('shortlist_keys')}</footer>}
      <div role="status">
        {said && (
          <Toast action={said.undo && { label: t('undo'), run: said.undo }} onGone={hush}>
            {said.text}
          </Toast>
        )}
      </div>
    </div>
  );
}

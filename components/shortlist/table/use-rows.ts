import { useCallback, useEffect, useRef, useState } from 'react';
import { failureCode, type FailureCode } from '../../../lib/model/failure';
import { onShortlistChanged } from '../../../lib/shortlist/changed';
import { entriesWithIds, entryBatches } from '../../../lib/shortlist/reading';
import { painted } from '../../ui/after-paint';
import { firstRows } from './first-rows';
import { latestFirst } from './order';
import { toRow, type Row } from './row';

const BATCH = 2_000;
/**
 * While rows arrive, the table is renewed no more often than this, and not before it has grown by so much: to put a hundred
 * thousand in order for every two thousand more would take longer than reading them.
 */
const RENEW_MS = 400;
const RENEW_AT = 1.5;
/** Writes that follow each other closely are looked at together. */
const SETTLE_MS = 50;

/** `rows` by when they were saved, the latest first; `share`: how much is read, 0 to 1, null once all is; `at`: when, milliseconds. */
export type Loaded =
  | { state: 'loading' }
  | { state: 'failed'; code: FailureCode }
  | { state: 'ready'; rows: readonly Row[]; share: number | null; at: number };

/** The rows with those of `ids` as they are now: renewed, added or gone. */
function renewed(rows: readonly Row[], ids: ReadonlySet<string>, now: readonly Row[]): Row[] {
  const news = new Map(now.map((row) => [row.id, row]));
  const kept: Row[] = [];
  for (const row of rows) {
    const fresh = ids.has(row.id) ? news.get(row.id) : row;
    if (fresh) kept.push(fresh);
    news.delete(row.id);
  }
  return news.size > 0 ? latestFirst([...kept, ...news.values()]) : kept;
}

/**
 * The shortlist, read straight from the database: the first rows at once, the rest batch by batch, and from then on what
 * changes, in this window or elsewhere. `load` tries again after a failure.
 */
export function useRows() {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const latest = useRef<readonly Row[]>([]);
  const reading = useRef<AbortController>(null);
  // What was written while everything was being read, or while the last changes were.
  const changed = useRef(new Set<string>());
  const isWhole = useRef(false);

  const show = useCallback((rows: readonly Row[], share: number | null) => {
    const isNew = latest.current !== rows;
    latest.current = rows;
    // Times are told as of the last reading: without one nothing on the screen need change.
    setLoaded((before) => ({
      state: 'ready',
      rows,
      share,
      at: isNew || before.state !== 'ready' ? Date.now() : before.at,
    }));
  }, []);
  const fail = useCallback((error: unknown) => setLoaded({ state: 'failed', code: failureCode(error) }), []);

  const renew = useCallback(async () => {
    if (!isWhole.current || changed.current.size === 0) return;
    const ids = changed.current;
    changed.current = new Set();
    try {
      const entries = await entriesWithIds([...ids]);
      show(renewed(latest.current, ids, entries.map(toRow)), null);
    } catch (error) {
      fail(error);
    }
  }, [show, fail]);

  const load = useCallback(async () => {
    reading.current?.abort();
    const own = new AbortController();
    reading.current = own;
    const wasWhole = isWhole.current;
    isWhole.current = false;
    changed.current.clear();
    const rows = new Map<string, Row>();
    const take = (entries: Parameters<typeof toRow>[0][]) =>
      entries.forEach((entry) => rows.set(entry.id, toRow(entry)));
    let share = 0;
    let shownAt = 0;
    try {
      if (!wasWhole) {
        take(await firstRows());
        if (own.signal.aborted) return;
        if (rows.size > 0) {
          show(latestFirst([...rows.values()]), 0);
          // Thousands of rows that arrive before the first ones are on the screen would hold them up.
          await painted();
          if (own.signal.aborted) return;
        }
        shownAt = Date.now();
      }
      const long = { signal: own.signal, onProgress: (done: number) => void (share = done) };
      const seen = new Set<string>();
      for await (const batch of entryBatches(BATCH, long)) {
        take(batch);
        batch.forEach(({ id }) => seen.add(id));
        if (Date.now() - shownAt < RENEW_MS) continue;
        // A table that was whole stays as it is until it can be replaced at once.
        const isDue = !wasWhole && rows.size >= RENEW_AT * latest.current.length;
        show(isDue ? latestFirst([...rows.values()]) : latest.current, share);
        shownAt = Date.now();
      }
      // One of the first may have been removed since.
      for (const id of rows.keys()) if (!seen.has(id)) rows.delete(id);
      isWhole.current = true;
      show(latestFirst([...rows.values()]), null);
      await renew();
    } catch (error) {
      if (!own.signal.aborted) fail(error);
    }
  }, [show, fail, renew]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isMany = false;
    const stop = onShortlistChanged((ids) => {
      if (ids === 'many') isMany = true;
      else ids.forEach((id) => changed.current.add(id));
      clearTimeout(timer);
      timer = setTimeout(() => {
        const all = isMany;
        isMany = false;
        void (all ? load() : renew());
      }, SETTLE_MS);
    });
    void load();
    return () => {
      clearTimeout(timer);
      stop();
      reading.current?.abort();
    };
  }, [load, renew]);

  return { loaded, load };
}

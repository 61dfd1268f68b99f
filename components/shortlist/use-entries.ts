import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Entry, List } from '../../lib/model/entry';
import { failureCode, type FailureCode } from '../../lib/model/failure';
import { allEntries } from '../../lib/shortlist/entries';
import { allLists } from '../../lib/shortlist/lists';

/** `at`: when the shortlist was read, milliseconds. */
export type Loaded =
  | { state: 'loading' }
  | { state: 'failed'; code: FailureCode }
  | { state: 'ready'; entries: Entry[]; lists: List[]; at: number };

// Browsing writes to the session's storage several times a page.
const SETTLE_MS = 250;

/**
 * The shortlist, read straight from the database and read again whenever it may have changed elsewhere: when the person
 * comes back to this page, and, while it stays in view beside other windows, when the worker has written down anything.
 */
export function useEntries() {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });

  const load = useCallback(async () => {
    try {
      const [entries, lists] = await Promise.all([allEntries(), allLists()]);
      setLoaded({ state: 'ready', entries, lists, at: Date.now() });
    } catch (error) {
      setLoaded({ state: 'failed', code: failureCode(error) });
    }
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const reload = () => {
      if (document.visibilityState === 'hidden') return;
      clearTimeout(timer);
      timer = setTimeout(() => void load(), SETTLE_MS);
    };
    void load();
    window.addEventListener('focus', reload);
    document.addEventListener('visibilitychange', reload);
    browser.storage.session.onChanged.addListener(reload);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', reload);
      document.removeEventListener('visibilitychange', reload);
      browser.storage.session.onChanged.removeListener(reload);
    };
  }, [load]);

  /** Shows a change at once, while the database is being written. */
  const change = useCallback((work: (entries: Entry[]) => Entry[]) => {
    setLoaded((before) => (before.state === 'ready' ? { ...before, entries: work(before.entries) } : before));
  }, []);

  return { loaded, load, change };
}

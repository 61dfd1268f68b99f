import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { failureCode, type FailureCode } from '../../lib/model/failure';
import type { Settings } from '../../lib/model/settings';
import { changeSettings, readSettings } from '../../lib/settings/settings';

export type Loaded =
  { state: 'loading' } | { state: 'failed'; code: FailureCode } | { state: 'ready'; settings: Settings };

/** What became of the last change. */
export type Outcome = { state: 'saved' } | { state: 'failed'; code: FailureCode };

/** Works out new values from the settings as they are at this moment. */
export type Change = (work: (settings: Settings) => Partial<Settings>) => void;

/** The settings, shown as changed at once and written at once, and read again when another window changes them. */
export function useSettings() {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const latest = useRef<Settings | null>(null);
  // What was read before a change was written must not be shown after it.
  const changes = useRef(0);
  const unwritten = useRef(0);

  const load = useCallback(async () => {
    const before = changes.current;
    if (unwritten.current > 0) return;
    try {
      const settings = await readSettings();
      if (changes.current !== before) return;
      latest.current = settings;
      setLoaded({ state: 'ready', settings });
    } catch (error) {
      if (!latest.current) setLoaded({ state: 'failed', code: failureCode(error) });
    }
  }, []);

  useEffect(() => {
    const reload = () => void load();
    reload();
    browser.storage.local.onChanged.addListener(reload);
    return () => browser.storage.local.onChanged.removeListener(reload);
  }, [load]);

  const change = useCallback(
    async (work: (settings: Settings) => Partial<Settings>) => {
      if (!latest.current) return;
      const part = work(latest.current);
      const settings = { ...latest.current, ...part };
      latest.current = settings;
      changes.current += 1;
      unwritten.current += 1;
      setLoaded({ state: 'ready', settings });
      try {
        await changeSettings(part);
        setOutcome({ state: 'saved' });
      } catch (error) {
        setOutcome({ state: 'failed', code: failureCode(error) });
      }
      unwritten.current -= 1;
      await load();
    },
    [load],
  );

  return { loaded, load, change: useCallback<Change>((work) => void change(work), [change]), outcome };
}

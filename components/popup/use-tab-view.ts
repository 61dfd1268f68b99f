import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../../lib/messages/send';
import { failureCode, type FailureCode } from '../../lib/model/failure';
import type { Saved, TabView } from '../../lib/model/verdict';

/** What the popup shows: what can be said of the tab, or why even that is not known. */
export type Shown = TabView | { state: 'asking' } | { state: 'failed'; code: FailureCode };

/** The tab that the address of the popup names (`?tab=7`, when opened as a page), else the one the person looks at. */
export async function findTab(search: string): Promise<number> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}

/** Asks the worker what can be said of a tab. Never throws. */
export async function askView(tabId: number): Promise<Shown> {
  try {
    return await ask('tab.view', { tabId });
  } catch (error) {
    return { state: 'failed', code: failureCode(error) };
  }
}

/**
 * What can be said of a tab, `first` where it was asked before the popup was there, and asked again whenever the worker has
 * learnt something: it keeps all it knows in `storage.session`, so that a change there is the sign.
 */
export function useTabView(tabId: number, first?: Shown | Promise<Shown>) {
  const [shown, setShown] = useState<Shown>(first && 'state' in first ? first : { state: 'asking' });
  // Only the newest question may be answered: an older answer could undo what the person just did.
  const newest = useRef(0);

  const take = useCallback(async (asked: Promise<Shown>) => {
    const question = ++newest.current;
    const answer = await asked;
    if (question === newest.current) setShown(answer);
  }, []);
  const load = useCallback(() => take(askView(tabId)), [take, tabId]);

  useEffect(() => {
    const reload = () => void load();
    browser.storage.session.onChanged.addListener(reload);
    // Asked once more: what the worker has learnt since the first answer nobody has listened for.
    if (first && !('state' in first)) void take(first).then(reload);
    else reload();
    return () => browser.storage.session.onChanged.removeListener(reload);
  }, [load, take, first]);

  /** Takes over what a save or a removal answered, without waiting for the worker to be asked again. */
  const setSaved = useCallback((saved: Saved | null) => {
    newest.current++;
    setShown((view) => (view.state === 'judged' ? { ...view, verdict: { ...view.verdict, saved } } : view));
  }, []);

  return { shown, load, setSaved };
}

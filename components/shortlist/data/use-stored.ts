import { useCallback, useEffect, useState } from 'react';
import { failureCode, type FailureCode } from '../../../lib/model/failure';
import { onShortlistChanged } from '../../../lib/shortlist/changed';

/** What the store answered. */
export type Stored<T> = { state: 'loading' } | { state: 'failed'; code: FailureCode } | { state: 'ready'; value: T };

/** Many changes one after the other are read once. */
const SETTLE_MS = 250;

/** What `read` answers, read again whenever the shortlist changes; `read` must stay the same function between renders. */
export function useStored<T>(read: () => Promise<T>): { stored: Stored<T>; load: () => Promise<void> } {
  const [stored, setStored] = useState<Stored<T>>({ state: 'loading' });

  const load = useCallback(async () => {
    try {
      setStored({ state: 'ready', value: await read() });
    } catch (error) {
      // What was read before still stands, with whatever the person is doing on it.
      setStored((before) => (before.state === 'ready' ? before : { state: 'failed', code: failureCode(error) }));
    }
  }, [read]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    void load();
    const stop = onShortlistChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void load(), SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [load]);

  return { stored, load };
}

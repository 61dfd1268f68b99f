import { useEffect, useState } from 'react';
import { failureCode, type FailureCode } from '../../lib/model/failure';

/** What has been read so far. */
export interface OneByOne<T> {
  found: T[];
  /** Everything has been read. */
  done: boolean;
  /** Ids of which there was nothing. */
  gone: number;
  failed?: FailureCode;
}

/** Reads one after the other, each id once, and shows each as soon as it is there. `read` must always be the same function. */
export function useOneByOne<T>(ids: readonly string[], read: (id: string) => Promise<T | undefined>): OneByOne<T> {
  const [state, setState] = useState<OneByOne<T>>({ found: [], done: false, gone: 0 });
  // As text: the same ids in another array are no news.
  const asked = JSON.stringify(ids);
  useEffect(() => {
    let stopped = false;
    const readAll = async () => {
      for (const id of new Set(JSON.parse(asked) as string[])) {
        const one = await read(id);
        if (stopped) return;
        setState((before) =>
          one === undefined ? { ...before, gone: before.gone + 1 } : { ...before, found: [...before.found, one] },
        );
      }
    };
    setState({ found: [], done: false, gone: 0 });
    readAll().then(
      () => !stopped && setState((before) => ({ ...before, done: true })),
      (error: unknown) => !stopped && setState((before) => ({ ...before, done: true, failed: failureCode(error) })),
    );
    return () => {
      stopped = true;
    };
  }, [asked, read]);
  return state;
}

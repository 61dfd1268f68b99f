import { useCallback, useEffect, useRef, useState } from 'react';

/** Before that a job is not worth a bar. */
const SOON_MS = 1_000;

/** What a job is given. */
export interface Running {
  signal: AbortSignal;
  /** Hears the share that is done, 0 to 1. */
  onProgress: (share: number) => void;
}

/** What became of a job. */
export type Outcome<T> = { state: 'done'; value: T } | { state: 'cancelled' } | { state: 'failed'; error: unknown };

/** One job at a time that may take long: its progress after a second, and a way to stop it. It also stops with the component. */
export function useJob() {
  const [isBusy, setBusy] = useState(false);
  const [isLong, setLong] = useState(false);
  const [share, setShare] = useState(0);
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);

  /** Never throws. */
  const run = useCallback(async <T>(work: (running: Running) => Promise<T>): Promise<Outcome<T>> => {
    const own = new AbortController();
    controller.current = own;
    setBusy(true);
    setShare(0);
    const timer = setTimeout(() => setLong(true), SOON_MS);
    try {
      return { state: 'done', value: await work({ signal: own.signal, onProgress: setShare }) };
    } catch (error) {
      return own.signal.aborted ? { state: 'cancelled' } : { state: 'failed', error };
    } finally {
      clearTimeout(timer);
      setLong(false);
      setBusy(false);
    }
  }, []);

  const cancel = useCallback(() => controller.current?.abort(), []);
  /** `progress`: 0 to 1; null while there is nothing to show. */
  return { isBusy, progress: isLong ? share : null, run, cancel };
}

import { useRef, useState } from 'react';
import { t } from '../../lib/i18n/text';

/** Before that an export is not worth a bar. */
const SOON_MS = 1_000;

interface Needs {
  say: (text: string) => void;
  onFailed: (error: unknown) => void;
}

/** What an export is given. */
export interface Running {
  signal: AbortSignal;
  onProgress: (share: number) => void;
}

/** One export at a time: its progress once it takes long, a way to stop it, and what became of it. */
export function useExport({ say, onFailed }: Needs) {
  const [busy, setBusy] = useState(false);
  const [isLong, setLong] = useState(false);
  const [share, setShare] = useState(0);
  const controller = useRef<AbortController>(null);

  /** Runs `work`, which answers with what to say when it is done. */
  const run = async (work: (running: Running) => Promise<string>) => {
    const own = new AbortController();
    controller.current = own;
    setBusy(true);
    setShare(0);
    const timer = setTimeout(() => setLong(true), SOON_MS);
    try {
      say(await work({ signal: own.signal, onProgress: setShare }));
    } catch (error) {
      if (own.signal.aborted) say(t('export_cancelled'));
      else onFailed(error);
    } finally {
      clearTimeout(timer);
      setLong(false);
      setBusy(false);
    }
  };

  /** `progress`: 0 to 1; null while there is nothing to show. */
  return { busy, progress: isLong ? share : null, run, cancel: () => controller.current?.abort() };
}

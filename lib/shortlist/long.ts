import { Failure } from '../model/failure';

/** For work that may take longer than a second. */
export interface Long {
  /** Stops the work; what it would have written is then not written, and the failure is `cancelled`. */
  signal?: AbortSignal;
  /** Hears the share that is done, 0 to 1, never less than before. */
  onProgress?: (share: number) => void;
}

/** Throws `cancelled` when the person has stopped it, and otherwise tells how far it has come. */
export function goOn({ signal, onProgress }: Long, done: number, of: number): void {
  if (signal?.aborted) throw new Failure('cancelled');
  onProgress?.(of > 0 ? Math.min(1, done / of) : 1);
}

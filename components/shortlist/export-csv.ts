import { csvChunks } from '../../lib/exchange/csv';
import type { Row } from './rows';

const ROWS_A_CHUNK = 2_000;

interface Options {
  signal: AbortSignal;
  /** Hears the share that is done, 0 to 1. */
  onProgress: (share: number) => void;
}

/**
 * The rows as a CSV file, in their order. Long lists are written in pieces, with a breath between them that keeps the page
 * alive. Throws the signal's reason once it is aborted.
 */
export async function toCsvFile(rows: readonly Row[], { signal, onProgress }: Options): Promise<Blob> {
  const parts: string[] = [];
  const chunks = Math.ceil(rows.length / ROWS_A_CHUNK) || 1;
  for (const chunk of csvChunks(
    rows.map(({ entry, lists }) => ({ entry, lists })),
    ROWS_A_CHUNK,
  )) {
    signal.throwIfAborted();
    parts.push(chunk);
    onProgress(Math.min(parts.length / chunks, 1));
    if (rows.length > ROWS_A_CHUNK) await new Promise((resolve) => setTimeout(resolve));
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

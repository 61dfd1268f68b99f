import { csvChunks } from '../../lib/exchange/csv';
import type { Row } from './rows';

const ROWS_A_CHUNK = 2_000;

/** "vett-shortlist-2026-11-22.csv", by the person's own calendar. */
export function exportFileName(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `vett-shortlist-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.csv`;
}

/**
 * The rows as a CSV file, in their order. Long lists are written in pieces, with a breath between them that keeps the
 * page alive; `onProgress` hears the share that is done, 0 to 1.
 */
export async function toCsvFile(rows: readonly Row[], onProgress: (share: number) => void): Promise<Blob> {
  const parts: string[] = [];
  const chunks = Math.ceil(rows.length / ROWS_A_CHUNK) || 1;
  for (const chunk of csvChunks(
    rows.map(({ entry, lists }) => ({ entry, lists })),
    ROWS_A_CHUNK,
  )) {
    parts.push(chunk);
    onProgress(Math.min(parts.length / chunks, 1));
    if (rows.length > ROWS_A_CHUNK) await new Promise((resolve) => setTimeout(resolve));
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

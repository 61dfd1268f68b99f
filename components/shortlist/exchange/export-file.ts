import { csvWriter } from '../../../lib/exchange/csv';
import type { PresetId } from '../../../lib/exchange/presets';
import { tsvWriter } from '../../../lib/exchange/tsv';
import { uiLanguage } from '../../../lib/i18n/text';
import { allFields } from '../../../lib/shortlist/fields';
import type { Running } from '../../ui/use-job';
import { rowBatchesOf } from './export-rows';

// Each batch is handed over to the browser as a piece of its own, which it may put on the disk: what stands in memory does
// not grow with the shortlist.

/** The creators with these ids as a CSV file. Throws a `Failure`, and the signal's reason once it is aborted. */
export async function toCsvFile(ids: readonly string[], preset: PresetId, running: Running): Promise<Blob> {
  const { head, lines } = csvWriter({ preset, fields: await allFields() });
  const pieces = [new Blob([head])];
  for await (const rows of rowBatchesOf(ids, running)) pieces.push(new Blob([lines(rows)]));
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}

/** The same as an Excel workbook. */
export async function toWorkbook(ids: readonly string[], running: Running): Promise<Blob> {
  const { toXlsx } = await import('../../../lib/exchange/xlsx');
  return toXlsx(rowBatchesOf(ids, running), { fields: await allFields() });
}

/** The same as text that a sheet takes in when it is pasted, numbers as the person's language writes them. */
export async function toClipboardText(ids: readonly string[], running: Running): Promise<string> {
  const sign = new Intl.NumberFormat(uiLanguage()).formatToParts(1.5).find(({ type }) => type === 'decimal');
  const { head, lines } = tsvWriter({ decimal: sign?.value === ',' ? ',' : '.', fields: await allFields() });
  const pieces = [head];
  for await (const rows of rowBatchesOf(ids, running)) pieces.push(lines(rows));
  return pieces.join('');
}

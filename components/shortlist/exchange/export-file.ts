import type { ExportRow } from '../../../lib/exchange/column';
import { csvWriter } from '../../../lib/exchange/csv';
import type { PresetId } from '../../../lib/exchange/presets';
import type { SheetText } from '../../../lib/exchange/sheet-text';
import { tsvWriter } from '../../../lib/exchange/tsv';
import { uiLanguage } from '../../../lib/i18n/text';
import { allFields } from '../../../lib/shortlist/fields';
import type { Running } from '../../ui/use-job';
import { rowBatchesOf } from './export-rows';

/** What is made, and of how many creators: some may have been removed meanwhile. */
export interface Made<T> {
  made: T;
  rows: number;
}

async function written<Piece>(
  { head, lines }: SheetText<ExportRow>,
  ids: readonly string[],
  running: Running,
  hold: (text: string) => Piece,
): Promise<Made<Piece[]>> {
  const made = [hold(head)];
  let rows = 0;
  for await (const batch of rowBatchesOf(ids, running)) {
    made.push(hold(lines(batch)));
    rows += batch.length;
  }
  return { made, rows };
}

/**
 * The creators with these ids as a CSV file. Each batch is handed over to the browser as a piece of its own, which it may
 * put on the disk: what stands in memory does not grow with the shortlist. Throws a `Failure`, and the signal's reason once
 * it is aborted.
 */
export async function toCsvFile(ids: readonly string[], preset: PresetId, running: Running): Promise<Made<Blob>> {
  const writer = csvWriter({ preset, fields: await allFields() });
  const { made, rows } = await written(writer, ids, running, (text) => new Blob([text]));
  return { made: new Blob(made, { type: 'text/csv;charset=utf-8' }), rows };
}

/** The same as an Excel workbook. */
export async function toWorkbook(ids: readonly string[], running: Running): Promise<Made<Blob>> {
  const { toXlsx } = await import('../../../lib/exchange/xlsx');
  let rows = 0;
  async function* counted() {
    for await (const batch of rowBatchesOf(ids, running)) {
      yield batch;
      rows += batch.length;
    }
  }
  return { made: await toXlsx(counted(), { fields: await allFields() }), rows };
}

/** The same as text that a sheet takes in when it is pasted, numbers as the person's language writes them. */
export async function toClipboardText(ids: readonly string[], running: Running): Promise<Made<string>> {
  const sign = new Intl.NumberFormat(uiLanguage()).formatToParts(1.5).find(({ type }) => type === 'decimal');
  const writer = tsvWriter({ decimal: sign?.value === ',' ? ',' : '.', fields: await allFields() });
  const { made, rows } = await written(writer, ids, running, (text) => text);
  return { made: made.join(''), rows };
}

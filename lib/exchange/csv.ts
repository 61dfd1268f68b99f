import type { ExportRow } from './column';
import type { OwnField } from './own-fields';
import { columnsOf, presetOf, type PresetId } from './presets';
import { sheetText, type SheetText } from './sheet-text';

interface CsvOptions {
  /** What program the file is for; Excel in English settings at first. */
  preset?: PresetId;
  /** The person's own fields; they follow the columns where the program takes them. */
  fields?: readonly OwnField[];
}

/** Writes creators as CSV for a program, batch after batch: long lists should not stand in memory as one text. */
export function csvWriter({ preset = 'excel', fields = [] }: CsvOptions = {}): SheetText<ExportRow> {
  const chosen = presetOf(preset);
  return sheetText(columnsOf(chosen, fields), chosen);
}

/** The rows as CSV in pieces of `size` rows; the first begins with the header, also when there is no row. */
export function* csvChunks(rows: Iterable<ExportRow>, size: number, options?: CsvOptions): Generator<string> {
  const { head, lines } = csvWriter(options);
  let start = head;
  let batch: ExportRow[] = [];
  for (const row of rows) {
    if (batch.length === size) {
      yield start + lines(batch);
      start = '';
      batch = [];
    }
    batch.push(row);
  }
  yield start + lines(batch);
}

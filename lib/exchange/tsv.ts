import type { ExportRow } from './column';
import { COLUMNS } from './columns';
import { fieldColumn, type OwnField } from './own-fields';
import { sheetText, type SheetText } from './sheet-text';

interface TsvOptions {
  /** As the spreadsheet it is pasted into writes numbers: "5.12" is a day in May to one in Norwegian settings. */
  decimal: '.' | ',';
  fields?: readonly OwnField[];
}

/** Writes creators as text for the clipboard, which spreadsheets paste into cells; guarded like a file. */
export function tsvWriter({ decimal, fields = [] }: TsvOptions): SheetText<ExportRow> {
  const columns = [...COLUMNS, ...fields.map(fieldColumn)];
  return sheetText(columns, { delimiter: '\t', decimal, bom: false, guard: true });
}

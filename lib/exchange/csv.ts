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

/**
 * Writes creators as CSV for a program, batch after batch: long lists should not stand in memory as one text. RFC 4180, but for
 * the delimiter that Nordic settings ask for.
 */
export function csvWriter({ preset = 'excel', fields = [] }: CsvOptions = {}): SheetText<ExportRow> {
  const chosen = presetOf(preset);
  return sheetText(columnsOf(chosen, fields), chosen);
}

import { Zip, ZipDeflate } from 'fflate';
import type { ExportRow } from './column';
import { COLUMNS } from './columns';
import { fieldColumn, type OwnField } from './own-fields';
import * as parts from './xlsx-parts';
import { SheetRows, columnLetters } from './xlsx-sheet';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Bytes held before they are handed over to the browser, which may put them on the disk. */
const PIECE = 4_000_000;
const NARROWEST = 10;
const TIME_WIDTH = 23;
const LINK_WIDTH = 40;

/** A zip that is packed while it is written, the same for the same content. */
class Package {
  private readonly pieces: Blob[] = [];
  private held: Uint8Array<ArrayBuffer>[] = [];
  private size = 0;
  private readonly encoder = new TextEncoder();
  private readonly zip = new Zip((error, bytes) => {
    if (error) throw error;
    this.take(bytes);
  });

  /** Begins a file; what is given to the answer is added to it, and the last piece says so. */
  begin(name: string): (text: string, isLast: boolean) => void {
    // Level 1: sheets say the same again and again, and the higher levels take three times as long for a tenth.
    const file = new ZipDeflate(name, { level: 1 });
    // The earliest that a zip can tell: the day of making would make every file another one.
    file.mtime = new Date(1980, 0, 1);
    this.zip.add(file);
    return (text, isLast) => file.push(this.encoder.encode(text), isLast);
  }

  add(name: string, text: string): void {
    this.begin(name)(text, true);
  }

  end(): Blob {
    this.zip.end();
    return new Blob([...this.pieces, ...this.held], { type: TYPE });
  }

  private take(bytes: Uint8Array<ArrayBuffer>): void {
    this.held.push(bytes);
    this.size += bytes.length;
    if (this.size < PIECE) return;
    this.pieces.push(new Blob(this.held));
    this.held = [];
    this.size = 0;
  }
}

function widthOf({ name, shows }: (typeof COLUMNS)[number]): number {
  if (shows === 'link') return LINK_WIDTH;
  return Math.max(name.length + 3, shows === 'time' ? TIME_WIDTH : NARROWEST);
}

/**
 * Creators as an Excel workbook: numbers, days and yes or no as what they are, the header in sight and with a filter, addresses
 * as links. Takes batch after batch and holds none; throws what the batches throw, so that is how it is stopped. The
 * packing is done as they come: batches should leave the page time to breathe.
 */
export async function toXlsx(
  batches: AsyncIterable<readonly ExportRow[]> | Iterable<readonly ExportRow[]>,
  { fields = [] }: { fields?: readonly OwnField[] } = {},
): Promise<Blob> {
  const columns = [...COLUMNS, ...fields.map(fieldColumn)];
  const rows = new SheetRows(columns);
  const file = new Package();
  file.add('[Content_Types].xml', parts.CONTENT_TYPES);
  file.add('_rels/.rels', parts.ROOT);
  file.add('xl/_rels/workbook.xml.rels', parts.WORKBOOK_RELATIONS);
  file.add('xl/styles.xml', parts.STYLES);
  const sheet = file.begin('xl/worksheets/sheet1.xml');
  sheet(parts.sheetHead(columns.map(widthOf)) + rows.head(), false);
  for await (const batch of batches) sheet(rows.lines(batch), false);
  const last = columnLetters(columns.length - 1);
  sheet(parts.sheetEnd(`A1:${last}${rows.count}`, rows.links), true);
  file.add('xl/worksheets/_rels/sheet1.xml.rels', parts.sheetRelations(rows.links));
  file.add('xl/workbook.xml', parts.workbook(`$A$1:$${last}$${rows.count}`));
  return file.end();
}

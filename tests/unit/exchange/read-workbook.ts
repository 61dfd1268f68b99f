import { unzipSync, strFromU8 } from 'fflate';
import { DOMParser } from 'linkedom';

interface SheetCell {
  /** Of the cell: `inlineStr`, `b`, or '' for a number. */
  type: string;
  text: string;
  style: string;
}

/** A workbook's parts as text, and its one sheet's cells by their place. */
export async function readWorkbook(file: Blob) {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer()))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );
  const sheet = new DOMParser().parseFromString(parts['xl/worksheets/sheet1.xml'] ?? '', 'text/xml');
  const cells = new Map<string, SheetCell>();
  for (const cell of sheet.querySelectorAll('c')) {
    const [type, style] = [cell.getAttribute('t') ?? '', cell.getAttribute('s') ?? '0'];
    cells.set(cell.getAttribute('r') ?? '', { type, style, text: cell.textContent ?? '' });
  }
  const letters = new Map<string, string>();
  for (const [place, { text }] of cells) if (/^[A-Z]+1$/.test(place)) letters.set(text, place.slice(0, -1));
  return { parts, sheet, cells, at: (column: string, line: number) => cells.get(`${letters.get(column)}${line}`) };
}

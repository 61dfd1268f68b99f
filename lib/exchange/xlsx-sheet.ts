import { isDay, toInstant } from '../model/instant';
import type { Cell } from './cells';
import type { ExportRow, ShortlistColumn } from './column';
import { guardFormula } from './formula-guard';
import { STYLE, type CellLink } from './xlsx-parts';
import { cellText } from './xlsx-text';

/** Excel follows 65,530 links of a sheet and calls a file with more damaged. */
const MOST_LINKS = 65_000;
const LONGEST_LINK = 2_000;
const DAY = 86_400_000;
/** The day from which Excel counts, seen from 1970. */
const DAYS_TO_1970 = 25_569;

/** The letters of a column, counted from 0: A … Z, AA … */
export function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}

function textCell(place: string, text: string, style: number): string {
  return `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

function timeCell(place: string, iso: string): string {
  const instant = toInstant(iso);
  if (instant === undefined) return '';
  return `<c r="${place}" s="${isDay(iso) ? STYLE.day : STYLE.time}"><v>${instant / DAY + DAYS_TO_1970}</v></c>`;
}

/** Where the address leads, if a spreadsheet should follow it. */
function linkOf(cell: Cell): string | undefined {
  if (typeof cell !== 'string' || !URL.canParse(cell)) return undefined;
  const { href, protocol } = new URL(cell);
  return (protocol === 'https:' || protocol === 'http:') && href.length <= LONGEST_LINK ? href : undefined;
}

/** The rows of a sheet as XML, one batch after the other. Remembers how many there were, and what they link to. */
export class SheetRows {
  readonly links: CellLink[] = [];
  /** Rows so far, the header counted. */
  count = 1;
  private readonly letters: string[];

  constructor(private readonly columns: readonly ShortlistColumn[]) {
    this.letters = columns.map((_, at) => columnLetters(at));
  }

  /** The header. */
  head(): string {
    const cells = this.columns.map(({ name }, at) => textCell(`${this.letters[at]}1`, name, STYLE.heading));
    return `<row r="1">${cells.join('')}</row>`;
  }

  /** The next rows. */
  lines(rows: readonly ExportRow[]): string {
    let xml = '';
    for (const row of rows) {
      this.count += 1;
      xml += `<row r="${this.count}">`;
      for (const [at, column] of this.columns.entries()) {
        xml += this.cell(`${this.letters[at]}${this.count}`, column, column.cell(row));
      }
      xml += '</row>';
    }
    return xml;
  }

  private cell(place: string, { shows }: ShortlistColumn, cell: Cell): string {
    if (cell === undefined || cell === '') return '';
    if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${place}"><v>${cell}</v></c>` : '';
    if (typeof cell === 'boolean') return `<c r="${place}" t="b" s="${STYLE.tick}"><v>${cell ? 1 : 0}</v></c>`;
    if (shows === 'time') return timeCell(place, cell);
    const url = shows === 'link' && this.links.length < MOST_LINKS ? linkOf(cell) : undefined;
    if (url !== undefined) this.links.push({ cell: place, url });
    return textCell(place, guardFormula(cell), url === undefined ? 0 : STYLE.link);
  }
}

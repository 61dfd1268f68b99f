import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { DOMParser } from 'linkedom';

const run = promisify(execFile);

/** LibreOffice, where this machine has it. */
export const office = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')])
  .find((path) => existsSync(path));

/** A cell as LibreOffice has taken it in. */
interface OfficeCell {
  /** `float`, `date`, `boolean` or `string`; '' for an empty one. */
  type: string;
  value: string;
  formula: string | null;
  link: string | null;
}

/** How a text file is read or written: delimiter, language by its number in Windows. */
interface TextFilter {
  delimiter: string;
  language: number;
}

// Delimiter, quote, UTF-8, first line, no formats, language, not all texts quoted, numbers recognised.
function filterOf({ delimiter: sign, language }: TextFilter): string {
  return `Text - txt - csv (StarCalc):${sign.charCodeAt(0)},34,76,1,,${language},false,true`;
}

/** Lets LibreOffice open a file and save it as another one; answers with what that holds. */
async function convert(file: string | Blob, name: string, to: string, from?: TextFilter): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'vett-office-'));
  try {
    const path = join(folder, name);
    await writeFile(path, typeof file === 'string' ? file : new Uint8Array(await file.arrayBuffer()));
    const ending = to.split(':', 1)[0] ?? '';
    const settings = [
      // A profile of its own: a window that is open would otherwise answer in its place.
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      ...(from ? [`--infilter=${filterOf(from)}`] : []),
    ];
    await run(office ?? '', [...settings, '--convert-to', to, '--outdir', folder, path], { timeout: 80_000 });
    return await readFile(join(folder, `${basename(name, extname(name))}.${ending}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A sheet as LibreOffice has it: the cells of each row by the name of their column, and the document around them. */
export async function openSheet(file: string | Blob, name: string, from?: TextFilter) {
  const xml = new TextDecoder().decode(await convert(file, name, 'fods', from));
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const [names = [], ...rows] = [...document.querySelectorAll('table\\:table-row')]
    .map(cellsOf)
    .filter((row) => row.length > 0);
  const columns = names.map((cell) => cell?.value ?? '');
  return {
    document,
    xml,
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]]))),
  };
}

/** The same workbook as LibreOffice saves it. */
export async function savedAsWorkbook(file: Blob): Promise<Blob> {
  return new Blob([new Uint8Array(await convert(file, 'opened.xlsx', 'xlsx:Calc MS Excel 2007 XML'))]);
}

/** The same sheet saved as CSV by LibreOffice. */
export async function savedAsCsv(file: Blob, name: string, as: TextFilter): Promise<string> {
  return new TextDecoder().decode(await convert(file, name, `csv:${filterOf(as)}`));
}

function cellsOf(row: Element): (OfficeCell | undefined)[] {
  const cells = [...row.querySelectorAll('table\\:table-cell')].flatMap((cell) => {
    const times = Number(cell.getAttribute('table:number-columns-repeated') ?? 1);
    const read = toCell(cell);
    // The empty rest of a row is one cell, repeated to the edge of the sheet.
    return Array.from({ length: Math.min(times, 200) }, () => read);
  });
  while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
  return cells;
}

function toCell(cell: Element): OfficeCell | undefined {
  const type = cell.getAttribute('office:value-type') ?? '';
  if (type === '') return undefined;
  const lines = [...cell.querySelectorAll('text\\:p')].map((line) => line.textContent ?? '');
  const stated = ['value', 'date-value', 'boolean-value'].map((name) => cell.getAttribute(`office:${name}`));
  return {
    type,
    value: stated.find((value) => value !== null) ?? lines.join('\n'),
    formula: cell.getAttribute('table:formula'),
    link: cell.querySelector('text\\:a')?.getAttribute('xlink:href') ?? null,
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { parseSaidCount } from '../../../lib/counts/parse-said';
import { SITES, type Site } from '../../../lib/model/site';

/** One row of a table of numbers. */
export interface NumberRow {
  site: string;
  language: string;
  /** The text with its escapes (`\n`, `\t`) undone. */
  text: string;
  /** All cells as they stand in the file, by column name. */
  cells: Record<string, string>;
}

/** True when the word names a site that Vett knows. */
export function isSite(word: string): word is Site {
  return SITES.some((site) => site === word);
}

function unescape(cell: string): string {
  return cell.replace(/\\n/g, '\n').replace(/\\t/g, '\t');
}

/** Reads a table of numbers: tab-separated, first line the column names, quotes without meaning. */
export function readRows(file: string): NumberRow[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  const names = header.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const values = line.split('\t');
      const cells = Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
      return { site: cells.site ?? '', language: cells.language ?? '', text: unescape(cells.text ?? ''), cells };
    });
}

/**
 * `vet counts FILE.tsv`: writes one JSON line a row with what `parseCount` makes of it, the text as it stands in the file.
 * Resolves to the exit status: 0, or 2 when the file is not there.
 */
export async function countsCommand(file: string, write: (line: string) => void): Promise<number> {
  if (!existsSync(file)) return 2;
  for (const { site, language, text, cells } of readRows(file)) {
    const count = isSite(site) ? parseSaidCount(text, { site, language }) : undefined;
    const interval = count ? { low: count.low, high: count.high } : null;
    write(JSON.stringify({ text: cells.text ?? '', language, site, count: interval }));
  }
  return 0;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { countsCommand } from '../../tools/vet/counts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vett-counts-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('writes one line of JSON a row, whatever the order of the columns', async () => {
  const file = join(folder, 'numbers.tsv');
  const rows = [
    'language\ttext\tsite',
    'en\t6M views\tyoutube',
    'sw\tKutazamwa:\\n23\tyoutube',
    'en\t"12"%\tx',
    'en\t5\tnowhere',
  ];
  writeFileSync(file, `${rows.join('\r\n')}\r\n`);
  const lines: string[] = [];
  expect(await countsCommand(file, (line) => lines.push(line))).toBe(0);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { text: '6M views', language: 'en', site: 'youtube', count: { low: 6_000_000, high: 6_999_999 } },
    { text: 'Kutazamwa:\\n23', language: 'sw', site: 'youtube', count: { low: 23, high: 23 } },
    { text: '"12"%', language: 'en', site: 'x', count: null },
    { text: '5', language: 'en', site: 'nowhere', count: null },
  ]);
});

it('ends with status 2 when the file is not there', async () => {
  expect(await countsCommand(join(folder, 'none.tsv'), () => undefined)).toBe(2);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupHead, backupLine, parseBackup } from '../../../lib/exchange/backup';
import type { BackupRecord } from '../../../lib/model/backup';
import { row } from './samples';

const LIST: BackupRecord = { kind: 'list', value: { id: 'l1', name: 'Summer', createdAt: '2026-11-22T12:00:00Z' } };
const HEAD = '{"vett":"backup","version":1}';

async function read(lines: Iterable<string>): Promise<BackupRecord[]> {
  const records: BackupRecord[] = [];
  for await (const batch of parseBackup(lines)) records.push(...batch);
  return records;
}

const linesOf = (file: string) => file.split('\n').slice(0, -1);
const list = (name: string) => `{"kind":"list","value":{"createdAt":"2026-11-22","id":"l1","name":${name}}}`;

describe('written', () => {
  it('is a head and a record a line, and nothing of the day', () => {
    expect(backupHead()).toBe(`${HEAD}\n`);
    expect(backupLine(LIST)).toBe(
      '{"kind":"list","value":{"id":"l1","name":"Summer","createdAt":"2026-11-22T12:00:00Z"}}\n',
    );
  });

  it.each([
    '=1+1',
    'say "hi"\r\n\u2028',
    '\u202Egnp.exe',
    'half \uD83C',
    'nul \0',
    '🍄'.repeat(250_000),
    '__proto__',
    '{"[\\',
  ])('and read again, %# is the same text on one line', async (note) => {
    const record: BackupRecord = { kind: 'entry', value: row({ note }).entry };
    const line = backupLine(record);
    // As a file: what is no character would be lost there.
    const [text = '', rest] = new TextDecoder().decode(new TextEncoder().encode(line)).split('\n');
    expect(rest).toBe('');
    expect(await read([HEAD, text])).toEqual([record]);
  });

  it('any own words survive', async () => {
    const text = fc.string({ unit: 'binary' });
    const words = fc.record({ note: text, tags: fc.array(text), status: text, contact: text });
    await fc.assert(
      fc.asyncProperty(words, async (given) => {
        const record: BackupRecord = { kind: 'entry', value: row(given).entry };
        expect(await read([HEAD, ...linesOf(backupLine(record))])).toEqual([record]);
      }),
    );
  });
});

describe('read', () => {
  it('comes in batches, in order, as fast as it is asked for', async () => {
    let given = 0;
    function* lines() {
      yield HEAD;
      for (;;) yield list(`"${(given += 1)}"`);
    }
    const batches = parseBackup(lines());
    const { value = [] } = await batches.next();
    expect(value).toHaveLength(500);
    expect(value[499]).toMatchObject({ value: { name: '500' } });
    expect(given).toBe(500);
    await batches.return(undefined);
  });

  it('takes the byte order mark and the empty lines that an editor leaves', async () => {
    expect(await read([`\uFEFF${HEAD}`, '', list('"a"'), ''])).toHaveLength(1);
    expect(await read([HEAD])).toEqual([]);
  });

  it.each([
    ['nothing at all', [], 1],
    ['no head', [list('"a"')], 1],
    ['another program’s head', ['{"vett":"settings","version":1}', list('"a"')], 1],
    ['a line that was cut off', [HEAD, list('"a"'), list('"b"').slice(0, -3)], 3],
    ['two records on a line', [HEAD, list('"a"') + list('"b"')], 2],
    ['a record of an unknown kind', [HEAD, list('"a"').replace('list', 'thing')], 2],
    ['a record that is not whole', [HEAD, list('"a"'), '', '{"kind":"list","value":{"id":"l1"}}'], 4],
    ['a name that is no text', [HEAD, list('7')], 2],
    [
      'an address that is no link',
      [HEAD, backupLine({ kind: 'entry', value: row({ profile: { url: 'javascript:1' } }).entry })],
      2,
    ],
    ['a hash that is none', [HEAD, '{"kind":"erased","value":{"hash":"../.."}}'], 2],
    [
      'a number without end',
      [
        HEAD,
        '{"kind":"candidate","value":{"id":"c","url":"https://x.no","given":"","batch":"","place":1e999,"addedAt":"2026-11-22","state":"waiting"}}',
      ],
      2,
    ],
    ['a line over 8 MB', [HEAD, list(`"${'a'.repeat(8_000_000)}"`)], 2],
    ['more than a hundred levels', [HEAD, `${'['.repeat(101)}${']'.repeat(101)}`], 2],
    ['a prototype', [HEAD, list('"a"').replace('"id"', '"__proto__":{"polluted":1},"id"')], 2],
    ['a prototype in disguise', [HEAD, list('"a"').replace('"id"', '"\\u005f_proto__":{"polluted":1},"id"')], 2],
  ])('%s is refused, and its line is named', async (_, lines, line) => {
    await expect(read(lines)).rejects.toMatchObject({ code: 'bad-file', line });
    expect({}).not.toHaveProperty('polluted');
  });

  it('a newer version is told apart from a broken file', async () => {
    await expect(read(['{"vett":"backup","version":2}', 'whatever'])).rejects.toMatchObject({ code: 'file-newer' });
  });

  it('a hundred levels are no reason by themselves, brackets in text are none at all', async () => {
    const filter = `${'{"a":'.repeat(96)}1${'}'.repeat(96)}`;
    const view = `{"kind":"view","value":{"id":"v","name":"${'[{'.repeat(99)}","columns":[],"order":{"column":"name","direction":"ascending"},"filter":${filter},"createdAt":"2026-11-22"}}`;
    expect(await read([HEAD, view])).toHaveLength(1);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { captionsCommand } from '../../tools/vet/captions';

describe('vet captions', () => {
  let folder = '';
  let file = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vett-captions-'));
    file = join(folder, 'captions.jsonl');
    const lines = [
      { id: 'a', text: 'Ny krem! #ad @lumi' },
      { id: 'b', text: 'Ny krem! #ad @lumi', market: 'GB', language: 'no' },
      { id: 'c', text: 'Kjole fra @festkjolen' },
      { id: 'd', text: '', paidLabel: true },
    ];
    writeFileSync(file, `\ufeff${lines.map((line) => JSON.stringify(line)).join('\r\n')}\n\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  afterEach(() => vi.restoreAllMocks());

  async function run(...args: string[]) {
    const lines: string[] = [];
    const status = await captionsCommand(args, (line) => lines.push(line));
    return { status, answers: lines.map((line) => JSON.parse(line)) };
  }

  it('answers each caption by its own market, else by the option', async () => {
    const { status, answers } = await run(file, '--market', 'NO');
    expect(status).toBe(0);
    expect(answers.map(({ id, commercial, label, partners }) => [id, commercial, label, partners])).toEqual([
      ['a', 'yes', 'insufficient-wording', ['lumi']],
      ['b', 'yes', 'clear', ['lumi']],
      ['c', 'unclear', null, []],
      ['d', 'yes', 'clear', []],
    ]);
    expect(answers[0].findings[0]).toEqual({ kind: 'weak-label', text: '#ad', start: 9, end: 12, rule: 'NO-L' });
  });

  it('gives an id back as it was given', async () => {
    const given = ['"a"', '7', '-1.50', '7300000000000000001', '"7"', 'null', '"x\\"id\\": 9"'];
    const ids = join(folder, 'ids.jsonl');
    writeFileSync(ids, given.map((id) => `{"text": "Kaffe", "id": ${id}}`).join('\n'));
    const lines: string[] = [];
    expect(await captionsCommand([ids], (line) => lines.push(line))).toBe(0);
    expect(lines.map((line) => /^\{"id":(.*?),"commercial"/.exec(line)?.[1])).toEqual(given);
  });

  it('tells each line that is none by its number, answers the others, and ends with 1', async () => {
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const broken = join(folder, 'broken.jsonl');
    writeFileSync(broken, '{"id":1,"text":"Kaffe"}\n\nno json\n[1]\n{"id":2,"text":"Kaffe"}\n{"id":3,\n');
    const { status, answers } = await run(broken);
    expect(status).toBe(1);
    expect(answers.map(({ id }) => id)).toEqual([1, 2]);
    expect(told.mock.calls.map(([text]) => /, line (\d+): ./.exec(String(text))?.[1])).toEqual(['3', '4', '6']);
  });

  it('ends with 2 when the file is not there or the market is none', async () => {
    expect((await run(join(folder, 'none.jsonl'))).status).toBe(2);
    expect((await run(file, '--market', 'XX')).status).toBe(2);
    expect((await run()).status).toBe(2);
  });
});

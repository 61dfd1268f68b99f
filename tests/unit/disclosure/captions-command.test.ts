import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    writeFileSync(file, `\ufeff${lines.map((line) => JSON.stringify(line)).join('\r\n')}\n\nno json\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

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

  it('ends with 2 when the file is not there or the market is none', async () => {
    expect((await run(join(folder, 'none.jsonl'))).status).toBe(2);
    expect((await run(file, '--market', 'XX')).status).toBe(2);
    expect((await run()).status).toBe(2);
  });
});

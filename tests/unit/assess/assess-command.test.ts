import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { assessCommand } from '../../tools/vet/assess';
import { exact, NOW, posts, profile } from './samples';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vett-assess-'))));
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const creator = profile({ followers: exact(24_000), recent: posts([900, 950, 1_000, 1_050, 1_100]) });

async function run(...given: string[]) {
  const file = join(folder, 'creators.jsonl');
  writeFileSync(file, `${given.join('\n')}\n`);
  const lines: string[] = [];
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const status = await assessCommand([file], (line) => lines.push(line));
  return { status, lines: lines.map((line) => JSON.parse(line)), said: said.mock.calls.join('') };
}

it('judges with the history, comments, settings and quote of each line', async () => {
  const { status, lines } = await run(
    JSON.stringify({
      id: 'a',
      profile: creator,
      history: [{ day: '2026-10-23', followers: exact(20_000) }],
      settings: {
        scheme: 'impact',
        line: 5,
        competitors: ['Nordvik'],
        requirements: [{ id: 'r', kind: 'followers', min: 25_000 }],
      },
      quote: 2_000,
      now: NOW,
    }),
    JSON.stringify({ id: 'b', profile: creator, now: NOW }),
  );
  expect(status).toBe(0);
  const [{ id, assessment }, second] = lines;
  expect(id).toBe('a');
  expect(assessment).toMatchObject({
    judgedAt: NOW,
    tier: { scheme: 'impact', tiers: ['micro'] },
    engagement: { line: { percent: 5, verdict: 'below' } },
    growth: { state: 'growing', days: 30 },
    cost: { quote: { value: 2_000, against: 'inside', perEngagement: 2 } },
    requirements: { met: 0, notMet: 1, open: 0 },
    fit: { competitors: [{ word: 'Nordvik', posts: [] }] },
  });
  expect(assessment.growth.low).toBeCloseTo(20, 6);
  expect(second).toMatchObject({ id: 'b', assessment: { tier: { scheme: 'no-guide' }, requirements: null } });
});

it('names the line that it does not understand, and judges the others', async () => {
  const { status, lines, said } = await run('{"id":1', JSON.stringify({ id: 'b', profile: creator, now: NOW }));
  expect(status).toBe(1);
  expect(lines).toHaveLength(1);
  expect(said).toContain('line 1');
});

it('ends with status 2 when the file is not there', async () => {
  expect(await assessCommand([join(folder, 'none.jsonl')], () => undefined)).toBe(2);
});

import { describe, expect, it } from 'vitest';
import type { Row } from '../../bench/row';
import { budgetText, readmeTable, resultTable } from '../../bench/table';

describe('a budget in words', () => {
  it.each([
    [{ most: 5 }, 'ms', '≤ 5 ms'],
    [{ least: 20_000 }, 'captions/s', '≥ 20,000 captions/s'],
    [{ least: 0.9 }, 'share', '≥ 90 %'],
    [{ times: 1.15 }, 'ms', '≤ 1.15 ×'],
    [{ times: 1.5, plus: 1 }, 'ms', '≤ 1.5 × + 1 ms'],
    [null, 'ms', ''],
  ] as const)('%j in %s: %s', (budget, unit, text) => expect(budgetText(budget, unit)).toBe(text));
});

describe('the table', () => {
  const row: Row = {
    name: 'popup',
    what: 'from the click on',
    unit: 'ms',
    value: 351.6,
    spread: [340.2, 366.01],
    against: 340,
    ratio: 1.0341,
    budget: { times: 1.15 },
    met: true,
  };

  it('has a line a row, rounded to what was measured', () => {
    const [, , line] = resultTable([row]).split('\n');
    expect(line?.split(/ {2,}/)).toEqual(['popup', '352 ms', '340–366', '340 ms', '1.03 ×', '≤ 1.15 ×', 'met']);
  });

  it('is given to the README with the rows that are judged', () => {
    const [heading, line, judged, ...more] = readmeTable([row, { ...row, met: null, budget: null }]).split('\n');
    expect(heading).toContain('| measured |');
    expect(line).toMatch(/^(\| --- ){7}\|$/);
    expect(judged).toBe('| popup | 352 ms | 340–366 | 340 ms | 1.03 × | ≤ 1.15 × | met |');
    expect(more).toEqual(['']);
  });

  it('cannot be read past a budget that was missed', () => {
    expect(resultTable([{ ...row, met: false }])).toContain('MISSED');
    expect(resultTable([{ ...row, met: null, budget: null }])).not.toMatch(/met|MISSED/);
  });
});

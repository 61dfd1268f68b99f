import { expect, it } from 'vitest';
import { root } from './sources';

interface Report {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}
type Tally = (report: Report | undefined, status: number) => { passed: number; failed: number };

// By a computed path: the tools are plain scripts, which the compiler does not follow.
const { tally } = (await import(`${root}tests/tools/test/tally.mjs`)) as { tally: Tally };

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

it('counts what passed and what failed over all files', () => {
  const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
  expect(tally(report, 1)).toEqual({ passed: 3, failed: 1 });
});

it('counts a test that was left out as a failed one', () => {
  expect(tally({ testResults: [file('passed', 'passed', 'skipped', 'pending', 'todo')] }, 0)).toEqual({
    passed: 1,
    failed: 3,
  });
});

it('counts a file that could not be run as one failure', () => {
  expect(tally({ testResults: [file('failed'), file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 });
});

it('counts a suite that broke down, ended badly or had no tests as one failure', () => {
  expect(tally(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  expect(tally({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 });
  expect(tally({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
});

import { expect, it } from 'vitest';
import { root } from './sources';

interface Report {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
}
type Tally = (report: Report | undefined, status: number) => { passed: number; failed: number; failures: string[] };

// By a computed path: the tools are plain scripts, which the compiler does not follow.
const { tally } = (await import(`${root}tests/tools/test/tally.mjs`)) as { tally: Tally };

const file = (status: string, ...tests: string[]) => ({
  name: 'tests/a.test.ts',
  status,
  assertionResults: tests.map((one) => ({ fullName: 'a test', status: one })),
});

it('counts what passed and what failed over all files', () => {
  const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
  expect(tally(report, 1)).toMatchObject({ passed: 3, failed: 1 });
});

it('counts a test that was left out as a failed one', () => {
  expect(tally({ testResults: [file('passed', 'passed', 'skipped', 'pending', 'todo')] }, 0)).toMatchObject({
    passed: 1,
    failed: 3,
  });
});

it('counts a file that could not be run as one failure', () => {
  expect(tally({ testResults: [file('failed'), file('passed', 'passed')] }, 1)).toMatchObject({ passed: 1, failed: 1 });
});

it('counts a suite that broke down, ended badly or had no tests as one failure', () => {
  expect(tally(undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
  expect(tally({ testResults: [file('passed', 'passed')] }, 1)).toMatchObject({ passed: 1, failed: 1 });
  expect(tally({ testResults: [] }, 0)).toMatchObject({ passed: 0, failed: 1 });
});

it('names each failure with the first lines of why, without the way through the code', () => {
  const message = 'Error: Property failed after 3 tests\n{ seed: 1, path: "2" }\n    at run (a.ts:1:1)';
  const failing = {
    ...file('failed'),
    assertionResults: [{ fullName: 'a rate is a number', status: 'failed', failureMessages: [message] }],
  };
  expect(tally({ testResults: [failing] }, 1).failures).toEqual([
    'tests/a.test.ts: a rate is a number\n    Error: Property failed after 3 tests\n    { seed: 1, path: "2" }',
  ]);
  expect(tally({ testResults: [{ ...file('failed'), message: 'Cannot find it' }] }, 1).failures).toEqual([
    'tests/a.test.ts\n    Cannot find it',
  ]);
  expect(tally({ testResults: [file('passed', 'skipped')] }, 0).failures).toEqual([
    'tests/a.test.ts: a test\n    skipped',
  ]);
  expect(tally(undefined, 9).failures).toEqual(['the run itself ended with status 9 and names no test']);
});

/**
 * Adds up one run of the test runner. `report` is its JSON report (undefined when it wrote none), `status` its exit status.
 * A test that was left out is a failed one, and a run that ended badly without naming a failure is one as well.
 */
export function tally(report, status) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const broken = files.filter((file) => file.status === 'failed' && file.assertionResults.every(isPassed)).length;
  const failed = tests.length - passed + broken;
  const unnamed = failed === 0 && (status !== 0 || tests.length === 0);
  return { passed, failed: failed + (unnamed ? 1 : 0) };
}

const isPassed = ({ status }) => status === 'passed';

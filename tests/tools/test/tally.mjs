/**
 * Adds up one run of the test runner. `report` is its JSON report (undefined when it wrote none), `status` its exit status.
 * A test that was left out is a failed one, and a run that ended badly without naming a failure is one as well.
 * `failures` says of each what it is and, in the first lines of its message, why.
 */
export function tally(report, status) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(isPassed).length;
  const broken = files.filter((file) => file.status === 'failed' && file.assertionResults.every(isPassed));
  const failed = tests.length - passed + broken.length;
  const unnamed = failed === 0 && (status !== 0 || tests.length === 0);
  const failures = [
    ...files.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter((test) => !isPassed(test))
        .map((test) => `${name}: ${test.fullName}${why(test.failureMessages?.join('\n') || test.status)}`),
    ),
    ...broken.map((file) => `${file.name}${why(file.message)}`),
    ...(unnamed ? [`the run itself ended with status ${status} and names no test`] : []),
  ];
  return { passed, failed: failed + (unnamed ? 1 : 0), failures };
}

const isPassed = ({ status }) => status === 'passed';

/** What a message says before it goes on to where in the code; a drawn example is named in the first lines too. */
function why(message = '') {
  const lines = message.split('\n').filter((line) => line.trim() !== '' && !/^\s*at /.test(line));
  return lines
    .slice(0, 12)
    .map((line) => `\n    ${line.trim()}`)
    .join('');
}

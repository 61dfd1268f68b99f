/**
 * Sets up, builds and runs the suites: `node test.mjs [PROJECT …]`, all of them unless some are named. The last line is
 * `N passed, N failed`; the exit status is 1 when anything failed or could not be run.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './set-up/root.mjs';
import { runInSight, SetUpError } from './set-up/run.mjs';
import { runTool, setUp } from './set-up.mjs';
import { tally } from './test/tally.mjs';

/** In the order of running: what is quick to say comes first. */
const PROJECTS = ['unit', 'component', 'self-check', 'recorded', 'e2e'];
/** The projects that look at the built extension. */
const NEED_BUILD = new Set(['self-check', 'e2e']);

async function runProject(project, folder) {
  process.stderr.write(`\n=== ${project} ===\n`);
  const file = join(folder, `${project}.json`);
  const config = ['--config', 'tests/vitest.config.ts', '--project', project];
  const status = await runInSight('vitest', [
    'run',
    ...config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  return tally(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined, status);
}

async function main(named) {
  const unknown = named.filter((name) => !PROJECTS.includes(name));
  if (unknown.length > 0) throw new SetUpError(`There is no suite "${unknown.join(', ')}": ${PROJECTS.join(', ')}.`);
  const projects = named.length > 0 ? PROJECTS.filter((project) => named.includes(project)) : PROJECTS;
  const browsers = projects.includes('e2e');
  await setUp({ browser: browsers, firefox: browsers });
  if (projects.some((project) => NEED_BUILD.has(project))) build();
  if (!existsSync(join(root, '..', 'shared', 'corpus')))
    process.stderr.write(
      'There are no recorded pages beside this checkout (../shared/corpus): only our own are read.\n',
    );

  const folder = mkdtempSync(join(tmpdir(), 'vett-tests-'));
  const results = [];
  try {
    for (const project of projects) results.push({ project, ...(await runProject(project, folder)) });
  } finally {
    rmSync(folder, { recursive: true });
  }
  const sum = (what) => results.reduce((total, result) => total + result[what], 0);
  process.stderr.write('\n');
  // The end of a long output is what is kept of it, so the failures stand there once more.
  for (const { project, failures } of results)
    for (const failure of failures) process.stderr.write(`Failed in ${project}: ${failure.replace(root, '')}\n`);
  for (const { project, passed, failed } of results) {
    process.stderr.write(
      `${project.padEnd(12)}${String(passed).padStart(6)} passed${String(failed).padStart(6)} failed\n`,
    );
  }
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
  return sum('failed') > 0 ? 1 : 0;
}

await runTool(() => main(process.argv.slice(2)));

import { spawn, spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { root } from './root.mjs';

/** What set-up cannot mend itself. The message tells the person what to do. */
export class SetUpError extends Error {}

const isWindows = process.platform === 'win32';

/** The surroundings of every tool: the packages' own commands first, then the Node that runs this. */
function surroundings(extra = {}) {
  const path = [join(root, 'node_modules', '.bin'), dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path, ...extra };
}

const options = { cwd: root, shell: isWindows, windowsHide: true };

/** Runs a command to its end without showing it: `{ ok, output }`. */
export function runQuietly(command, args, env = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...options,
    env: surroundings({ NO_COLOR: '1', ...env }),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { ok: status === 0, output: error ? error.message : `${stdout}${stderr}`.trim() };
}

/** Runs a command in the person's sight. Resolves to its exit status; one that was stopped by a signal counts as 1. */
export function runInSight(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, env: surroundings(env), stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (status) => resolve(status ?? 1));
  });
}

/** Says on the error stream what is being done and how long it took: standard output belongs to the results. */
export function step(what, work) {
  process.stderr.write(`${what} … `);
  const begun = performance.now();
  try {
    const result = work();
    process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stderr.write('failed\n');
    throw error;
  }
}

/** As `runQuietly`, as a step; when it fails, shows what the command said and `advice`. */
export function mustRun(what, command, args, advice, env = {}) {
  step(what, () => {
    const { ok, output } = runQuietly(command, args, env);
    if (!ok) throw new SetUpError(`${output}\n\n${advice}`);
  });
}

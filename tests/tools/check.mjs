/** Looks over the code without running it: `node check.mjs [types|lint|format|unused …]`, all four unless some are named. */
import { runQuietly, SetUpError, step } from './set-up/run.mjs';
import { runTool, setUp } from './set-up.mjs';

const CHECKS = {
  types: { command: ['tsc', '--noEmit', '-p', '.'], mend: 'correct the types named above' },
  lint: {
    command: ['oxlint', '--config', 'tests/tools/check/oxlint.json', '--deny-warnings'],
    mend: '"npx oxlint --config tests/tools/check/oxlint.json --fix" mends some of it',
  },
  format: {
    command: ['prettier', '--check', '--log-level=warn', '.'],
    mend: '"npx prettier --write ." mends all of it',
  },
  unused: { command: ['knip'], mend: 'remove what nothing uses, or say in package.json ("knip") what uses it' },
};

async function main(named) {
  const unknown = named.filter((name) => !(name in CHECKS));
  if (unknown.length > 0)
    throw new SetUpError(`There is no check "${unknown.join(', ')}": ${Object.keys(CHECKS).join(', ')}.`);
  await setUp();
  const failed = [];
  for (const name of named.length > 0 ? named : Object.keys(CHECKS)) {
    const { command, mend } = CHECKS[name];
    const [tool, ...args] = command;
    const { ok, output } = step(`Checking ${name}`, () => runQuietly(tool, args));
    if (ok) continue;
    failed.push(name);
    process.stderr.write(`${output}\n→ ${name}: ${mend}.\n\n`);
  }
  process.stderr.write(failed.length > 0 ? `Not in order: ${failed.join(', ')}.\n` : 'All in order.\n');
  return failed.length > 0 ? 1 : 0;
}

await runTool(() => main(process.argv.slice(2)));

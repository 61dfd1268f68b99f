/**
 * Makes a fresh checkout ready, with Node's built-ins alone: `node set-up.mjs [--browser] [-- COMMAND …]`. Every step is
 * skipped when there is nothing to do. With a command, runs it afterwards among the installed tools.
 */
import { pathToFileURL } from 'node:url';
import { ensureChromium } from './set-up/chromium.mjs';
import { ensureFirefox } from './set-up/firefox.mjs';
import { ensureNode } from './set-up/node.mjs';
import { ensurePackages } from './set-up/packages.mjs';
import { runInSight, SetUpError } from './set-up/run.mjs';
import { ensureTypes } from './set-up/types.mjs';

/** Sets up; with `browser` also a Chromium, with `firefox` a Firefox, whose paths later tools find in CHROMIUM and FIREFOX. */
export async function setUp({ browser = false, firefox = false } = {}) {
  ensureNode();
  ensurePackages();
  ensureTypes();
  if (browser) process.env.CHROMIUM = await ensureChromium();
  if (firefox) process.env.FIREFOX = ensureFirefox();
}

/** Runs a tool's work and turns what it resolves to into the exit status; what set-up could not mend is said in words. */
export async function runTool(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}

async function main(args) {
  const end = args.indexOf('--');
  const [command, ...rest] = end < 0 ? [] : args.slice(end + 1);
  await setUp({ browser: args.slice(0, end < 0 ? undefined : end).includes('--browser') });
  if (command) return runInSight(command, rest);
  process.stderr.write('Everything is ready.\n');
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runTool(() => main(process.argv.slice(2)));

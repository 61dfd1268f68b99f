import { mustRun, runQuietly, SetUpError } from './run.mjs';

/** How commands run as root here: as they are, by sudo without a password, or not at all. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return runQuietly('sudo', ['-n', 'true']).ok ? ['sudo', '-n'] : undefined;
}

/** Installs packages on Debian and its kin; elsewhere, or without the right to, gives `advice`. */
export function installByApt(packages, advice) {
  const prefix = process.platform === 'linux' && runQuietly('apt-get', ['--version']).ok ? asRoot() : undefined;
  if (!prefix) throw new SetUpError(advice);
  const apt = (what, ...args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-y', ...args];
    mustRun(what, command, rest, advice);
  };
  const patience = ['-o', 'DPkg::Lock::Timeout=120'];
  apt('Updating package lists', ...patience, 'update');
  apt(`Installing ${packages.join(', ')}`, ...patience, 'install', '--no-install-recommends', ...packages);
}

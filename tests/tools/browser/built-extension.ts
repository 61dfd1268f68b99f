import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from './devtools';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const OUT = join(ROOT, '.output', 'tests');
const LOCK = join(ROOT, '.output', 'tests.lock');
const SOURCES = ['components', 'entrypoints', 'lib', 'public', 'package-lock.json', 'wxt.config.ts'];

type Target = 'chrome' | 'firefox';

/**
 * The folder of the extension as it is shipped, built from the sources as they are. It has a place of its own, so that a
 * development build is neither tested nor overwritten, and is made only when a source is newer.
 */
export async function builtExtension(target: Target = 'chrome'): Promise<string> {
  const built = join(OUT, `${target}-mv3`);
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  await until('another build to end', takeLock, 60_000);
  try {
    if (!isFresh(built)) build(target);
  } finally {
    rmdirSync(LOCK);
  }
  return built;
}

function takeLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    // A build takes seconds: one that has been at it for longer was killed.
    const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > 50_000) rmdirSync(LOCK);
    return false;
  }
}

function isFresh(built: string): boolean {
  const manifest = join(built, 'manifest.json');
  return (
    existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...SOURCES.map((path) => newest(join(ROOT, path))))
  );
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function build(browser: Target): void {
  const options = JSON.stringify({ root: ROOT, outDir: OUT, browser });
  const script = `import('wxt').then(({ build }) => build(${options}))`;
  // A process of its own: the test runner's NODE_ENV would give React's development build.
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension does not build: ${stderr.slice(0, 1_000)}`);
}

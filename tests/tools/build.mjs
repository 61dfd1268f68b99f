/** Builds Vett for both browsers: `node build.mjs`. Other tools build only what is older than its sources. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './set-up/root.mjs';
import { mustRun } from './set-up/run.mjs';
import { runTool, setUp } from './set-up.mjs';

const SOURCES = ['lib', 'components', 'entrypoints', 'public', 'wxt.config.ts', 'package.json', 'package-lock.json'];

/** The builds, by the folder under `.output` that each goes to. */
const BUILDS = {
  'chrome-mv3': { name: 'Chromium', args: ['build', '-b', 'chrome'] },
  'firefox-mv3': { name: 'Firefox', args: ['build', '-b', 'firefox'] },
};

function filesOf(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const names = readdirSync(join(root, path)).toSorted();
  return names.flatMap((name) => filesOf(join(path, name)));
}

/** A mark that changes with every source, and with the build that it stands for. */
function markOf(folder) {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return `${hash.digest('hex')} ${statSync(join(root, '.output', folder, 'manifest.json')).mtimeMs}\n`;
}

const noteOf = (folder) => join(root, '.output', `${folder}.sources`);

function isCurrent(folder) {
  if (!existsSync(noteOf(folder)) || !existsSync(join(root, '.output', folder, 'manifest.json'))) return false;
  return readFileSync(noteOf(folder), 'utf8') === markOf(folder);
}

/** Builds each of `folders` that is older than the sources, or every one with `anew`. */
export function build(folders = Object.keys(BUILDS), { anew = false } = {}) {
  for (const folder of folders) {
    if (!anew && isCurrent(folder)) continue;
    const { name, args } = BUILDS[folder];
    mustRun(`Building for ${name}`, 'wxt', args, 'The build failed: the lines above say where.');
    writeFileSync(noteOf(folder), markOf(folder));
  }
}

async function main() {
  await setUp();
  build(undefined, { anew: true });
  process.stderr.write(
    `Built: ${Object.keys(BUILDS)
      .map((folder) => `.output/${folder}`)
      .join(', ')}\n`,
  );
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runTool(main);

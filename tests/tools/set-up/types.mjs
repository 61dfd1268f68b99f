import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { mustRun } from './run.mjs';

const made = join(root, '.wxt', 'wxt.d.ts');

/** What the generated types depend on: the entrypoints' names, the messages and the configuration. */
function sources() {
  const entrypoints = readdirSync(join(root, 'entrypoints')).map((name) => join('entrypoints', name));
  return ['wxt.config.ts', 'package-lock.json', 'entrypoints', 'public/_locales/en/messages.json', ...entrypoints];
}

/** Has the framework write its types and its part of the TypeScript configuration, where they are missing or older. */
export function ensureTypes() {
  const age = existsSync(made) ? statSync(made).mtimeMs : 0;
  if (sources().every((path) => statSync(join(root, path)).mtimeMs <= age)) return;
  mustRun('Preparing types', 'wxt', ['prepare'], 'The types could not be prepared: the lines above say why.');
  // The framework leaves a file alone that would not change.
  utimesSync(made, new Date(), new Date());
}

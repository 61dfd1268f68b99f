/**
 * Sets up, builds and shows Vett at work on the sample pages: `node start.mjs [--tour] [--url ADDRESS]`. Without a display,
 * or with `--tour`, by itself and without a window.
 */
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './set-up/root.mjs';
import { runTool, setUp } from './set-up.mjs';

async function main(args) {
  await setUp({ browser: true });
  build(['chrome-mv3']);
  const { tsImport } = await import('tsx/esm/api');
  const { startCommand } = await tsImport('./start/start.ts', import.meta.url);
  return startCommand(args, { root, extensionPath: join(root, '.output', 'chrome-mv3') });
}

await runTool(() => main(process.argv.slice(2)));

/** Measures Vett against its budgets: `node bench.mjs [--quick] [NAME …]`; see tests/bench/bench.ts. */
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './set-up/root.mjs';
import { runTool, setUp } from './set-up.mjs';

async function main(args) {
  await setUp({ browser: true });
  build(['chrome-mv3']);
  const { tsImport } = await import('tsx/esm/api');
  const { benchCommand } = await tsImport('../bench/bench.ts', import.meta.url);
  return benchCommand(args, { root, extensionPath: join(root, '.output', 'chrome-mv3') });
}

await runTool(() => main(process.argv.slice(2)));

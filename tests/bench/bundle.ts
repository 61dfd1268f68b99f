import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Bench } from './bench';

/** What a bundle is made from and where it goes. */
export type BundlePlaces = Pick<Bench, 'root' | 'folder'>;

/**
 * Code as it is shipped: bundled and made small. The runner's own transpiling keeps the names of functions at a price that
 * the product does not pay. As `es` a module for Node, as `iife` a script whose exports a page finds in the global `bench`.
 */
export async function bundle({ root, folder }: BundlePlaces, file: string, format: 'es' | 'iife'): Promise<string> {
  const outDir = join(folder, format, file);
  const made = join(outDir, 'bench.mjs');
  if (existsSync(made)) return made;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    // No folder of the product's own goes along.
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      lib: {
        entry: join(root, 'tests', 'bench', 'in-page', file),
        name: 'bench',
        formats: [format],
        fileName: () => 'bench.mjs',
      },
    },
  });
  return made;
}

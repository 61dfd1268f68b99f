import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A module of the tests as one script, which puts what it exports into the global `subject`. */
export async function bundleSubject(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, name: 'subject', formats: ['iife'], fileName: () => 'subject.js' } },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} gave no script.`);
  return chunk.code;
}

/** Runs such a script in a page. Through the driver: no page of the extension runs a script that is not packed. */
export async function giveSubject(page: Page, code: string): Promise<void> {
  await page.evaluate(`${code}\nglobalThis.subject = subject;`);
}

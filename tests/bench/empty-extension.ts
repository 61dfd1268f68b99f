import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench';
import { bundle } from './bundle';

/**
 * An extension that does nothing, with an empty popup made with the same React: what Vett is compared with, so that the
 * browser's own part is in both. Answers with its folder.
 */
export async function emptyExtension(bench: Bench): Promise<string> {
  const folder = join(bench.folder, 'empty-extension');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js' },
    host_permissions: ['https://*/*'],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), 'chrome.runtime.onMessage.addListener(() => undefined);');
  copyFileSync(await bundle(bench, 'empty-popup.tsx', 'es'), join(folder, 'popup.js'));
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><div id="root"></div><script type="module" src="popup.js"></script>',
  );
  return folder;
}

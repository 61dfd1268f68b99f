/**
 * Writes the skeletons of a new site's three places: `npm run new-site -- NAME HOST [--capture]`, with `--capture` for a site
 * whose data arrives by requests of the page. The self-checks fail until the skeletons are filled in.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './set-up/root.mjs';

const reader = (name, host, capture) => `import type { Reader } from '../contract';

export const ${name}: Reader = {
  site: '${name}',
  version: '1.0.0',
  matches: ['https://${host}/*'],
  account: () => null,
  embedded: () => ({}),
  read: () => ({ why: 'not-a-profile' }),
  anchor: () => null,
${capture ? '  captures: { paths: [] },\n' : ''}  examples: { yes: [], no: [] },
};
`;

const content = (name, host) => `import { defineContentScript } from 'wxt/utils/define-content-script';
import { run } from '../lib/page/run';
import { ${name} } from '../lib/sites/${name}/reader';

export default defineContentScript({
  matches: ['https://${host}/*'],
  runAt: 'document_idle',
  main: () => run(${name}),
});
`;

const captureScript = (host) => `import { defineContentScript } from 'wxt/utils/define-content-script';
import { observe } from '../lib/capture/observe';

export default defineContentScript({
  matches: ['https://${host}/*'],
  world: 'MAIN',
  runAt: 'document_start',
  // As the reader's own list, which would bring the whole reader with it.
  main: () => observe([]),
});
`;

const sample = (name, host) => ({
  id: `${name}/profile-en`,
  site: name,
  kind: 'profile',
  generation: '',
  url: `https://${host}/`,
  language: 'en',
  loggedIn: false,
  captured: new Date().toISOString().slice(0, 10),
  document: 'page.html',
  expected: { isProfile: true },
});

function main([name = '', host = '', ...options]) {
  const capture = options.includes('--capture');
  if (!/^[a-z]+$/.test(name) || !/^[a-z\d-]+(\.[a-z\d-]+)+$/.test(host))
    return 'Say: npm run new-site -- NAME HOST [--capture], for example: new-site -- vimeo vimeo.com';
  const files = {
    [`lib/sites/${name}/reader.ts`]: reader(name, host, capture),
    [`entrypoints/${name}.content.ts`]: content(name, host),
    ...(capture && { [`entrypoints/${name}-capture.content.ts`]: captureScript(host) }),
    [`tests/pages/${name}/profile-en/case.json`]: `${JSON.stringify(sample(name, host), null, 2)}\n`,
    [`tests/pages/${name}/profile-en/page.html`]: '<!doctype html>\n<html lang="en">\n</html>\n',
  };
  const taken = Object.keys(files).find((file) => existsSync(join(root, file)));
  if (taken) return `There is a ${taken} already; nothing was written.`;
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    process.stdout.write(`${file}\n`);
  }
  process.stdout.write(
    `Now: name ${name} in lib/model/names.ts if it is not there, list its reader in lib/sites/all.ts and its addresses in lib/sites/addresses.ts, add ` +
      `https://${host}/* to the host permissions in wxt.config.ts, and fill in what was written.\n`,
  );
  return undefined;
}

const complaint = main(process.argv.slice(2));
if (complaint !== undefined) {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 2;
}

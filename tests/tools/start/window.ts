import { join } from 'node:path';
import { launch } from '../browser/launch';
import { contentsAddress, contentsPage } from './contents-page';
import type { Samples } from './samples';
import type { Places } from './start';

/** Opens a browser for a person to look around in, and resolves when it is closed. What is saved is there the next time. */
export async function openWindow({ pages, creators }: Samples, places: Places, url?: string): Promise<number> {
  process.stderr.write('Opening Chromium with Vett …\n');
  const vett = await launch({
    extensionPath: places.extensionPath,
    profileDir: join(places.root, 'out', 'profile'),
    headless: false,
    online: true,
    pages: [...pages, contentsPage(creators)],
  });
  const closed = new Promise<void>((resolve) => vett.context.once('close', () => resolve()));
  const [tab = await vett.context.newPage()] = vett.context.pages();
  await tab.goto(url ?? contentsAddress).catch((error: Error) => process.stderr.write(`${error.message}\n`));
  process.stderr.write(
    'The sample creators are served at their real addresses; every other address is the real one.\n' +
      'Close the browser, or press Ctrl+C here, to end.\n',
  );
  await closed;
  return 0;
}

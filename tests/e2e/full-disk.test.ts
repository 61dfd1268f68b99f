import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { clickStar, waitForBadge } from '../tools/browser/badge';
import { bundleSubject } from '../tools/browser/in-page';
import { popupPage } from '../tools/browser/popup';
import { addressOf, CHANNELS, FJELL, SKOG } from './channels';
import { keptIn, subjectPage } from './kept';
import { copyOfYouTube } from './sites/youtube';
import { extensionPath, start } from './support';

/** Half a minute (`kBucketSpaceCacheTimeLimit`), and a little. */
const ESTIMATE_MS = 31_000;

/** The extension without its right to all the room there is: a browser's limit on it can then be set. */
async function withoutRoom(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'limited-'));
  cpSync(await extensionPath(), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

it('a disk without room is said to be full, costs nothing that was kept, and is used again when there is room', async () => {
  const folder = await withoutRoom();
  const vett = await start({ answer: copyOfYouTube(CHANNELS).answer, extensionPath: folder });
  const first = await vett.open(addressOf(SKOG));
  await waitForBadge(first);
  await clickStar(first);
  await waitForBadge(first, ({ starPressed }) => starPressed);
  const second = await vett.open(addressOf(FJELL));
  await waitForBadge(second);

  const code = await bundleSubject(fileURLToPath(new URL('in-page/subject.ts', import.meta.url)));
  const subject = await subjectPage(vett, code);
  const kept = async () => (await keptIn(subject)).flatMap(({ keys }) => keys).filter((key) => key.includes('@'));
  const devtools = await vett.context.newCDPSession(subject);
  const origin = vett.address('').slice(0, -1);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  // So long does Chromium go by what it has last found.
  await second.waitForTimeout(ESTIMATE_MS);
  await second.bringToFront();
  await clickStar(second);
  const badge = await waitForBadge(second, ({ note }) => note !== '');
  expect(badge).toMatchObject({ starPressed: false, note: expect.stringContaining('full') });
  const popup = await popupPage(vett, second);
  await popup.getByLabel('Note').fill('asks for the recipe');
  await popup.getByRole('button', { name: 'Shortlist', exact: true }).click();
  await popup.locator('.save-said', { hasText: 'full' }).waitFor();
  expect(await kept()).toEqual(['youtube:@skogsro']);

  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  // What was typed is still there.
  await popup.getByRole('button', { name: 'Shortlist', exact: true }).click();
  await popup.locator('.save-said', { hasText: 'Saved' }).waitFor();
  expect(await popup.getByLabel('Note').inputValue()).toBe('asks for the recipe');
  expect((await kept()).toSorted()).toEqual(['youtube:@fjellkaker', 'youtube:@skogsro']);
  await vett.close();
  rmSync(folder, { recursive: true, force: true });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../tools/browser/devtools';
import { readBadge, waitForBadge } from '../tools/firefox/badge';
import { allow, forbidSites, openPopup, popupOf, sitesAllowed } from '../tools/firefox/extension';
import type { Firefox } from '../tools/firefox/launch';
import { addressOf, CHANNELS, FJELL, SKOG } from './channels';
import { startFirefox } from './firefox';
import { copyOfYouTube } from './sites/youtube';

const SITES = ['https://www.instagram.com/*', 'https://www.tiktok.com/*', 'https://www.youtube.com/*'];

/** Firefox grants all of it when a person installs the extension, and a person can take it back at any time. */
describe('in Firefox, a person who keeps Vett off the sites', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    const { answer } = copyOfYouTube(CHANNELS);
    firefox = await startFirefox({ answer });
  });
  afterAll(async () => void (await firefox?.close()));

  it('sees no badge, and reads in the popup what to do', async () => {
    expect((await sitesAllowed(firefox)).toSorted()).toEqual(SITES);
    await forbidSites(firefox);
    const tab = await firefox.open(addressOf(FJELL));
    const popup = await popupOf(firefox, tab);
    expect(await popup.says('Give access')).toContain(
      'The browser keeps Vett off www.youtube.com, www.instagram.com, and www.tiktok.com.',
    );
    expect(await popup.text()).not.toContain('Not a page that Vett reads');
    expect(await readBadge(tab)).toBeNull();
    await popup.close();
    await tab.close();
  });

  it('is answered for one visit by a press of the toolbar button, as Firefox does it', async () => {
    const tab = await firefox.open(addressOf(SKOG));
    const popup = await openPopup(firefox, tab);
    expect(await popup.says('62.4K followers')).toContain('The browser keeps Vett off www.youtube.com.');
    await popup.close();
    expect((await waitForBadge(tab)).label).toBe('Vett on Skogsro');
    expect(await sitesAllowed(firefox)).toEqual([]);
    await tab.reload();
    expect(await readBadge(tab)).toBeNull();
    await tab.close();
  });

  it('lets it in again from the popup, by the browser’s own question', async () => {
    const tab = await firefox.open(addressOf(FJELL));
    const popup = await popupOf(firefox, tab);
    await popup.says('Give access');
    await popup.click('.page-state button');
    expect(await allow(firefox)).toContain('Vett');
    await popup.says('Reload this tab once');
    expect((await sitesAllowed(firefox)).toSorted()).toEqual(SITES);
    await popup.click('.page-state button');
    await waitForBadge(tab);
    await popup.says('4.21K followers');
    await popup.close();
    await tab.close();
  });

  it('lets it in again from the toolbar’s own popup', async () => {
    await forbidSites(firefox);
    const tab = await firefox.open(addressOf(SKOG));
    const popup = await openPopup(firefox, tab);
    await popup.says('Give access');
    await popup.click('.page-state button');
    await allow(firefox);
    await until('access', async () => (await sitesAllowed(firefox)).length === SITES.length);
    await popup.close();
    await tab.reload();
    await waitForBadge(tab);
    const again = await openPopup(firefox, tab);
    expect(await again.says('62.4K followers')).not.toContain('Give access');
    await again.close();
    await tab.close();
  });
});

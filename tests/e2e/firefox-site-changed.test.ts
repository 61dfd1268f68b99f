import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../tools/browser/devtools';
import { downloaded } from '../tools/firefox/downloads';
import { openPopup } from '../tools/firefox/extension';
import type { Firefox } from '../tools/firefox/launch';
import { tabAt } from '../tools/firefox/tab';
import { ADDRESS, HTML, PRIVATE } from './changed-site';
import { startFirefox } from './firefox';

describe('in Firefox, a site that has changed', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await startFirefox({ pages: [{ url: ADDRESS, html: HTML }] });
  });
  afterAll(async () => void (await firefox?.close()));

  it('is said to be so, and saved for a report after the person has seen what is in it', async () => {
    const handles = () => firefox.marionette.send<string[]>('WebDriver:GetWindowHandles');
    const tab = await firefox.open(ADDRESS);
    const popup = await openPopup(firefox, tab);
    await popup.says('Neither followers nor posts could be read');
    const before = await handles();
    await popup.click('.page-state button:last-of-type');
    const handle = await until('the page with the report', async () =>
      (await handles()).find((one) => !before.includes(one)),
    );
    // A script that is asked on a page that goes away is never answered.
    await until('the page to be loaded', () =>
      firefox.inBrowser<boolean>(`
        const { currentURI, webProgress } = gBrowser.selectedBrowser;
        return currentURI.spec.includes('/changed-page.html') && !webProgress.isLoadingDocument;`),
    );
    const report = tabAt(firefox.marionette, handle);
    await report.says('Save page for a report');
    await report.click('.changed-page details:nth-of-type(2) summary');
    const shown = await until('what is in the file', () =>
      report.evaluate<string | undefined>(`document.querySelector('.changed-page details[open] textarea')?.value`),
    );
    expect(shown).toContain('62.4K subscribers');

    await report.click('.changed-page-save button');
    const { path } = await downloaded(firefox, /^vett-report-\d{4}-\d\d-\d\d\.zip$/);
    const files = Object.values(unzipSync(readFileSync(path)));
    const texts = files.map((bytes) => Buffer.from(bytes).toString('utf8'));
    expect(texts).toContain(shown);
    for (const text of texts) for (const secret of PRIVATE) expect(text).not.toContain(secret);
  });
});

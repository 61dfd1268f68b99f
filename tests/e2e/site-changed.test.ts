import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCases, readCase } from '../corpus/cases';
import { compare } from '../corpus/compare';
import type { Vett } from '../tools/browser/launch';
import { openPopup } from '../tools/browser/popup';
import { ADDRESS, HTML, PRIVATE } from './changed-site';
import { start } from './support';

describe('a site that has changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'case-'));
  let vett: Vett;
  beforeAll(async () => {
    vett = await start({ pages: [{ url: ADDRESS, html: HTML }] });
  });
  afterAll(async () => {
    await vett?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is said to be so, and saved for a report after the person has seen what is in it', async () => {
    const page = await vett.open(ADDRESS);
    const before = await page.content();
    const popup = await openPopup(vett, page);
    // A page may be half built: that it is another one is known after some ten seconds.
    await expect.poll(popup.text, { timeout: 20_000 }).toContain('built in a way Vett does not know');
    expect(await popup.text()).toContain('Neither followers nor posts could be read');
    const [opened] = await Promise.all([
      vett.context.waitForEvent('page'),
      popup.click('.page-state button:last-of-type'),
    ]);
    await opened.getByRole('heading', { name: 'Save page for a report' }).waitFor();
    await opened.getByText(/^page\.html/).click();
    const shown = await opened.getByRole('textbox', { name: 'page.html' }).inputValue();
    expect(shown).toContain('62.4K subscribers');
    for (const secret of PRIVATE) expect(shown).not.toContain(secret);

    const [download] = await Promise.all([
      opened.waitForEvent('download'),
      opened.getByRole('button', { name: 'Save file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^vett-report-\d{4}-\d\d-\d\d\.zip$/);
    const inside = unzipSync(readFileSync(await download.path()));
    for (const [name, bytes] of Object.entries(inside)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
      for (const secret of PRIVATE) expect(Buffer.from(bytes).toString('utf8'), name).not.toContain(secret);
    }
    expect(Buffer.from(Object.values(inside)[1] ?? []).toString('utf8')).toBe(shown);

    // Laid beside the other cases, it is a test that fails until the reader has learnt the page.
    const [one] = findCases(folder);
    if (!one) throw new Error('not a case');
    const reading = readCase(one);
    expect(reading).toMatchObject({ why: 'layout-changed' });
    expect(compare(one, reading)).not.toEqual([]);
    expect(await page.content()).toBe(before);
  });
});

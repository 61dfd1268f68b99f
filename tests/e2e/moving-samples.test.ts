import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBadge, waitForBadge, watchBadge } from '../tools/browser/badge';
import type { Vett } from '../tools/browser/launch';
import { popupPage, popupText } from '../tools/browser/popup';
import type { Answer } from '../tools/browser/serve';
import { caseIn, pageOf, type CaseFile } from '../tools/browser/served-page';
import { SAMPLES, start } from './support';

/** Which sample answers a request, and with which of its answers. */
const SAMPLE_HEADER = 'x-sample';

/** Invented creators of one site: the first by a page load, the others by the answers that the site itself loads later. */
const WALKS = [
  { site: 'instagram', first: 'profile-shared-data', later: ['profile-web-profile-info', 'profile-loggedin-en'] },
  { site: 'tiktok', first: 'profile-sv-2024', later: ['profile-en-answers', 'profile-nb-2026'] },
];

const sample = (site: string, name: string) => caseIn(`${SAMPLES}/${site}/${name}`);
/** Whether a badge is about a case; after a move within the page the name may not be known, the handle is. */
const isOf =
  ({ expected: { name, handle } }: CaseFile) =>
  ({ label }: { label: string }) =>
    label === `Vett on ${name}` || label === `Vett on ${handle}`;
const pathOf = ({ url }: CaseFile) => new URL(url).pathname;

describe.each(WALKS)('moving within $site', ({ site, first, later }) => {
  const cases = [first, ...later].map((name) => sample(site, name));
  const pages = cases.map(pageOf);
  const [start0, second, third] = cases as [CaseFile, CaseFile, CaseFile];
  /** What the answers of a case wait for. */
  const held = new Map<CaseFile, Promise<void>>();

  /** Holds back the answers of a case until what it returns is called. */
  function hold(one: CaseFile): () => void {
    let release = () => {};
    held.set(one, new Promise((resolve) => (release = resolve)));
    return release;
  }

  const answer: Answer = async ({ headers }) => {
    const [index = '', part = ''] = headers[SAMPLE_HEADER]?.split(' ') ?? [];
    const response = pages[Number(index)]?.responses?.[Number(part)];
    if (!response) return undefined;
    await held.get(cases[Number(index)] as CaseFile);
    return { body: response.body };
  };

  /** What the site's own script does on a click: new address, own requests, and the new page once the first answer is there. */
  async function move(page: Page, to: CaseFile, times = 1): Promise<void> {
    const index = cases.indexOf(to);
    const { html, responses = [] } = pages[index] ?? { html: '' };
    const body = html.slice(html.search(/<body[^>]*>/i)).replaceAll(/<script[\s\S]*?<\/script>/gi, '');
    const calls = responses.map(({ url, requestBody }, part) => ({
      url,
      options: {
        headers: { [SAMPLE_HEADER]: `${index} ${part}` },
        ...(requestBody !== undefined && { method: 'POST', body: requestBody }),
      },
    }));
    // A function, so that the requests are not waited for.
    await page.evaluate(`(() => {
      const { path, calls, body, times } = ${JSON.stringify({ path: pathOf(to), calls, body, times })};
      history.pushState({}, '', path);
      for (let time = 0; time < times; time += 1) for (const { url, options } of calls) fetch(url, options).then((response) => response.text()).then(() => {
        if (location.pathname === path && document.body.dataset.path !== path) {
          document.body.innerHTML = body;
          document.body.dataset.path = path;
        }
      });
    })()`);
  }

  let vett: Vett;
  beforeAll(async () => {
    vett = await start({ pages, answer });
  });
  afterAll(async () => void (await vett?.close()));

  async function openFirst() {
    held.clear();
    const page = await vett.open(start0.url);
    await waitForBadge(page, isOf(start0));
    return { page, watch: await watchBadge(page) };
  }

  /** Words that stood on the badge under an address, the empty ones left out. */
  const wordsAt = (seen: { path: string; text: string }[], one: CaseFile) =>
    new Set(seen.filter(({ path, text }) => path === pathOf(one) && text !== '').map(({ text }) => text));

  it('waits for late answers, twice the same, and shows each creator under their own address alone', async () => {
    const { page, watch } = await openFirst();
    const firstWords = (await readBadge(page))?.text;
    const releaseSecond = hold(second);
    await move(page, second, 2);
    await page.waitForTimeout(250);
    expect(await readBadge(page)).toBeNull();
    releaseSecond();
    await waitForBadge(page, isOf(second));
    const releaseThird = hold(third);
    await move(page, third);
    const popup = await popupPage(vett, page);
    expect(await popupText(popup)).not.toContain(`@${second.expected.handle}`);
    releaseThird();
    await waitForBadge(page, isOf(third));
    await popup.getByText(`@${third.expected.handle}`).first().waitFor();
    const { seen } = await watch.stop();
    const at = [start0, second, third].map((one) => wordsAt(seen, one));
    for (const words of at) expect(words.size).toBeGreaterThan(0);
    // Nothing of one creator under the address of the next. Two may have the same tier, so it goes by the names.
    for (const one of [start0, second, third])
      for (const { path, text, label } of seen)
        if (path === pathOf(one) && text !== '') expect({ label }).toSatisfy(isOf(one));
    expect([...(at[0] ?? [])][0]?.split('\n')[0]).toBe(firstWords?.split(' ')[0]);
    await popup.close();
    await page.close();
  });

  it('takes answers out of order, and says nothing where none comes', async () => {
    const { page, watch } = await openFirst();
    const releaseSecond = hold(second);
    await move(page, second);
    await move(page, third);
    await waitForBadge(page, isOf(third));
    releaseSecond();
    await page.waitForTimeout(1_000);
    expect(await readBadge(page)).toSatisfy(isOf(third));
    expect(wordsAt((await watch.stop()).seen, second).size).toBe(0);
    await page.close();

    const again = await openFirst();
    hold(second);
    await move(again.page, second);
    await again.page.waitForTimeout(1_500);
    expect(await readBadge(again.page)).toBeNull();
    const popup = await popupPage(vett, again.page);
    expect(await popupText(popup)).not.toContain(String(start0.expected.name));
    await popup.close();
    await again.page.close();
  });

  it('says nothing of the profile under a post that opens over it, and speaks again on the way back', async () => {
    const { page, watch } = await openFirst();
    const post = site === 'instagram' ? '/p/Cxxxxxxxxxx/' : '/@somebody.else/video/7000000000000000000';
    await page.evaluate(`{
      history.pushState({}, '', '${post}');
      const modal = document.createElement('div');
      modal.setAttribute('role', 'dialog');
      document.body.append(modal);
    }`);
    await page.waitForTimeout(600);
    expect(await readBadge(page)).toBeNull();
    await page.goBack();
    await waitForBadge(page, isOf(start0));
    const { seen } = await watch.stop();
    expect(seen.filter(({ path, text }) => path === post && text !== '')).toEqual([]);
    await page.close();
  });
});

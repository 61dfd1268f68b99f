import { join } from 'node:path';
import { launch, type Vett } from '../tools/browser/launch';
import { readBadge, waitForBadge } from '../tools/browser/badge';
import { casesIn, pageOf, type CaseFile } from '../tools/browser/served-page';
import { samplesIn } from '../tools/start/samples';
import type { Bench } from './bench';
import { emptyExtension } from './empty-extension';
import { rowOf, rowOfPairs, type Row } from './row';
import type { Pairs } from './statistics';
import { traced, workOf, type Work } from './trace';

/** What a creator's page holds today on each site, with posts: others are rare, or as they were in earlier years. */
const EVERYDAY = ['instagram/profile-loggedin-en', 'tiktok/profile-nb-2026', 'youtube/videos-nb'];

/** Long enough for the second reading of a page whose text was still being built (lib/page/run.ts), ms. */
const SETTLED = 2_600;

/** What a visit cost. */
interface Visit extends Work {
  /** Heap of the page's process after a collection, MB. */
  heap: number;
  /** Changes of the document after it was parsed, those of the badge's own element left out. */
  changes: number;
}

/** What the visits of one page are made with: Vett, an extension that does nothing, and the least that could read a page. */
interface Browsers {
  ours: Vett;
  none: Vett;
  least: Vett;
}

/**
 * An everyday page a site, with Vett, with an extension that does nothing and with the least that could read it, by turns.
 * Every visit is a new page and code that has not run before, as it is for a person. The least reader tells what the
 * browser and the machine ask for in any case: a script on the page, a parsed answer, one message, one button.
 */
export async function measurePage(bench: Bench): Promise<Row[]> {
  const everyday = casesIn(join(bench.root, 'tests', 'pages')).filter(({ id }) => EVERYDAY.includes(id));
  if (everyday.length < EVERYDAY.length) throw new Error(`Not all of ${EVERYDAY.join(', ')} are there.`);
  // Of several samples of one address the everyday one is served.
  const others = samplesIn(bench.root).pages.filter(({ url }) => everyday.every((one) => one.url !== url));
  const pages = [...everyday.map(pageOf), ...others];
  const browsers: Browsers = {
    ours: await launch({ extensionPath: bench.extensionPath, pages }),
    none: await launch({ extensionPath: await emptyExtension(bench), pages }),
    least: await launch({ extensionPath: join(bench.root, 'tests', 'bench', 'least-reader'), pages }),
  };
  try {
    // The first page of a browser waits for what the browser itself still has to do.
    const [first] = everyday;
    if (first) for (const vett of Object.values(browsers)) await (await vett.open(first.url)).close();
    const rows: Row[] = [];
    for (const one of everyday) rows.push(...(await measureSite(one, browsers, bench.quick ? 3 : 7)));
    return rows;
  } finally {
    await Promise.all(Object.values(browsers).map((vett) => vett.close()));
  }
}

async function measureSite({ site, url }: CaseFile, browsers: Browsers, rounds: number): Promise<Row[]> {
  const visits: Record<keyof Browsers, Visit[]> = { ours: [], none: [], least: [] };
  const visitors = [
    async () => visits.ours.push(await visit(browsers.ours, url, true)),
    async () => visits.none.push(await visit(browsers.none, url, false)),
    async () => visits.least.push(await visit(browsers.least, url, false)),
  ];
  for (let round = 0; round < rounds; round += 1) {
    // Another one begins every round.
    const first = round % visitors.length;
    for (const go of [...visitors.slice(first), ...visitors.slice(0, first)]) await go();
  }
  const pairs = (field: keyof Visit): Pairs => ({
    ours: visits.ours.map((one) => one[field]),
    theirs: visits.none.map((one) => one[field]),
  });
  const addedBy = (who: keyof Browsers, field: keyof Visit) =>
    visits[who].map((one, round) => one[field] - (visits.none[round]?.[field] ?? Number.NaN));
  const on = `an everyday page of ${site}`;
  return [
    rowOfPairs(
      {
        name: `page ${site}, script added`,
        what: `processor time of all scripts on ${on}, with Vett less without, beside the least reader's; cold`,
        unit: 'ms',
        budget: { most: 10 },
      },
      { ours: addedBy('ours', 'script'), theirs: addedBy('least', 'script') },
    ),
    rowOf(
      {
        name: `page ${site}, longest task`,
        what: `of the tasks on ${on} in which Vett's scripts had a part; processor time`,
        unit: 'ms',
        budget: { most: 50 },
      },
      pairs('longestTask').ours,
    ),
    rowOf(
      {
        name: `page ${site}, changes outside`,
        what: `changes of the document of ${on} but for the badge's own element, with Vett less without`,
        unit: 'times',
        budget: { most: 0 },
      },
      addedBy('ours', 'changes'),
    ),
    rowOfPairs({ name: `page ${site}, layouts`, what: `on ${on}`, unit: 'times', budget: null }, pairs('layouts')),
    rowOfPairs(
      { name: `page ${site}, heap`, what: `of ${on} after a collection`, unit: 'MB', budget: null },
      pairs('heap'),
    ),
  ];
}

// As text: what transpiles these files puts helpers into functions that a page does not have.
const WATCH_CHANGES = `document.addEventListener('DOMContentLoaded', () => {
  const seen = (globalThis.benchChanges = []);
  new MutationObserver((records) => {
    for (const { type, addedNodes, removedNodes } of records)
      seen.push(type === 'childList' ? [...addedNodes, ...removedNodes].map((node) => node.localName ?? '#text') : [type]);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});`;

async function visit(vett: Vett, url: string, hasBadge: boolean): Promise<Visit> {
  const page = await vett.context.newPage();
  try {
    await page.addInitScript(WATCH_CHANGES);
    const events = await traced(vett, async () => {
      await page.goto(url, { waitUntil: 'load' });
      await page.waitForTimeout(SETTLED);
    });
    if (hasBadge) await waitForBadge(page);
    const host = (await readBadge(page))?.host.tag;
    const changes = await page.evaluate<string[][]>('globalThis.benchChanges');
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return {
      ...workOf(events, url),
      heap: usedSize / 1e6,
      changes: changes.filter((names) => names.some((name) => name !== host)).length,
    };
  } finally {
    await page.close();
  }
}

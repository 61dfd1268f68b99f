import type { Page } from 'playwright-core';
import { waitForBadge } from '../tools/browser/badge';
import { attach, until } from '../tools/browser/devtools';
import { launch, type Vett } from '../tools/browser/launch';
import { evaluateInWorker, wakeWorker } from '../tools/browser/worker';
import { samplesIn } from '../tools/start/samples';
import type { Bench } from './bench';
import { emptyExtension } from './empty-extension';
import { rowOfPairs, type Row } from './row';
import { byTurns } from './statistics';

/**
 * From the wish to see the popup until its verdict is painted, beside an empty popup made with React that is opened the
 * same way over the same page. Most of either is the browser's making of a window.
 */
export async function measurePopup(bench: Bench): Promise<Row[]> {
  const { pages, creators } = samplesIn(bench.root);
  const creator = creators[0];
  if (!creator) throw new Error('There is no sample page.');
  const ours = await launch({ extensionPath: bench.extensionPath, pages });
  const theirs = await launch({ extensionPath: await emptyExtension(bench), pages });
  try {
    const [ourPage, theirPage] = [await ours.open(creator.url), await theirs.open(creator.url)];
    await waitForBadge(ourPage);
    // The first of a session is slower by as much as the budget allows in all.
    const pairs = await byTurns(
      { rounds: bench.quick ? 5 : 25, warm: 2 },
      () => openingOf(ours, ourPage, VERDICT),
      () => openingOf(theirs, theirPage, 'main'),
    );
    const what = 'opened from the toolbar until the verdict is painted, beside an empty React popup; worker awake';
    return [rowOfPairs({ name: 'popup', what, unit: 'ms', budget: { times: 1.15 } }, pairs)];
  } finally {
    await Promise.all([ours.close(), theirs.close()]);
  }
}

/** Where the verdict stands; before that the popup says in the same place that it is asking. */
const VERDICT = 'main:not([aria-live])';

// As text: what transpiles these files puts helpers into functions that a page does not have.
const PAINTED = `new Promise((resolve) => {
  // Told also of what was painted before anyone asked.
  new PerformanceObserver((list) => {
    const painted = list.getEntries().find(({ element }) => element?.closest(SELECTOR));
    if (painted) resolve(performance.timeOrigin + painted.startTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

/** Milliseconds from the wish until the browser has painted something within `selector`. */
async function openingOf(vett: Vett, page: Page, selector: string): Promise<number> {
  const { devtools } = vett;
  // The toolbar belongs to the tab in front.
  await page.bringToFront();
  await wakeWorker(vett);
  const begun = await evaluateInWorker<number>(
    vett,
    '(() => { const begun = performance.timeOrigin + performance.now(); void chrome.action.openPopup(); return begun; })()',
  );
  const targetId = await until('the popup', async () => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    return targetInfos.find(({ url }) => url === vett.address('popup.html'))?.targetId;
  });
  const line = await attach(devtools, targetId);
  const painted = await line.evaluate<number>(PAINTED.replace('SELECTOR', JSON.stringify(selector)));
  await line.hangUp();
  await devtools.send('Target.closeTarget', { targetId });
  await until('the end of the popup', async () => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    return targetInfos.every((one) => one.targetId !== targetId);
  });
  return painted - begun;
}

import type { Page } from 'playwright-core';
import { attach, until } from './devtools';
import type { Vett } from './launch';

/** The running worker's target; undefined while it sleeps. */
async function workerTarget({ devtools, id }: Vett): Promise<string | undefined> {
  const { targetInfos } = await devtools.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'service_worker' && new URL(url).host === id)?.targetId;
}

/** Value of an expression in the worker. Throws when none runs: see `wakeWorker`. */
export async function evaluateInWorker<T>(vett: Vett, expression: string): Promise<T> {
  const targetId = await workerTarget(vett);
  if (!targetId) throw new Error('No worker runs.');
  const line = await attach(vett.devtools, targetId);
  try {
    return await line.evaluate<T>(expression);
  } finally {
    await line.hangUp();
  }
}

/** Ends the worker as the browser does after half a minute of rest. Its listeners stay registered with the browser. */
export async function killWorker(vett: Vett): Promise<void> {
  const targetId = await workerTarget(vett);
  if (!targetId) return;
  await vett.devtools.send('Target.closeTarget', { targetId });
  await until('the end of the worker', async () => (await workerTarget(vett)) !== targetId);
}

/** Starts the worker again by a message that it does not answer. */
export async function wakeWorker(vett: Vett): Promise<void> {
  if (await workerTarget(vett)) return;
  const page = await vett.open(vett.address('shortlist.html'));
  await page.evaluate('chrome.runtime.sendMessage({}).catch(() => undefined)');
  await until('the worker', () => workerTarget(vett));
  await page.close();
}

/** The browser's number of a page's tab. */
export async function tabIdOf(vett: Vett, page: Page): Promise<number> {
  // Waking it opens a tab for a moment, which another one than the wanted may follow.
  await wakeWorker(vett);
  await page.bringToFront();
  return until('the tab', () =>
    evaluateInWorker<number>(
      vett,
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then((tabs) => tabs[0]?.id)',
      // A worker that has just begun has nothing yet.
    ).catch(() => undefined),
  );
}

/** The text on the toolbar icon for a tab. */
export async function iconText(vett: Vett, tabId: number): Promise<string> {
  await wakeWorker(vett);
  return evaluateInWorker<string>(vett, `chrome.action.getBadgeText({ tabId: ${tabId} })`);
}

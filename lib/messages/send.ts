import { browser } from 'wxt/browser';
import { unwrap } from './envelope';
import type { PageVerb, PageVerbs, WorkerVerb, WorkerVerbs } from './verbs';

/** Asks the worker. Throws a `Failure`. */
export async function ask<V extends WorkerVerb>(verb: V, payload: WorkerVerbs[V][0]): Promise<WorkerVerbs[V][1]> {
  return unwrap(await browser.runtime.sendMessage({ verb, payload })) as WorkerVerbs[V][1];
}

/** Asks the content script in a tab. Throws when there is none: a normal state, not a fault. */
export async function askPage<V extends PageVerb>(
  tabId: number,
  verb: V,
  payload: PageVerbs[V][0],
): Promise<PageVerbs[V][1]> {
  // Only the top frame: Vett never runs in others.
  return unwrap(await browser.tabs.sendMessage(tabId, { verb, payload }, { frameId: 0 })) as PageVerbs[V][1];
}

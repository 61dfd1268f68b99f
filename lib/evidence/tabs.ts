import { browser, type Browser } from 'wxt/browser';
import type { Account } from '../model/account';
import type { Miss } from '../model/profile';
import { dropFromSession, readSession, writeSession } from './session';
import { inTurn } from './turns';

interface Place {
  /** The address that this was said of. */
  url: string;
  /** The document that said it, where the browser tells documents apart. */
  documentId?: string;
}

/** What a tab's content script has last said: small, for what is known of the creator is kept once for all tabs. */
export type TabState = Place &
  ({ state: 'waiting' } | { state: 'miss'; miss: Miss } | { state: 'judged'; account: Account; creator: string });

/** Does work on a tab after all earlier work on it. */
export function inTabTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  return inTurn(`tab ${tabId}`, work);
}

export const tabKey = (tabId: number): string => `tab:${tabId}`;

export async function readTabState(tabId: number): Promise<TabState | undefined> {
  const key = tabKey(tabId);
  const { [key]: state } = await readSession([key]);
  return state as TabState | undefined;
}

export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  await writeSession({ [tabKey(tabId)]: state });
}

export async function forgetTab(tabId: number): Promise<void> {
  await dropFromSession([tabKey(tabId)]);
}

/** Every open tab that shows a creator, and which of this session's creators it is. */
export async function tabsJudged(): Promise<{ tabId: number; creator: string }[]> {
  const tabs = await browser.tabs.query({});
  const tabIds = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const states = await readSession(tabIds.map(tabKey));
  return tabIds.flatMap((tabId) => {
    const state = states[tabKey(tabId)] as TabState | undefined;
    return state?.state === 'judged' ? [{ tabId, creator: state.creator }] : [];
  });
}

/** An open tab; undefined when it is closed. Its address is there only on hosts that we may read. */
export async function findTab(tabId: number): Promise<Browser.tabs.Tab | undefined> {
  try {
    return (await browser.tabs.get(tabId)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The address without what is behind the hash, which names a place in the same page. */
export function pageOf(url: string): string {
  const [page = url] = url.split('#', 1);
  return page;
}

/**
 * True when the address in the tab still is about what was said of it: the same page, or another tab or section of the same
 * profile, which carries the account's name in its path. A single post has to be the same page.
 */
export function isAbout(state: TabState, url: string): boolean {
  if (pageOf(state.url) === pageOf(url)) return true;
  if (state.state !== 'judged' || state.account.kind !== 'profile') return false;
  if (!URL.canParse(url) || new URL(url).origin !== new URL(state.url).origin) return false;
  const { handle, accountId, customName } = state.account;
  const names = [handle, accountId, customName].flatMap((name) => (name ? [name.toLowerCase()] : []));
  const [first = '', second = ''] = new URL(url).pathname.split('/').filter(Boolean).map(readable);
  return names.includes(first) || (FOLDERS.has(first) && names.includes(second));
}

/** What stands before the name in some addresses of profiles. */
const FOLDERS = new Set(['channel', 'c', 'user']);

function readable(segment: string): string {
  try {
    return decodeURIComponent(segment).replace(/^@/, '').toLowerCase();
  } catch {
    return '';
  }
}

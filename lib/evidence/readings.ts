import type { Account } from '../model/account';
import type { BadgeView } from '../model/badge-view';
import { Failure } from '../model/failure';
import type { Miss, Profile, Reading } from '../model/profile';
import { creatorKeys, isMiss } from '../model/reading';
import type { Settings } from '../model/settings';
import type { Verdict } from '../model/verdict';
import { inAgreement } from './agreement';
import { addReading, knownKeys } from './creators';
import { clearIcon, showIcon } from './icon';
import { keepVisit } from './save';
import { judgeFor, standingOf } from './standing';
import {
  findTab,
  forgetTab,
  inTabTurn,
  isAbout,
  pageOf,
  readTabState,
  tabKey,
  writeTabState,
  type TabState,
} from './tabs';
import { forBadge } from './view';
import type { Wiring } from './wiring';

/** Where a content script speaks from. */
export interface PagePlace {
  tabId: number;
  documentId?: string;
}

export interface PageReading {
  url: string;
  account: Account | null;
  reading: Reading;
}

/** The tab is at another address, of which nothing is known yet. */
export function noteWaiting({ tabId, documentId }: PagePlace, url: string, wiring: Wiring): Promise<null> {
  return inTabTurn(tabId, async () => {
    if (await isOver({ tabId, documentId }, url)) return null;
    await Promise.all([writeTabState(tabId, { state: 'waiting', url, documentId }), clearIcon(tabId, wiring)]);
    return null;
  });
}

/**
 * Takes in what a page shows, and answers with what the badge shows of the verdict on all that the session knows of its
 * creator; null for a miss, for an address that the tab has left, and where the person wants no badge. Throws a `Failure`
 * when the page speaks of somebody else than its address does.
 */
export function noteReading(place: PagePlace, given: PageReading, wiring: Wiring): Promise<BadgeView | null> {
  return inTabTurn(place.tabId, async () => {
    const { url, account, reading } = given;
    if (await isOver(place, url)) return null;
    if (isMiss(reading)) {
      await noteMiss(place, url, reading, wiring);
      return null;
    }
    const believed = account && inAgreement(url, account, withoutFuture(reading));
    if (!account || !believed) throw new Failure('unknown', 'a reading of somebody else');
    const { verdict, settings } = await judgeReading(place, { url, account, reading: believed });
    await showIcon(place.tabId, verdict, wiring);
    return forBadge(verdict, settings, wiring);
  });
}

async function judgeReading(
  { tabId, documentId }: PagePlace,
  { url, account, reading }: { url: string; account: Account; reading: Profile },
): Promise<{ verdict: Verdict; settings: Settings }> {
  const now = new Date().toISOString();
  const standing = await standingOf(await knownKeys(creatorKeys(reading)), now);
  const { profile, judged } = await addReading(reading, {
    isList: account.kind === 'profile',
    judge: judgeFor(standing, now),
    also: ({ id }) => ({
      [tabKey(tabId)]: { state: 'judged', url, documentId, account, creator: id } satisfies TabState,
    }),
  });
  const { assessment } = judged;
  // What a post's page doesn't tell of its creator may have been read on an earlier day.
  if (account.kind === 'profile' || reading.followers !== undefined)
    await keepVisit(profile, assessment, standing, now);
  const { saved, declined, settings } = standing;
  return { verdict: { account, profile, assessment, saved, ...(declined && { declined }) }, settings };
}

async function noteMiss({ tabId, documentId }: PagePlace, url: string, miss: Miss, wiring: Wiring): Promise<void> {
  await Promise.all([writeTabState(tabId, { state: 'miss', url, documentId, miss }), clearIcon(tabId, wiring)]);
}

/**
 * True when the tab has left the address by now: it is closed, on another site, or another document has spoken, or said
 * that it is where the tab is. A tab that merely lags behind its page is believed.
 */
async function isOver({ tabId, documentId }: PagePlace, url: string): Promise<boolean> {
  const tab = await findTab(tabId);
  if (tab?.url === undefined) return true;
  if (pageOf(tab.url) === pageOf(url)) return false;
  if (!URL.canParse(tab.url) || new URL(tab.url).origin !== new URL(url).origin) return true;
  const state = await readTabState(tabId);
  if (state === undefined || pageOf(state.url) !== pageOf(tab.url)) return false;
  return state.state === 'waiting' || state.documentId !== documentId;
}

function withoutFuture(reading: Profile): Profile {
  const now = new Date().toISOString();
  return Date.parse(reading.readAt) <= Date.parse(now) ? reading : { ...reading, readAt: now };
}

/**
 * The tab's address changed, by whatever means: the icon is not about it any more, unless the page has spoken already. (On
 * Chromium 156 the browser tells of an in-page move, as "loading", before the page's own message arrives.)
 */
export function noteMove(tabId: number, url: string | undefined, wiring: Wiring): Promise<void> {
  return inTabTurn(tabId, async () => {
    const state = await readTabState(tabId);
    if (!state || (url !== undefined && isAbout(state, url))) return;
    if (url === undefined || !wiring.isOnReadHost(url)) await forgetTab(tabId);
    await clearIcon(tabId, wiring);
  });
}

/** The tab is closed. */
export function noteClosed(tabId: number): Promise<void> {
  return inTabTurn(tabId, () => forgetTab(tabId));
}

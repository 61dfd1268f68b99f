import type { BadgeView } from '../model/badge-view';
import type { Settings } from '../model/settings';
import type { TabView, Verdict } from '../model/verdict';
import { readSettings } from '../settings/settings';
import { isJudged, judgeAgain, readCreator } from './creators';
import { languagesOf } from './language';
import { judgeFor, standingOf } from './standing';
import { clearIcon, showIcon } from './icon';
import { findTab, inTabTurn, isAbout, readTabState, tabsJudged, type TabState } from './tabs';
import type { Wiring } from './wiring';

/** How long a page may take to say that it is there, milliseconds: a busy one is there all the same. */
const PATIENCE = 1_500;

/** What can be said of a tab, for the address that it is at now. Throws a `Failure` when the settings cannot be read. */
export async function viewOf(tabId: number, wiring: Wiring): Promise<TabView> {
  // What is on its way from the page is let in first.
  const [tab, state] = await Promise.all([findTab(tabId), inTabTurn(tabId, () => readTabState(tabId))]);
  if (tab?.url === undefined || !wiring.isOnReadHost(tab.url)) return { state: 'miss', miss: { why: 'unsupported' } };
  if (!state || !isAbout(state, tab.url)) {
    const isThere = await answers(tabId, wiring);
    return isThere || tab.status === 'loading' ? { state: 'waiting' } : { state: 'reload-needed' };
  }
  if (state.state === 'miss') return { state: 'miss', miss: state.miss };
  if (state.state === 'waiting') return { state: 'waiting' };
  const verdict = await verdictOf(state.creator, state.account);
  // So much was seen since that this creator had to go from memory; the page can be read again.
  return verdict ? { state: 'judged', verdict } : { state: 'reload-needed' };
}

/** The verdict on all that the session knows of a creator; undefined when that has gone from memory. */
async function verdictOf(id: string, account: Verdict['account']): Promise<Verdict | undefined> {
  const known = await readCreator(id);
  if (!known) return undefined;
  const now = new Date().toISOString();
  const standing = await standingOf(known.keys, now);
  const judge = judgeFor(standing, now);
  const creator = isJudged(known, judge) ? known : await judgeAgain(id, judge);
  if (!creator) return undefined;
  const { saved, declined } = standing;
  return {
    account,
    profile: creator.profile,
    assessment: creator.judged.assessment,
    saved,
    ...(declined && { declined }),
  };
}

/** The languages of the posts that were seen of a tab's creator, by post; see `languagesOf`. */
export async function postLanguages(tabId: number): Promise<Record<string, string>> {
  const state = await inTabTurn(tabId, () => readTabState(tabId));
  const known = state?.state === 'judged' ? await readCreator(state.creator) : undefined;
  return languagesOf(known?.profile.recent ?? []);
}

/** Paints the toolbar icon of a tab as things stand; answers with the verdict that it shows. */
export function repaint(tabId: number, wiring: Wiring): Promise<Verdict | undefined> {
  return inTabTurn(tabId, async () => {
    const [tab, state] = await Promise.all([findTab(tabId), readTabState(tabId)]);
    const verdict = await currentOf(state, tab?.url);
    if (verdict) await showIcon(tabId, verdict, wiring);
    else await clearIcon(tabId, wiring);
    return verdict;
  });
}

/** Paints the icon of a tab and renews what the badge on its page says. */
export async function renew(tabId: number, wiring: Wiring): Promise<void> {
  // The page is told out of turn: one that is too busy to answer must not hold up what it has to say itself.
  const verdict = await repaint(tabId, wiring);
  if (!verdict) return;
  const told = { key: verdict.account.key, badge: forBadge(verdict, await readSettings(), wiring) };
  await wiring.tellVerdict(tabId, told).catch(() => undefined);
}

/** Renews every tab that shows a creator: a setting has changed, and with it what is said of them. */
export async function renewAll(wiring: Wiring): Promise<void> {
  await Promise.allSettled((await tabsJudged()).map(({ tabId }) => renew(tabId, wiring)));
}

/** What the badge shows of a verdict; null where the person wants no badge. */
export function forBadge(verdict: Verdict, { badge, badgeOff }: Settings, { words }: Wiring): BadgeView | null {
  if (!badge || badgeOff.includes(verdict.account.site)) return null;
  return words.badge(verdict, Date.now());
}

/** The verdict that a tab at this address shows; undefined when it shows none. */
export async function currentOf(state: TabState | undefined, url: string | undefined): Promise<Verdict | undefined> {
  if (state?.state !== 'judged' || url === undefined || !isAbout(state, url)) return undefined;
  return verdictOf(state.creator, state.account);
}

async function answers(tabId: number, wiring: Wiring): Promise<boolean> {
  const patience = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, true));
  return Promise.race([
    wiring.ping(tabId).then(
      () => true,
      () => false,
    ),
    patience,
  ]);
}

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { numbersIn } from '../lib/counts/languages';
import { removeCreator, restoreCreator, shortlistCreator } from '../lib/evidence/keeping';
import { answerCreator, recallCreator } from '../lib/evidence/own-words';
import { noteClosed, noteMove, noteReading, noteWaiting } from '../lib/evidence/readings';
import { readSession, writeSession } from '../lib/evidence/session';
import { shortlistByKey } from '../lib/evidence/shortcut';
import { postLanguages, renewAll, viewOf } from '../lib/evidence/view';
import type { Wiring } from '../lib/evidence/wiring';
import { schemeName, tierName, tierNames } from '../lib/i18n/names';
import { badgeView } from '../lib/i18n/badge-view';
import { saidOf } from '../lib/i18n/said';
import { t } from '../lib/i18n/text';
import { isOnReadHost } from '../lib/messages/hosts';
import { answerWorkerVerbs } from '../lib/messages/receive-in-worker';
import { askPage } from '../lib/messages/send';
import { tabMeant, type Speaker } from '../lib/messages/speaker';
import type { Verdict } from '../lib/model/verdict';
import { isFirstTime } from '../lib/settings/welcomed';
import { watchSettings } from '../lib/settings/watch-settings';
import { beginFreshLog } from '../lib/shortlist/fresh-log';

function iconTitle({ profile, assessment, saved }: Verdict): string {
  const { tiers, scheme } = assessment.tier;
  const name = profile.name ?? profile.handle;
  return [
    name === undefined ? t('badge_label_unnamed') : t('badge_label', name),
    tiers.length > 0 && t('badge_tier_title', tierNames(tiers), schemeName(scheme)),
    saved && t('saved_now'),
  ]
    .filter(Boolean)
    .join(' · ');
}

const wiring: Wiring = {
  isOnReadHost,
  ping: (tabId) => askPage(tabId, 'page.ping', null),
  tellVerdict: (tabId, told) => askPage(tabId, 'page.judged', told),
  words: {
    defaultList: () => t('list_default_name'),
    tierName,
    iconTitle,
    badge: (verdict, now) => badgeView(verdict, saidOf(verdict, now)),
    plainTitle: () => t('extension_name'),
  },
};

/** A wish about the sender's own tab, or about the one that our page names. */
function wishOf(speaker: Speaker, tabId: number | undefined) {
  return { tabId: tabMeant(speaker, tabId), fromPage: speaker.kind === 'page' };
}

/** Shows what Vett is and does, once: an update is no news. */
async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason !== 'install' || !(await isFirstTime())) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

const FRESH = 'fresh-log';

/** Once a browser session, however often the worker is started. */
async function freshenOnce(): Promise<void> {
  if ((await readSession([FRESH]))[FRESH] === true) return;
  await writeSession({ [FRESH]: true });
  // A precaution: whoever needs the database is told when it does not open.
  await beginFreshLog().catch(() => undefined);
}

export default defineBackground(() => {
  answerWorkerVerbs({
    'page.waiting': ({ url }, page) => noteWaiting(page, url, wiring),
    'page.numbers': ({ language, site }) => numbersIn(language, site),
    'page.read': (given, page) => noteReading(page, given, wiring),
    'creator.shortlist': ({ tabId, list, note }, speaker) =>
      shortlistCreator(wishOf(speaker, tabId), { list, note }, wiring),
    'creator.remove': ({ tabId }, speaker) => removeCreator(wishOf(speaker, tabId), wiring),
    'creator.restore': ({ entryId }, speaker) =>
      restoreCreator(entryId, speaker.kind === 'page' ? wishOf(speaker, undefined) : undefined, wiring),
    'creator.recall': ({ tabId }) => recallCreator(tabId),
    'creator.answer': ({ tabId, change }, speaker) => answerCreator(wishOf(speaker, tabId), change, wiring),
    'tab.languages': ({ tabId }) => postLanguages(tabId),
    'tab.view': ({ tabId }) => viewOf(tabId, wiring),
    'tabs.renew': async () => {
      await renewAll(wiring);
      return null;
    },
  });
  watchSettings(
    ['market', 'tierScheme', 'customTiers', 'referenceLine', 'badge', 'badgeOff'],
    () => void renewAll(wiring),
  );
  browser.runtime.onInstalled.addListener((details) => void welcome(details));
  if (import.meta.env.CHROME) {
    void freshenOnce();
    // There for waking the worker when the browser starts, before anything is written.
    browser.runtime.onStartup.addListener(() => undefined);
  }
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url !== undefined || change.status === 'loading') void noteMove(tabId, tab.url, wiring);
  });
  browser.tabs.onRemoved.addListener((tabId) => void noteClosed(tabId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'shortlist-creator') void shortlistByKey(tab?.id, wiring);
  });
});

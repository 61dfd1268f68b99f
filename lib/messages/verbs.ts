import type { Account } from '../model/account';
import type { BadgeView } from '../model/badge-view';
import type { Numbers } from '../model/numbers';
import type { PageSource } from '../model/page-source';
import type { Reading } from '../model/profile';
import type { OwnWordsChange } from '../model/own-words';
import type { Site } from '../model/site';
import type { Kept, Saved, TabView } from '../model/verdict';

/** Verbs that the worker answers: name → [request, answer]. Shapes must survive JSON, because Chromium sends them as JSON. */
export interface WorkerVerbs {
  /** Content script: the address has changed and what is there is not read yet. */
  'page.waiting': [{ url: string }, null];
  /** Content script: how are numbers written on the site's pages in the language with this BCP-47 tag? */
  'page.numbers': [{ language: string; site: Site }, Numbers];
  /** Content script: what the page shows now. The answer is null for a miss, and where the person wants no badge. */
  'page.read': [{ url: string; account: Account | null; reading: Reading }, BadgeView | null];
  /**
   * Badge (about its own tab) or popup (naming the tab): save the creator of that tab, or renew the facts of one saved
   * before. `list` is a list id; without it the current list is meant. Without `note` the note stays as it is.
   */
  'creator.shortlist': [{ tabId?: number; list?: string; note?: string }, Saved];
  /** Badge or popup: take the creator of that tab off the shortlist; can be undone with `creator.restore`. */
  'creator.remove': [{ tabId?: number }, { entryId: string }];
  /** Badge or popup: undo a removal made in this browser session. */
  'creator.restore': [{ entryId: string }, Saved];
  /** Popup: what the shortlist keeps of the creator of that tab. Fails with `not-found` when they are not saved. */
  'creator.recall': [{ tabId: number }, Kept];
  /** Popup: keep what the person has just said of the creator of that tab, and judge with it. The same failure. */
  'creator.answer': [{ tabId: number; change: OwnWordsChange }, Kept];
  /** Popup: the language of each post that was seen of the creator of that tab (BCP-47, by the post's id), where it is sure. */
  'tab.languages': [{ tabId: number }, Record<string, string>];
  /** Popup: what can be said of a tab. */
  'tab.view': [{ tabId: number }, TabView];
  /** Own pages: the shortlist has changed in something that badges tell of; renew them all. */
  'tabs.renew': [Record<string, never>, null];
}

/** Verbs that a page's content script answers. */
export interface PageVerbs {
  /** Worker: are you there? */
  'page.ping': [null, { url: string }];
  /**
   * Worker: what is to be said of the account with this key has changed, by a save elsewhere or a setting. Null where the
   * person wants no badge.
   */
  'page.judged': [{ key: string; badge: BadgeView | null }, null];
  /** The report page, at the person's wish: what did the reader have before it? */
  'page.source': [null, PageSource];
}

export type WorkerVerb = keyof WorkerVerbs;
export type PageVerb = keyof PageVerbs;

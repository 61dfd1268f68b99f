import { browser, type Browser } from 'wxt/browser';
import { Failure } from '../model/failure';
import { isOnReadHost } from './hosts';

/** A content script of ours in the top frame of a tab. */
export interface PageSpeaker {
  kind: 'page';
  tabId: number;
  /** The document's address as the browser tells it: sure in its host; in-page navigation may have moved the rest. */
  url: string;
  /** Which document it is, where the browser says so. */
  documentId?: string;
}

/** One of the extension's own pages. */
export interface OwnSpeaker {
  kind: 'own';
}

export type Speaker = PageSpeaker | OwnSpeaker;

/**
 * Who sent a message; undefined for anybody who is not to be heard: other extensions, frames, pages that are only loaded in
 * advance, and hosts that no content script of ours runs on.
 */
export function speakerOf(sender: Browser.runtime.MessageSender): Speaker | undefined {
  const { id, url, tab, frameId } = sender;
  if (id !== browser.runtime.id || url === undefined) return undefined;
  if (isOwnPage(url)) return { kind: 'own' };
  if (tab?.id === undefined || tab.id < 0 || frameId !== 0 || !isOnReadHost(url)) return undefined;
  if (sender.documentLifecycle !== undefined && sender.documentLifecycle !== 'active') return undefined;
  return { kind: 'page', tabId: tab.id, url, documentId: sender.documentId };
}

function isOwnPage(address: string): boolean {
  return address.startsWith(browser.runtime.getURL('/'));
}

/**
 * The tab that a request is about: a page speaks only of its own, an extension page has to. Throws a
 * `Failure`.
 */
export function tabMeant(speaker: Speaker, tabId: number | undefined): number {
  if (speaker.kind === 'page') return speaker.tabId;
  if (tabId === undefined) throw new Failure('unknown', 'a request about no tab');
  return tabId;
}

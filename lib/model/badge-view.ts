import type { Saved, Statement } from './verdict';

/**
 * What a badge shows, in finished words. A content script has no room for the words, and the first one that it asks the
 * browser for holds up the page until the browser has answered (Chromium 156).
 */
export interface BadgeView {
  /** Of the account that it is about. */
  key: string;
  saved: Saved | null;
  /** The language of the words, BCP-47, and which way it is written: 'ltr' or 'rtl'. */
  language: string;
  direction: string;
  /** The badge's name for those who listen. */
  label: string;
  /** What it says, in this order. */
  parts: Statement[];
  /** What the star does. */
  star: string;
  /** Where the creator is saved; absent while they are not. */
  savedTo?: string;
}

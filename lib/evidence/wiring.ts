import type { Tier } from '../model/assessment';
import type { Saved, Verdict } from '../model/verdict';

/** What evidence needs of rooms that it does not reach into: words, and the content scripts. */
export interface Wiring {
  /** True for an address on a host that a content script runs on. */
  isOnReadHost(url: string): boolean;
  /** Asks the content script in a tab whether it is there. Throws when there is none. */
  ping(tabId: number): Promise<{ url: string }>;
  /** Tells the content script in a tab how its creator now stands. Throws when there is none. */
  tellSaved(tabId: number, told: { key: string; saved: Saved | null }): Promise<unknown>;
  words: {
    /** The name that the first list gets. */
    defaultList(): string;
    tierName(tier: Tier): string;
    /** What the toolbar icon says of a creator, in one line. */
    iconTitle(verdict: Verdict): string;
    /** What it says of a page without one. */
    plainTitle(): string;
  };
}

import type { Tier } from '../model/assessment';
import type { Statement, Verdict } from '../model/verdict';

/** What evidence needs of rooms that it does not reach into: words, and the content scripts. */
export interface Wiring {
  /** True for an address on a host that a content script runs on. */
  isOnReadHost(url: string): boolean;
  /** Asks the content script in a tab whether it is there. Throws when there is none. */
  ping(tabId: number): Promise<{ url: string }>;
  /** Tells the content script in a tab what its badge says now. Throws when there is none. */
  tellVerdict(tabId: number, told: { key: string; verdict: Verdict | null }): Promise<unknown>;
  words: {
    /** The name that the first list gets. */
    defaultList(): string;
    tierName(tier: Tier): string;
    /** What the toolbar icon says of a creator, in one line. */
    iconTitle(verdict: Verdict): string;
    /** What the badge says beside the verdict; content scripts have no room for these words. `now` in milliseconds. */
    said(verdict: Verdict, now: number): Statement[];
    /** What it says of tier, rate and ads. */
    facts(verdict: Verdict): Statement[];
    /** What the icon says of a page without a creator. */
    plainTitle(): string;
  };
}

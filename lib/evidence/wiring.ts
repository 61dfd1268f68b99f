import type { Tier } from '../model/assessment';
import type { BadgeView } from '../model/badge-view';
import type { Verdict } from '../model/verdict';

/** What evidence needs of rooms that it does not reach into: words, and the content scripts. */
export interface Wiring {
  /** True for an address on a host that a content script runs on. */
  isOnReadHost(url: string): boolean;
  /** Asks the content script in a tab whether it is there. Throws when there is none. */
  ping(tabId: number): Promise<{ url: string }>;
  /** Tells the content script in a tab what its badge says now. Throws when there is none. */
  tellVerdict(tabId: number, told: { key: string; badge: BadgeView | null }): Promise<unknown>;
  words: {
    /** The name that the first list gets. */
    defaultList(): string;
    tierName(tier: Tier): string;
    /** What the toolbar icon says of a creator, in one line. */
    iconTitle(verdict: Verdict): string;
    /** What the badge on the creator's page shows. `now` in milliseconds. */
    badge(verdict: Verdict, now: number): BadgeView;
    /** What the icon says of a page without a creator. */
    plainTitle(): string;
  };
}

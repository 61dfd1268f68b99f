import type { Account } from '../model/account';
import { createIds, type Ids } from './ids';

/** What was taken out of a page, by kind. */
export interface TakenOut {
  /** Texts that people wrote, names among them. */
  texts: number;
  /** Ids that were replaced by others. */
  ids: number;
  /** Tokens, keys and whatever else opens a door. */
  secrets: number;
  /** Scripts and answers that could not be looked through, taken out whole. */
  unread: number;
}

/** What the parts of one page share while they are gone through. */
export interface Scrubber {
  /** True for a name or an id of the account that the address names, with @ or without. */
  isKept(text: string): boolean;
  /** Finds those names within a text; undefined when the address names nobody. */
  kept: RegExp | undefined;
  ids: Ids;
  /** Names that people go by, found in the page's data. */
  people: Set<string>;
  /** The visitor's names and ids. */
  viewer: Set<string>;
  takenOut: TakenOut;
}

/** A scrubber for a page about `account`, opened at `url`. */
export function createScrubber(account: Account | null, url: string): Scrubber {
  const names = namesIn(account, url);
  const isKept = (text: string) => names.has(text.replace(/^@/, '').toLowerCase());
  const pattern = [...names].filter((name) => name.length > 2).map(escape);
  return {
    isKept,
    kept:
      pattern.length > 0
        ? new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${pattern.join('|')})(?![\\p{L}\\p{N}_])`, 'giu')
        : undefined,
    ids: createIds(isKept),
    people: new Set(),
    viewer: new Set(),
    takenOut: { texts: 0, ids: 0, secrets: 0, unread: 0 },
  };
}

function namesIn(account: Account | null, url: string): Set<string> {
  if (!account) return new Set();
  const { handle, accountId, customName, postId } = account;
  // The code of a post is in the address alone.
  const code =
    account.kind === 'post' ? new URL(url).pathname.split('/').findLast((part) => part.length > 6) : undefined;
  return new Set([handle, accountId, customName, postId, code].flatMap((name) => (name ? [name.toLowerCase()] : [])));
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

import type { Entry } from '../model/entry';
import { creatorKeys } from '../model/reading';
import type { Site } from '../model/site';
import { isHandle } from './join-entries';

const HANDLE_TAKEN = 'note.handle-taken';

// Which saved entries are the creator that a page shows, and which only had the same handle once. A platform's account id
// is for ever; a handle can be given up and taken over by somebody else.

/** Where a site has a page for an account id, which stays that account's whatever becomes of the handle. */
const ACCOUNT_PAGES: Partial<Record<Site, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube.com/channel/${encodeURIComponent(id)}`,
  facebook: (id) => `https://www.facebook.com/profile.php?id=${encodeURIComponent(id)}`,
  x: (id) => `https://x.com/i/user/${encodeURIComponent(id)}`,
};

/** True when both are known by account ids, and by different ones. */
export function isSomebodyElse(keys: readonly string[], others: readonly string[]): boolean {
  const ids = keys.filter((key) => !isHandle(key));
  const otherIds = others.filter((key) => !isHandle(key));
  return ids.length > 0 && otherIds.length > 0 && !otherIds.some((id) => ids.includes(id));
}

/**
 * Sorts the entries that share a key with `keys` into the `same` creator and `others`: those whose account id is another
 * one, so that they have lost the handle. An entry without an account id is taken at its handle's word, a former handle
 * included: any key finds it.
 */
export function tellApart(keys: readonly string[], found: readonly Entry[]): { same: Entry[]; others: Entry[] } {
  const same: Entry[] = [];
  const others: Entry[] = [];
  // The surest first, since what is the same lends its id to the ones after it.
  const rank = (entry: Entry) => keys.findIndex((key) => entry.keys.includes(key));
  let all = [...keys];
  for (const entry of found.toSorted((a, b) => rank(a) - rank(b))) {
    if (isSomebodyElse(all, entry.keys)) {
      others.push(entry);
    } else {
      same.push(entry);
      all = [...all, ...entry.keys];
    }
  }
  return { same, others };
}

/**
 * The entry without the handles that are now another account's. It stays findable by its account id; the handle is no
 * longer a fact about it. Where the site has no address that goes by the account id, the entry keeps the one it had, with the
 * note that it is somebody else's now: what it is today no page has told yet.
 */
export function withoutHandles(entry: Entry, taken: readonly string[]): Entry {
  const lost = entry.keys.filter((key) => isHandle(key) && taken.includes(key));
  if (lost.length === 0) return entry;
  const left = { ...entry, keys: entry.keys.filter((key) => !lost.includes(key)) };
  const { site, handle } = entry.profile;
  if (!creatorKeys({ site, handle }).some((key) => lost.includes(key))) return left;
  const profile = { ...entry.profile, seen: { ...entry.profile.seen } };
  delete profile.handle;
  delete profile.seen.handle;
  const page = profile.accountId === undefined ? undefined : ACCOUNT_PAGES[site]?.(profile.accountId);
  if (page !== undefined) return { ...left, profile: { ...profile, url: page } };
  const note = { code: HANDLE_TAKEN, slots: { handle: handle ?? '' } };
  const notes = [...left.assessment.notes.filter(({ code }) => code !== HANDLE_TAKEN), note];
  return { ...left, profile, assessment: { ...left.assessment, notes } };
}

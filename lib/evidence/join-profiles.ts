import type { Profile } from '../model/profile';
import { toInstant } from '../model/instant';
import { mergeProfiles } from '../shortlist/merge';
import { isRounderForm } from './join-counts';
import { joinPosts } from './join-posts';

const COUNTS = ['followers', 'following', 'postCount', 'totalLikes', 'totalViews'] as const;
/** A browser can stay open for weeks: what was read longer ago is not said with today's date. */
const FACTS_LAST_MS = 24 * 3_600_000;

/**
 * What a browser session knows of a creator, with one more reading of theirs. `isList`: the reading is of a page with the
 * creator's posts and not of a single post. A reading that comes late counts as the older one.
 */
export function joinProfiles(known: Profile, reading: Profile, isList: boolean): Profile {
  const gap = (toInstant(reading.readAt) ?? 0) - (toInstant(known.readAt) ?? 0);
  const [older, newer] = gap < 0 ? [reading, known] : [known, reading];
  const recent = joinPosts(older, newer, gap < 0 || isList);
  if (Math.abs(gap) > FACTS_LAST_MS) {
    const { accountId = older.accountId, handle = older.handle } = newer;
    return { ...newer, accountId, handle, recent };
  }
  const joined: Profile = { ...mergeProfiles(older, newer), recent };
  // The creator's own page has the address that people know.
  if (gap >= 0 && !isList) joined.url = older.url;
  for (const field of COUNTS) {
    if (!isRounderForm(newer[field], older[field])) continue;
    Object.assign(joined, { [field]: older[field] });
    const seen = older.seen[field];
    if (seen) joined.seen = { ...joined.seen, [field]: seen };
  }
  return joined;
}

import type { Entry, Snapshot } from '../model/entry';
import { toInstant } from '../model/instant';
import type { Profile } from '../model/profile';
import { isLater } from './moments';
import { joinWords, noWords } from './own-words';
import { slimAssessment } from './verdicts';

/** What a save brings along. */
export interface NewFacts {
  profile: Profile;
  assessment: Entry['assessment'];
  summary: Entry['summary'];
  /** Id of the list to add it to. */
  list?: string;
  /** Without it the note stays as it is. */
  note?: string;
  /** ISO time. */
  now: string;
}

/** Without the fields that are there but undefined: they would hide what is known from an object they are spread over. */
export function stated<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

/** Each value once, in order of first appearance. */
function union(...lists: string[][]): string[] {
  return [...new Set(lists.flat())];
}

/**
 * Two readings of one creator as one: field by field the later reading's value, and where it saw none the other's. Each
 * field keeps word of where it was read. The posts are kept elsewhere.
 */
export function mergeProfiles(a: Profile, b: Profile): Profile {
  const [older, newer] = isLater(a.readAt, b.readAt) ? [b, a] : [a, b];
  // A page without links and a reading that did not come by the links look the same: no news.
  const news = stated({ ...newer, links: newer.links.length > 0 ? newer.links : undefined });
  const seen = Object.entries(older.seen).filter(([field]) => !Object.hasOwn(news, field));
  return {
    ...stated(older),
    ...news,
    links: news.links ?? older.links,
    recent: [],
    seen: { ...Object.fromEntries(seen), ...newer.seen },
  };
}

type Facts = Pick<Entry, 'profile' | 'assessment' | 'summary'>;

/** Facts by field, the verdict whole: parts of two verdicts would be a third that nobody gave. Equally late: `b`. */
function mergeFacts(a: Facts, b: Facts): Facts {
  const [older, newer] = isLater(a.profile.readAt, b.profile.readAt) ? [b.summary, a.summary] : [a.summary, b.summary];
  const lastPosts = [older.lastPostAt, newer.lastPostAt].filter((time) => time !== undefined);
  const lastPostAt = lastPosts.reduce((x, y) => (isLater(x, y) ? x : y), lastPosts[0] ?? '');
  return {
    profile: mergeProfiles(a.profile, b.profile),
    assessment: slimAssessment(isLater(a.assessment.judgedAt, b.assessment.judgedAt) ? a.assessment : b.assessment),
    // Somebody who opens one old video has not seen the newest post; it is still known to exist.
    summary: { ...stated(older), ...stated(newer), ...(lastPostAt !== '' && { lastPostAt }) },
  };
}

/** The entry of a creator who was not saved before. */
export function toEntry(id: string, keys: string[], facts: NewFacts): Entry {
  return {
    id,
    keys,
    profile: { ...stated(facts.profile), recent: [] },
    assessment: slimAssessment(facts.assessment),
    summary: stated(facts.summary),
    lists: facts.list === undefined ? [] : [facts.list],
    tags: [],
    status: '',
    fields: {},
    note: facts.note ?? '',
    ...noWords(),
    savedAt: facts.now,
    updatedAt: facts.now,
  };
}

/** A saved creator with new facts. The person's own words stay, but for a note given with the save. */
export function renewEntry(entry: Entry, keys: string[], facts: NewFacts): Entry {
  return {
    ...entry,
    ...mergeFacts(entry, facts),
    keys: union(entry.keys, keys),
    lists: union(entry.lists, facts.list === undefined ? [] : [facts.list]),
    note: facts.note ?? entry.note,
    updatedAt: facts.now,
  };
}

/** Two entries that turn out to be one creator: under the earlier one's id, and nothing of the person's is dropped. */
export function joinEntries(a: Entry, b: Entry): Entry {
  const [first, second] = isLater(a.savedAt, b.savedAt) ? [b, a] : [a, b];
  const [stale, fresh] = isLater(a.updatedAt, b.updatedAt) ? [b, a] : [a, b];
  return {
    ...first,
    ...mergeFacts(stale, fresh),
    keys: union(first.keys, second.keys),
    lists: union(first.lists, second.lists),
    tags: union(first.tags, second.tags),
    status: fresh.status || stale.status,
    note: uniteNotes(first.note, second.note),
    ...joinWords(stale, fresh),
    updatedAt: fresh.updatedAt,
  };
}

function uniteNotes(first: string, second: string): string {
  if (first.includes(second)) return first;
  if (second.includes(first)) return second;
  // Notes are edited in a field of one line.
  return `${first} · ${second}`;
}

/** What was true on the day of the reading. */
export function toSnapshot(entryId: string, { profile, assessment, now }: NewFacts): Snapshot {
  const { followers, following, postCount, readAt } = profile;
  const { engagement, tier, method, disclosure } = assessment;
  const readOn = new Date(toInstant(readAt) ?? toInstant(now) ?? 0).toISOString().slice(0, 10);
  return stated({
    entryId,
    day: readOn,
    followers,
    following,
    postCount,
    engagement:
      engagement.state === 'rated'
        ? { median: engagement.median, low: engagement.low, high: engagement.high }
        : undefined,
    tiers: tier.tiers,
    // Where nothing was read nothing is known, and the day's earlier page may know more.
    disclosure:
      disclosure && disclosure.postsRead > 0
        ? { commercial: disclosure.commercial, clear: disclosure.clear, unclear: disclosure.unclear }
        : undefined,
    method: `${method.id} ${method.version}`,
  });
}

/** Two snapshots of one day: the later one, with what only the earlier one knew. */
export function mergeSnapshots(earlier: Snapshot, later: Snapshot): Snapshot {
  return { ...earlier, ...stated(later), tiers: later.tiers.length > 0 ? later.tiers : earlier.tiers };
}

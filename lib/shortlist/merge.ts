import type { Assessment } from '../model/assessment';
import type { Entry, Snapshot } from '../model/entry';
import { toInstant } from '../model/instant';
import type { Profile } from '../model/profile';
import { joinProfiles } from './join-profiles';
import { latest, latestOfEach, type Tie } from './latest';
import { noWords } from './words';
import { slimAssessment } from './verdicts';
import { entryWithoutFuture } from './without-future';

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
function stated<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

/**
 * Two readings of one creator as one: field by field the later reading's value, and where it saw none the other's; of two
 * readings of one moment the second is the later.
 */
export function mergeProfiles(a: Profile, b: Profile): Profile {
  return joinProfiles([a, b], 'second');
}

type Facts = Pick<Entry, 'profile' | 'assessment' | 'summary'>;

/** Facts by field, the verdict whole: parts of two verdicts would be a third that nobody gave. */
export function mergeFacts(all: readonly Facts[], tie: Tie): Facts {
  const summary = latestOfEach(
    all.map(({ profile, summary: value }) => ({ at: profile.readAt, value: stated(value) as Record<string, unknown> })),
    tie,
  ) as Entry['summary'];
  // Somebody who opens one old video has not seen the newest post; it is still known to exist.
  const lastPostAt = latest(
    all.map(({ summary: { lastPostAt: value } }) => ({ at: value, value })),
    'value',
  );
  const assessment = latest(
    all.map(({ assessment: value }) => ({ at: value.judgedAt, value: slimAssessment(value) })),
    tie,
  );
  return {
    profile: joinProfiles(
      all.map(({ profile }) => profile),
      tie,
    ),
    assessment: assessment as Assessment,
    summary: { ...summary, ...(lastPostAt !== undefined && { lastPostAt }) },
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
  // A clock that was wrong once must not keep what is read from now on out.
  const known = entryWithoutFuture(entry, facts.now);
  const renewed = {
    ...entry,
    ...mergeFacts([known, facts], 'second'),
    keys: [...new Set([...entry.keys, ...keys])],
    lists: [...new Set([...entry.lists, ...(facts.list === undefined ? [] : [facts.list])])],
    note: facts.note ?? entry.note,
    // It decides whose words are the later ones, and a visit brings none.
    ...((facts.list !== undefined || facts.note !== undefined) && { updatedAt: facts.now }),
  };
  delete renewed.source;
  return renewed;
}

/** What was true on the day of the reading. */
export function toSnapshot(entryId: string, { profile, assessment, now }: NewFacts): Snapshot {
  const { followers, following, postCount, readAt } = profile;
  const { engagement, tier, method, disclosure } = assessment;
  const readOn = new Date(toInstant(readAt) ?? toInstant(now) ?? 0).toISOString().slice(0, 10);
  return stated({
    entryId,
    day: readOn,
    at: readAt,
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
export function mergeSnapshots(a: Snapshot, b: Snapshot, tie: Tie = 'second'): Snapshot {
  const known = [a, b].map((snapshot) => ({
    at: snapshot.at,
    value: { ...stated(snapshot), tiers: snapshot.tiers.length > 0 ? snapshot.tiers : undefined },
  }));
  return { tiers: [], ...latestOfEach<unknown>(known, tie) } as unknown as Snapshot;
}

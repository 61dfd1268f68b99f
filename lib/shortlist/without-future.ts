import type { Candidate } from '../model/candidate';
import type { Declined } from '../model/declined';
import type { Entry, Snapshot } from '../model/entry';
import { toInstant } from '../model/instant';
import type { KeptPost } from '../model/kept-post';
import { without } from './without';

// What is dated later than now would be the newest for ever, whatever a page shows. By up to a day a clock may be wrong:
// that is now. Further ahead it is no date at all, and what is known beside it says when the words were true.

const A_DAY = 86_400_000;

/** Of times in UTC the text tells, many times faster; a file may have millions. */
function isPast(at: string, now: string): boolean {
  return (at.endsWith('Z') && at < now) || (toInstant(at) ?? -Infinity) <= (toInstant(now) ?? Infinity);
}

/** Replaces moments later than `now`, ISO times both; `known`: when else it may have been. */
function clock(now: string, known: readonly (string | undefined)[]): (at: string) => string {
  const limit = toInstant(now) ?? Infinity;
  const ahead = (at: string) => (toInstant(at) ?? -Infinity) - limit;
  const other = known.find((at) => at !== undefined && ahead(at) <= 0) ?? now;
  return (at) => (ahead(at) <= 0 ? at : ahead(at) <= A_DAY ? now : other);
}

/** The entry with no time in it that is later than `now`. The same object where there is none. */
export function entryWithoutFuture(entry: Entry, now: string): Entry {
  if (timesIn(entry).every((at) => isPast(at, now))) return entry;
  const { profile, assessment, summary, answers, checklist, authenticity, changes, savedAt, updatedAt } = entry;
  const told = clock(now, [updatedAt, savedAt]);
  const { lastPostAt } = summary;
  return {
    ...without(entry, 'authenticity', 'changes'),
    profile: { ...profile, readAt: told(profile.readAt) },
    assessment: { ...assessment, judgedAt: told(assessment.judgedAt) },
    summary: lastPostAt === undefined || told(lastPostAt) === lastPostAt ? summary : without(summary, 'lastPostAt'),
    answers: saidBefore(answers, told),
    checklist: saidBefore(checklist, told),
    ...(authenticity && { authenticity: { ...authenticity, at: told(authenticity.at) } }),
    ...(changes && { changes: { ...changes, since: told(changes.since), at: told(changes.at) } }),
    savedAt: told(savedAt),
    updatedAt: told(updatedAt),
  };
}

function timesIn(entry: Entry): string[] {
  const { profile, assessment, summary, answers, checklist, authenticity, changes, savedAt, updatedAt } = entry;
  const said = [...Object.values(answers), ...Object.values(checklist), ...(authenticity ? [authenticity] : [])];
  return [
    profile.readAt,
    assessment.judgedAt,
    savedAt,
    updatedAt,
    ...(summary.lastPostAt === undefined ? [] : [summary.lastPostAt]),
    ...said.map(({ at }) => at),
    ...(changes ? [changes.since, changes.at] : []),
  ];
}

function saidBefore<T extends { at: string }>(
  said: Record<string, T>,
  told: (at: string) => string,
): Record<string, T> {
  return Object.fromEntries(Object.entries(said).map(([name, one]) => [name, { ...one, at: told(one.at) }]));
}

/** The post, read no later than `now`. */
export function postWithoutFuture(kept: KeptPost, now: string): KeptPost {
  const { disclosure } = kept;
  const times = [kept.readAt, ...(disclosure ? [disclosure.readAt, disclosure.judgedAt] : [])];
  if (times.every((at) => isPast(at, now))) return kept;
  const told = clock(now, [kept.post.publishedAt]);
  const { readAt = '', judgedAt = '' } = disclosure ?? {};
  return {
    ...kept,
    readAt: told(kept.readAt),
    ...(disclosure && { disclosure: { ...disclosure, readAt: told(readAt), judgedAt: told(judgedAt) } }),
  };
}

/** The snapshot, read no later than `now`; undefined for that of a day which has not been yet, anywhere. */
export function dayWithoutFuture(snapshot: Snapshot, now: string): Snapshot | undefined {
  if (snapshot.day <= now.slice(0, 10) && (snapshot.at === undefined || isPast(snapshot.at, now))) return snapshot;
  if ((toInstant(snapshot.day) ?? 0) - (toInstant(now) ?? Infinity) > A_DAY) return undefined;
  const at = snapshot.at === undefined ? undefined : clock(now, [snapshot.day])(snapshot.at);
  return at === snapshot.at ? snapshot : { ...snapshot, at };
}

/** The refusal, or the place in the queue, with no time in it that is later than `now`. */
export function rowWithoutFuture<Row extends Declined | Candidate>(row: Row, now: string): Row {
  const told = clock(now, 'addedAt' in row ? [row.addedAt] : []);
  const times: [string, string | undefined][] =
    'at' in row
      ? [['at', row.at]]
      : [
          ['addedAt', row.addedAt],
          ['decidedAt', row.decidedAt],
        ];
  const changed = times.flatMap(([name, at]) => (at === undefined || told(at) === at ? [] : [[name, told(at)]]));
  return changed.length === 0 ? row : { ...row, ...Object.fromEntries(changed) };
}

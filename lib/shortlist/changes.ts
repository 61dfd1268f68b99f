import type { Changes } from '../model/changes';
import type { Count, CountOrHidden } from '../model/count';
import type { FindingKind } from '../model/disclosure';
import type { Entry } from '../model/entry';
import type { KeptPost } from '../model/kept-post';
import type { Profile } from '../model/profile';
import { tellChanged } from './changed';
import { write } from './database';
import { isCutOff } from './merge-posts';
import { isLater } from './moments';
import { toEntryRow } from './rank';
import { without } from './without';

/** A creator at one moment: what is said of them and their posts. */
interface State {
  profile: Profile;
  posts: readonly KeptPost[];
}

type Label = Changes['labels'][number];

/** What is different at the later state; undefined when nothing is. A number that is only told more roughly is not different. */
export function changesBetween(before: State, after: State): Changes | undefined {
  const pair = (field: 'name' | 'handle'): [string, string] | undefined => {
    const [was, is] = [before.profile[field], after.profile[field]];
    return was !== undefined && is !== undefined && was !== is ? [was, is] : undefined;
  };
  const [name, handle] = [pair('name'), pair('handle')];
  const [was, is] = [before.profile.followers, after.profile.followers];
  const isCounted = was !== undefined && is !== undefined && isOther(was, is);
  const known = new Map(before.posts.map((kept) => [kept.postId, kept]));
  const labels = after.posts.flatMap((kept): Label[] => {
    const what = labelChange(known.get(kept.postId), kept);
    return what ? [{ postId: kept.postId, url: kept.post.url, what }] : [];
  });
  if (!name && !handle && !isCounted && labels.length === 0) return undefined;
  return {
    since: before.profile.readAt,
    at: after.profile.readAt,
    ...(name && { name }),
    ...(handle && { handle }),
    ...(isCounted && { followers: [was, is] }),
    labels,
  };
}

/** What the person has not seen yet, with what came on top of it: each as they saw it last, and as it is. */
export function addChanges(unseen: Changes | undefined, news: Changes | undefined): Changes | undefined {
  if (!unseen || !news) return news ?? unseen;
  const words = (a?: [string, string], b?: [string, string]): [string, string] | undefined => {
    const both: [string, string] | undefined = a && b ? [a[0], b[1]] : (b ?? a);
    return both && both[0] !== both[1] ? both : undefined;
  };
  const [name, handle] = [words(unseen.name, news.name), words(unseen.handle, news.handle)];
  const from = unseen.followers?.[0] ?? news.followers?.[0];
  const to = news.followers?.[1] ?? unseen.followers?.[1];
  // A label that has come and gone again, or the other way round, is as it was.
  const earlier = new Map(unseen.labels.map((label) => [label.postId, label]));
  const undone = new Set(
    news.labels
      .filter(({ postId, what }) => earlier.has(postId) && earlier.get(postId)?.what !== what)
      .map(({ postId }) => postId),
  );
  for (const label of news.labels) earlier.set(label.postId, label);
  const labels = [...earlier.values()].filter(({ postId }) => !undone.has(postId));
  const isCounted = from !== undefined && to !== undefined && isOther(from, to);
  if (!name && !handle && !isCounted && labels.length === 0) return undefined;
  return {
    since: unseen.since,
    at: news.at,
    ...(name && { name }),
    ...(handle && { handle }),
    ...(isCounted && { followers: [from, to] }),
    labels,
  };
}

/** The renewed entry with word of what is different from before. */
export function withChanges(
  before: Entry,
  renewed: Entry,
  posts: { before: readonly KeptPost[]; after: readonly KeptPost[] },
): Entry {
  const news = changesBetween(
    { profile: before.profile, posts: posts.before },
    { profile: renewed.profile, posts: posts.after },
  );
  const changes = addChanges(before.changes, news);
  return { ...without(renewed, 'changes'), ...(changes && { changes }) };
}

/** The person has seen what was different about these creators until `now`; those that are gone are left out. Throws a `Failure`. */
export async function markSeen(ids: readonly string[], now: string): Promise<void> {
  const seen = await write(['entries'], async (tx) => {
    const store = tx.objectStore('entries');
    const found = await Promise.all(ids.map((id) => store.get(id)));
    const changed = found.filter((entry) => entry?.changes && !isLater(entry.changes.at, now));
    await Promise.all(
      changed.flatMap((entry) => {
        if (!entry) return [];
        // No word of the person's own, so `updatedAt` stays: it decides whose words are the later ones.
        return [store.put(toEntryRow(without(entry, 'changes')))];
      }),
    );
    return changed.flatMap((entry) => (entry ? [entry.id] : []));
  });
  if (seen.length > 0) tellChanged(seen);
}

/** True when the one cannot be the other told in another way. */
function isOther(was: CountOrHidden, is: CountOrHidden): boolean {
  if (was === 'hidden' || is === 'hidden') return was !== is;
  return !overlap(was, is);
}

function overlap(a: Count, b: Count): boolean {
  return a.low <= b.high && b.low <= a.high;
}

const LABELS: readonly FindingKind[] = ['label', 'weak-label'];

/**
 * Whether a post that was known has got or lost a label. Words count only where they are in the one text and not in the
 * other, both seen whole: a grid that cut the caption off before the label is no news, and neither is another market's rule.
 */
function labelChange(before: KeptPost | undefined, after: KeptPost): Label['what'] | undefined {
  if (!before) return undefined;
  const [was, is] = [before.post, after.post];
  const flags = [was.paidLabel, is.paidLabel];
  const words = isCutOff(was.caption, is.caption) ? undefined : wordsChange(before, after);
  if (words) return words;
  if (flags[0] === false && flags[1] === true) return 'added';
  return flags[0] === true && flags[1] === false ? 'removed' : undefined;
}

function wordsChange(before: KeptPost, after: KeptPost): Label['what'] | undefined {
  if (before.post.caption === undefined || after.post.caption === undefined) return undefined;
  const [had, has] = [labelsIn(before), labelsIn(after)];
  const isNowhere = (labels: string[], { post }: KeptPost) => {
    const text = `${post.title ?? ''}\n${post.caption ?? ''}`.toLowerCase();
    return labels.every((label) => !text.includes(label));
  };
  if (had.length === 0 && has.length > 0 && isNowhere(has, before)) return 'added';
  return had.length > 0 && has.length === 0 && isNowhere(had, after) ? 'removed' : undefined;
}

function labelsIn({ disclosure }: KeptPost): string[] {
  const findings = disclosure?.verdict.findings ?? [];
  return findings
    .filter(({ kind, text }) => LABELS.includes(kind) && text !== '')
    .map(({ text }) => text.toLowerCase());
}

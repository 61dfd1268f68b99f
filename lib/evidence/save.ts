import { toSummary } from '../assess/summary';
import type { Assessment } from '../model/assessment';
import type { Entry } from '../model/entry';
import { Failure } from '../model/failure';
import type { Post } from '../model/post';
import type { Profile } from '../model/profile';
import { creatorKeys } from '../model/reading';
import type { Saved, Verdict } from '../model/verdict';
import { changeSettings, readSettings } from '../settings/settings';
import { findEntry, saveCreator } from '../shortlist/entries';
import { allLists, createList } from '../shortlist/lists';
import { keptPostsOf } from '../shortlist/posts';
import { knownKeys } from './creators';
import { joinPosts } from './join-posts';
import { tellsNews } from './news';
import { judgeFor, standingOf, toSaved, type Standing } from './standing';

/**
 * Saves a creator or renews the facts of one saved before: what is shown is what is saved, unless the entry knows more. A
 * new session may not have seen yet what an earlier one was judged by; then the kept posts are judged with those that are
 * shown. Throws a `Failure`.
 */
export async function saveVerdict(
  { profile, assessment: shown }: Verdict,
  { list, note, defaultList }: { list?: string; note?: string; defaultList: string },
): Promise<{ entry: Entry; saved: Saved }> {
  const now = new Date().toISOString();
  const standing = await standingOf(await knownKeys(creatorKeys(profile)), now);
  const { recent, assessment } = await withKeptPosts(profile, shown, standing, now);
  const entry = await saveCreator({
    profile,
    assessment,
    summary: toSummary(recent),
    list: await chooseList(list, defaultList, now),
    note,
    now,
  });
  return { entry, saved: await toSaved(entry) };
}

async function withKeptPosts(
  profile: Profile,
  shown: Assessment,
  standing: Standing,
  now: string,
): Promise<{ recent: Post[]; assessment: Assessment }> {
  const { entry } = standing;
  if (!entry || !isPoorer(shown, entry.assessment)) return { recent: profile.recent, assessment: shown };
  let { recent } = profile;
  // Each was read at a time of its own, which says whether its numbers were too new then.
  for (const { post, readAt } of await keptPostsOf(entry.id)) {
    recent = joinPosts({ recent: [post], readAt }, { recent, readAt: profile.readAt }, true);
  }
  return { recent, assessment: judgeFor(standing, now).assess({ ...profile, recent }) };
}

/** The list given, else the current one, else the first that the person gets. Throws `not-found` for a list that is gone. */
async function chooseList(given: string | undefined, defaultName: string, now: string): Promise<string> {
  const lists = await allLists();
  const isThere = (id: string) => lists.some((list) => list.id === id);
  if (given !== undefined) {
    if (!isThere(given)) throw new Failure('not-found', 'no such list');
    return given;
  }
  const { currentList } = await readSettings();
  if (isThere(currentList)) return currentList;
  const { id } = await createList(defaultName, now);
  await changeSettings({ currentList: id });
  return id;
}

/**
 * A visit to a saved creator renews what is kept: the first one of a day in any case, later ones where they tell more or other
 * than is known by then; the day's snapshot goes with it. Not where the person has switched that off (decision 18). A page that
 * tells less than the entry knows does not take its place: a grid without likes would undo the engagement of five opened
 * videos, so the kept posts are judged with what it shows. Never throws.
 */
export async function keepVisit(profile: Profile, shown: Assessment, standing: Standing, now: string): Promise<void> {
  const { settings, entry, days } = standing;
  if (!settings.keepVisits || !entry) return;
  try {
    const { recent, assessment } = await withKeptPosts(profile, shown, standing, now);
    if (isPoorer(assessment, entry.assessment)) return;
    const facts = { profile, assessment, summary: toSummary(recent), now };
    if (days.includes(now.slice(0, 10)) && !(await tellsNews(entry, facts))) return;
    await saveCreator(facts);
  } catch {
    // The person asked for nothing; the next visit tries again.
  }
}

/** True where the entry's verdict knows something that this one can't tell. */
export function isPoorer(now: Assessment, before: Assessment): boolean {
  const lost = (field: 'engagement' | 'viewRate') => before[field].state === 'rated' && now[field].state !== 'rated';
  const isLessRead = (now.disclosure?.postsRead ?? 0) < (before.disclosure?.postsRead ?? 0);
  return (
    lost('engagement') ||
    lost('viewRate') ||
    isLessRead ||
    (before.tier.tiers.length > 0 && now.tier.tiers.length === 0)
  );
}

/** The saved entry of a creator. Throws `not-found`. */
export async function entryOf(keys: string[]): Promise<Entry> {
  const entry = await findEntry(await knownKeys(keys));
  if (!entry) throw new Failure('not-found');
  return entry;
}

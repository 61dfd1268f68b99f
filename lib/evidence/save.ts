import { toSummary } from '../assess/summary';
import type { Assessment } from '../model/assessment';
import type { Entry } from '../model/entry';
import { Failure } from '../model/failure';
import type { Profile } from '../model/profile';
import type { Saved, Verdict } from '../model/verdict';
import { changeSettings, readSettings } from '../settings/settings';
import { findEntry, saveCreator } from '../shortlist/entries';
import { allLists, createList } from '../shortlist/lists';
import { knownKeys } from './creators';
import { toSaved, type Standing } from './standing';

/** Saves a creator or renews the facts of one saved before: what is shown is what is saved. Throws a `Failure`. */
export async function saveVerdict(
  { profile, assessment }: Verdict,
  { list, note, defaultList }: { list?: string; note?: string; defaultList: string },
): Promise<{ entry: Entry; saved: Saved }> {
  const now = new Date().toISOString();
  const entry = await saveCreator({
    profile,
    assessment,
    summary: toSummary(profile.recent),
    list: await chooseList(list, defaultList, now),
    note,
    now,
  });
  return { entry, saved: await toSaved(entry) };
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
 * A visit to a saved creator adds the day's snapshot, once a day, unless the person has switched that off (decision 18). A page that tells less than the entry knows
 * does not take its place: a grid without likes would undo the engagement of five opened videos. Never throws.
 */
export async function keepVisit(
  profile: Profile,
  assessment: Assessment,
  { settings, entry, days }: Standing,
  now: string,
): Promise<void> {
  if (!settings.keepVisits || !entry || days.includes(now.slice(0, 10)) || isPoorer(assessment, entry.assessment))
    return;
  try {
    await saveCreator({ profile, assessment, summary: toSummary(profile.recent), now });
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

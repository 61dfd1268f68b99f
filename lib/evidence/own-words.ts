import { toSummary } from '../assess/summary';
import type { OwnWordsChange } from '../model/own-words';
import { creatorKeys } from '../model/reading';
import type { Kept } from '../model/verdict';
import { saveCreator, setOwnWords } from '../shortlist/entries';
import { wordsOf } from '../shortlist/own-words';
import { snapshotsOf } from '../shortlist/snapshots';
import { announce, currentVerdict, type Wish } from './keeping';
import { entryOf, isPoorer } from './save';
import { toSaved } from './standing';
import type { Wiring } from './wiring';

/** What the shortlist keeps of the creator of the tab. Throws a `Failure`, `not-found` when they are not saved. */
export async function recallCreator(tabId: number): Promise<Kept> {
  const { profile } = await currentVerdict(tabId);
  const entry = await entryOf(creatorKeys(profile));
  return { words: wordsOf(entry), snapshots: await snapshotsOf(entry.id) };
}

/**
 * Keeps what the person has just said of the creator of the tab, and judges anew with it: what the shortlist and its files
 * say is what the popup shows. A page that tells less than the entry knows does not take its place. Throws a `Failure`,
 * `not-found` when the creator is not saved.
 */
export async function answerCreator(wish: Wish, change: OwnWordsChange, wiring: Wiring): Promise<Kept> {
  const now = new Date().toISOString();
  const before = await currentVerdict(wish.tabId);
  const { id } = await entryOf(creatorKeys(before.profile));
  let entry = await setOwnWords(id, change, now);
  const { profile, assessment } = await currentVerdict(wish.tabId);
  if (!isPoorer(assessment, entry.assessment)) {
    entry = await saveCreator({ profile, assessment, summary: toSummary(profile.recent), now });
  }
  await announce(entry, await toSaved(entry), wish, wiring);
  return { words: wordsOf(entry), snapshots: await snapshotsOf(entry.id) };
}

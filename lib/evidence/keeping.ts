import type { Entry } from '../model/entry';
import { Failure } from '../model/failure';
import { creatorKeys } from '../model/reading';
import type { Saved, Verdict } from '../model/verdict';
import { restoreEntry } from '../shortlist/entries';
import { knownKeys } from './creators';
import { noteInQueue } from './queue';
import { forgetRemoved, readRemoved, removeForNow } from './removals';
import { entryOf, saveVerdict } from './save';
import { writeSession } from './session';
import { toSaved } from './standing';
import { findTab, inTabTurn, readTabState, tabsJudged } from './tabs';
import { currentOf, renew, repaint } from './view';
import type { Wiring } from './wiring';

/** What the person asks for, and from where. */
export interface Wish {
  tabId: number;
  /** The wish came from this tab's own page, which hears the answer anyway. */
  fromPage: boolean;
}

/** Written at every change of the shortlist, for our own pages to see that there was one. */
const SIGN = 'shortlist-changed';

/** Saves the creator of the tab, or renews one saved before. Throws a `Failure`, `nothing-to-save` among them. */
export async function shortlistCreator(
  wish: Wish,
  { list, note }: { list?: string; note?: string },
  wiring: Wiring,
): Promise<Saved> {
  const verdict = await currentVerdict(wish.tabId);
  // In the tab's turn, as all that follow: a reading that comes meanwhile must not answer with how it was before.
  const given = { list, note, defaultList: wiring.words.defaultList() };
  const { entry, saved } = await inTabTurn(wish.tabId, () => saveVerdict(verdict, given));
  await noteInQueue([...entry.keys, verdict.account.key], 'kept', new Date().toISOString());
  await announce(entry, saved, wish, wiring);
  return saved;
}

/** Takes the creator of the tab off the shortlist, for this browser session with the way back. Throws a `Failure`. */
export async function removeCreator(wish: Wish, wiring: Wiring): Promise<{ entryId: string }> {
  const { profile } = await currentVerdict(wish.tabId);
  const { id } = await entryOf(creatorKeys(profile));
  const { entry } = await inTabTurn(wish.tabId, () => removeForNow(id));
  await noteInQueue(entry.keys, 'waiting', new Date().toISOString());
  await announce(entry, null, wish, wiring);
  return { entryId: id };
}

/** Undoes a removal. A page may undo only that of the creator it shows. Throws a `Failure`. */
export async function restoreCreator(entryId: string, wish: Wish | undefined, wiring: Wiring): Promise<Saved> {
  const removed = await readRemoved(entryId);
  if (wish) {
    const keys = await knownKeys(creatorKeys((await currentVerdict(wish.tabId)).profile));
    if (!removed.entry.keys.some((key) => keys.includes(key))) throw new Failure('not-found');
  }
  const entry = await (wish ? inTabTurn(wish.tabId, () => restoreEntry(removed)) : restoreEntry(removed));
  await forgetRemoved(entryId);
  await noteInQueue(entry.keys, 'kept', new Date().toISOString());
  const saved = await toSaved(entry);
  await announce(entry, saved, wish, wiring);
  return saved;
}

/** What is shown of the tab at this moment. Throws `nothing-to-save` when that is no creator. */
export async function currentVerdict(tabId: number): Promise<Verdict> {
  const state = await inTabTurn(tabId, () => readTabState(tabId));
  const verdict = await currentOf(state, (await findTab(tabId))?.url);
  if (!verdict) throw new Failure('nothing-to-save');
  return verdict;
}

/** Lets everybody know who shows the creator: badges by a message, icons, and our own pages by the session's storage. */
export async function announce(
  entry: Entry,
  saved: Saved | null,
  wish: Wish | undefined,
  wiring: Wiring,
): Promise<void> {
  const keys = await knownKeys(entry.keys);
  const showing = (await tabsJudged()).filter(({ creator }) => keys.includes(creator));
  await Promise.allSettled(
    showing.map(({ tabId }) =>
      tabId === wish?.tabId && wish.fromPage ? repaint(tabId, wiring) : renew(tabId, wiring),
    ),
  );
  await writeSession({ [SIGN]: `${Date.now()} ${entry.id} ${saved ? 'saved' : 'removed'}` });
}

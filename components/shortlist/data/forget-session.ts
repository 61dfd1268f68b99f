import { browser } from 'wxt/browser';

// What the worker has seen of creators until the browser closes (lib/evidence): a register of who they are, the evidence on
// each, and those who were just removed, so that it can be undone. The database knows nothing of it.
const REGISTER = 'creators';
const evidenceOf = (id: string) => `creator:${id}`;
const REMOVED = 'removed:';

interface Row {
  id: string;
  keys: string[];
}

/** Takes a creator, by the keys and the entry's id, out of what is remembered until the browser closes. Never throws. */
export async function forgetInSession(entryId: string, keys: readonly string[]): Promise<void> {
  try {
    const { [REGISTER]: rows } = await browser.storage.session.get(REGISTER);
    const all: Row[] = Array.isArray(rows) ? rows : [];
    const gone = all.filter((row) => row.keys.some((key) => keys.includes(key)));
    await browser.storage.session.remove([REMOVED + entryId, ...gone.map(({ id }) => evidenceOf(id))]);
    if (gone.length > 0) await browser.storage.session.set({ [REGISTER]: all.filter((row) => !gone.includes(row)) });
  } catch {
    // What cannot be reached is not there.
  }
}

/** Takes everybody out of it. Never throws. */
export async function forgetAllInSession(): Promise<void> {
  try {
    const names = Object.keys(await browser.storage.session.get(null));
    const isAboutCreators = (name: string) =>
      name === REGISTER || name.startsWith(REMOVED) || name.startsWith(evidenceOf(''));
    await browser.storage.session.remove(names.filter(isAboutCreators));
  } catch {
    // What cannot be reached is not there.
  }
}

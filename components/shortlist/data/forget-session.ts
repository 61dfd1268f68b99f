import { browser } from 'wxt/browser';
import type { Who } from '../../../lib/shortlist/traces';
import { evidenceOf, REGISTER, REMOVED } from './session-traces';

interface Row {
  id: string;
  keys: string[];
}

/** Takes somebody out of what is remembered until the browser closes. Never throws. */
export async function forgetInSession({ ids, keys }: Pick<Who, 'ids' | 'keys'>): Promise<void> {
  try {
    const items = await browser.storage.session.get(null);
    const { [REGISTER]: rows } = items;
    const all: Row[] = Array.isArray(rows) ? rows : [];
    const gone = all.filter((row) => row.keys.some((key) => keys.includes(key)));
    const removed = Object.keys(items).filter(
      (name) => name.startsWith(REMOVED) && (ids.includes(name.slice(REMOVED.length)) || isOf(items[name], keys)),
    );
    await browser.storage.session.remove([...removed, ...gone.map(({ id }) => evidenceOf(id))]);
    if (gone.length > 0) await browser.storage.session.set({ [REGISTER]: all.filter((row) => !gone.includes(row)) });
  } catch {
    // What cannot be reached is not there.
  }
}

/** Is it a removed entry with any of these keys? */
function isOf(removed: unknown, keys: readonly string[]): boolean {
  if (typeof removed !== 'string') return false;
  const { entry } = JSON.parse(removed) as { entry?: { keys?: string[] } };
  return entry?.keys?.some((key) => keys.includes(key)) ?? false;
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

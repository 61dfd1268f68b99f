import type { Entry } from '../../../lib/model/entry';
import type { Running } from '../../ui/use-job';
import { entryBatches } from '../../../lib/shortlist/reading';

const A_BATCH = 1_000;

/** An address as one pastes it, or as one types it. */
const isAddress = (word: string) => word.includes('/');
const tidyAddress = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

function matches({ profile, keys }: Entry, words: readonly string[]): boolean {
  const { name = '', email = '', url } = profile;
  // Without the platform, which is in every key.
  const accounts = keys.map((key) => key.slice(key.indexOf(':') + 1));
  const searched = [name, email, ...accounts].join('\n').toLocaleLowerCase();
  return words.every((word) =>
    isAddress(word) ? tidyAddress(url.toLocaleLowerCase()).includes(tidyAddress(word)) : searched.includes(word),
  );
}

/**
 * The creators of that name, handle, address or email, at most `most` of them; `more` where there are others. Every word must
 * be found, whatever the capitals. Throws a `Failure`.
 */
export async function findPeople(
  query: string,
  most: number,
  running: Running,
): Promise<{ found: Entry[]; more: boolean }> {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found: Entry[] = [];
  if (words.length === 0) return { found, more: false };
  for await (const entries of entryBatches(A_BATCH, running)) {
    for (const entry of entries) {
      if (!matches(entry, words)) continue;
      if (found.length === most) return { found, more: true };
      found.push(entry);
    }
  }
  return { found, more: false };
}

import type { Entry } from '../../../lib/model/entry';
import type { Running } from '../../ui/use-job';
import { entryBatches } from '../../../lib/shortlist/reading';

const A_BATCH = 1_000;

/**
 * The creators of that name, handle, address or email, at most `most` of them; `more` where there are others. Every word must
 * be found, whatever the capitals. Throws a `Failure`.
 */
export async function findPeople(
  query: string,
  most: number,
  running: Running,
): Promise<{ found: Entry[]; more: boolean }> {
  const words = query.toLocaleLowerCase().replaceAll('@', ' ').split(/\s+/).filter(Boolean);
  const found: Entry[] = [];
  if (words.length === 0) return { found, more: false };
  for await (const entries of entryBatches(A_BATCH, running)) {
    for (const entry of entries) {
      const searched = searchedIn(entry);
      if (!words.every((word) => searched.includes(word))) continue;
      if (found.length === most) return { found, more: true };
      found.push(entry);
    }
  }
  return { found, more: false };
}

function searchedIn({ profile, keys }: Entry): string {
  const { name = '', email = '', url } = profile;
  return [name, email, url, ...keys].join('\n').toLocaleLowerCase().replaceAll('@', ' ');
}

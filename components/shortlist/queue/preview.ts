import { parseCandidates, type FoundCandidate, type FoundCandidates } from '../../../lib/exchange/candidates';
import type { Declined } from '../../../lib/model/declined';
import type { Entry } from '../../../lib/model/entry';
import type { Site } from '../../../lib/model/site';
import { candidateWithKeys } from '../../../lib/shortlist/candidates';
import { declinedWithKeys } from '../../../lib/shortlist/declined';
import { findEntry } from '../../../lib/shortlist/entries';
import { accountAt } from '../../../lib/sites/addresses';

/** What would become of a pasted text. */
export interface Preview extends Omit<FoundCandidates, 'found'> {
  /** All that would be added, those met before among them. */
  found: FoundCandidate[];
  /** Nobody knows them yet. */
  news: FoundCandidate[];
  saved: { candidate: FoundCandidate; entry: Entry }[];
  declined: { candidate: FoundCandidate; declined: Declined }[];
  /** In the queue already. */
  queued: FoundCandidate[];
}

/** Looked up at the same time: one transaction each, and the browser has only so much room for them. */
const TOGETHER = 100;

/** Reads a pasted text and looks up who of them was met before. Writes nothing. Throws a `Failure`. */
export async function previewOf(text: string, site: Site | undefined): Promise<Preview> {
  const { found, doubles, unknown } = parseCandidates(text, accountAt, site);
  const preview: Preview = { found, doubles, unknown, news: [], saved: [], declined: [], queued: [] };
  for (let from = 0; from < found.length; from += TOGETHER) {
    const some = found.slice(from, from + TOGETHER);
    const met = await Promise.all(some.map(meet));
    some.forEach((candidate, at) => {
      const { queued, entry, declined } = met[at] ?? {};
      if (queued) preview.queued.push(candidate);
      else if (entry) preview.saved.push({ candidate, entry });
      else if (declined) preview.declined.push({ candidate, declined });
      else preview.news.push(candidate);
    });
  }
  return preview;
}

async function meet({ key }: FoundCandidate) {
  if (key === undefined) return {};
  const [queued, entry, [declined]] = await Promise.all([
    candidateWithKeys([key]),
    findEntry([key]),
    declinedWithKeys([key]),
  ]);
  return { queued, entry, declined };
}

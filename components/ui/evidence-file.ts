import { evidenceHead, evidenceLine, type EvidenceRow } from '../../lib/exchange/evidence';
import type { Entry } from '../../lib/model/entry';
import type { Market } from '../../lib/disclosure/markets/market';
import type { MarketCode } from '../../lib/model/disclosure';
import { judgedPostsOf, type JudgedPost } from '../../lib/shortlist/posts';

/** Characters of text held before they are handed over to the browser, which may put them on the disk. */
const PIECE = 1_000_000;

interface Options {
  signal?: AbortSignal;
  /** How many creators there are, where that can't be told from the list. */
  total?: number;
  /** Hears the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
}

/** A creator's commercial posts as rows of an evidence file. */
function toEvidenceRows(
  entry: Entry,
  judged: readonly JudgedPost[],
  markets: Readonly<Record<MarketCode, Market>>,
): EvidenceRow[] {
  return judged.flatMap(({ post, disclosure }) => {
    if (disclosure?.verdict.commercial !== 'yes') return [];
    const { market, rulesVersion, readAt, verdict } = disclosure;
    const { authority, rules } = markets[market];
    return [{ entry, post, verdict, market, rulesVersion, readAt, authority, rule: rules[verdict.rule] }];
  });
}

/**
 * The commercial posts of these creators as a CSV file, one row a post. Posts are read for one creator at a time, so that
 * the memory it takes does not grow with the shortlist. Throws a `Failure`, and the signal's reason once it is aborted.
 */
export async function toEvidenceFile(
  entries: readonly Entry[] | AsyncIterable<Entry>,
  { signal, onProgress, total = Array.isArray(entries) ? entries.length : 0 }: Options = {},
): Promise<{ file: Blob; posts: number }> {
  const { MARKETS } = await import('../../lib/disclosure/markets/all');
  const pieces: Blob[] = [];
  let text = evidenceHead();
  let posts = 0;
  let done = 0;
  for await (const entry of entries) {
    signal?.throwIfAborted();
    for (const row of toEvidenceRows(entry, await judgedPostsOf(entry.id), MARKETS)) {
      text += evidenceLine(row);
      posts += 1;
    }
    if (text.length > PIECE) {
      pieces.push(new Blob([text]));
      text = '';
    }
    done += 1;
    onProgress?.(total > 0 ? done / total : 0);
  }
  return { file: new Blob([...pieces, text], { type: 'text/csv;charset=utf-8' }), posts };
}

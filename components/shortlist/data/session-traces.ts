import { browser } from 'wxt/browser';
import { toSummary } from '../../../lib/assess/summary';
import type { Assessment } from '../../../lib/model/assessment';
import type { Profile } from '../../../lib/model/profile';
import { toRecord } from '../../../lib/shortlist/backup';
import type { RemovedEntry } from '../../../lib/shortlist/entries';
import { toEntry } from '../../../lib/shortlist/merge';
import { toKept } from '../../../lib/shortlist/posts';
import { ofEntry, ofRemoved, type Trace } from '../../../lib/shortlist/traces';

// What the worker has seen of creators until the browser closes (lib/evidence): a register of who they are, the evidence on
// each, and those who were just removed, so that it can be undone. The database knows nothing of it.

/** Where the register is kept. */
export const REGISTER = 'creators';
const EVIDENCE = 'creator:';
export const REMOVED = 'removed:';

/** Where the evidence on a creator is kept. */
export const evidenceOf = (id: string) => `${EVIDENCE}${id}`;

/** Something that is kept of somebody until the browser closes. */
export interface SessionTrace extends Trace {
  /** The id in `records` where they were only seen, and never saved. */
  unsaved?: string;
}

/** All that is kept of people until the browser closes. Never throws: what cannot be read is not there. */
export async function sessionTraces(): Promise<SessionTrace[]> {
  try {
    const items = Object.entries(await browser.storage.session.get(null));
    return items.flatMap(([name, item]) => (typeof item === 'string' ? (traceIn(name, item) ?? []) : []));
  } catch {
    return [];
  }
}

function traceIn(name: string, item: string): SessionTrace | undefined {
  try {
    if (name.startsWith(REMOVED)) return ofRemoved('session', JSON.parse(item) as RemovedEntry);
    return name.startsWith(EVIDENCE) ? ofSeen(JSON.parse(item) as Seen) : undefined;
  } catch {
    return undefined;
  }
}

/** As the worker writes it down. */
interface Seen {
  id: string;
  keys: string[];
  profile: Profile;
  judged?: { assessment: Assessment };
}

function ofSeen({ id, keys, profile, judged }: Seen): SessionTrace {
  const { url, name = profile.handle, email = '', recent, readAt } = profile;
  const trace = { place: 'session', keys, urls: [url], ids: [], words: [email], ...(name !== undefined && { name }) };
  const assessment = judged?.assessment;
  if (!assessment) return { ...trace, place: 'session', records: () => [] };
  // The form of a backup has no other word for a creator; nobody has saved this one.
  const entry = toEntry(id, keys, { profile, assessment, summary: toSummary(recent), now: readAt });
  const posts = () => toKept(id, profile, assessment).map((post) => toRecord('post', post));
  return { ...ofEntry('session', entry, posts), ids: [], unsaved: id };
}

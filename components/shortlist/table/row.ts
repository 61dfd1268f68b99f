import type { Assessment } from '../../../lib/model/assessment';
import type { CountOrHidden } from '../../../lib/model/count';
import type { MarketCode } from '../../../lib/model/disclosure';
import type { Entry } from '../../../lib/model/entry';
import type { Growth } from '../../../lib/model/growth';
import type { Reason } from '../../../lib/model/reason';
import type { Site } from '../../../lib/model/site';
import type { Tier, TierScheme } from '../../../lib/model/tier';

/** A rate as a cell shows it; `note` is the first thing that was to be said of one that is missing. */
export type ShortRate =
  | { state: 'rated'; low: number; median: number; high: number; n: number; formula: string }
  | { state: 'not-enough-evidence' | 'no-formula'; reason: string; n: number; note?: Reason };

/** Ads and their labels as a cell shows them. `low`: what is certain of the share that is labelled clearly, percent. */
export interface ShortDisclosure {
  market: MarketCode;
  commercial: number;
  clear: number;
  missing: number;
  unclear: number;
  low?: number;
  reason?: Reason;
}

/** How a creator stands against the reference line; `unknown` where there is no rate, or none that the line is for. */
export type LineStanding = 'meets' | 'unclear' | 'below' | 'unknown';

/**
 * A saved creator as the table needs them, about a tenth of the entry: what it shows, sorts and searches. A hundred thousand
 * are held at once; everything else is read again for the one that is looked at.
 */
export interface Row {
  id: string;
  /** Never empty where the page named the creator at all. */
  name: string;
  handle?: string;
  site: Site;
  url: string;
  followers?: CountOrHidden;
  /** The number comes from a table that was imported. */
  hasFollowersOfFile?: true;
  tiers: Tier[];
  scheme: TierScheme;
  engagement: ShortRate;
  viewRate: ShortRate;
  line: LineStanding;
  /** Null where no words were read. */
  disclosure: ShortDisclosure | null;
  /** Null where no requirement list was chosen. */
  requirements: { list: string; met: number; notMet: number; open: number } | null;
  /** Warning signs: those that are unusual, of those that could be checked. */
  unusual: number;
  checked: number;
  growth: Growth;
  /** A stage; never empty. */
  status: string;
  reason?: string;
  /** Ids. */
  lists: string[];
  tags: string[];
  note: string;
  quote?: number;
  contact?: string;
  email?: string;
  country?: string;
  language?: string;
  lastPostAt?: string;
  /** When a page last showed the creator. */
  readAt: string;
  savedAt: string;
  /** The same in milliseconds. */
  lastPost?: number;
  read: number;
  saved: number;
  /** When anything of the entry was last changed, milliseconds. */
  updated: number;
  /** The person's own fields, by field id. */
  fields: Entry['fields'];
  /** Rows with the same one are one creator's several profiles. */
  person?: string;
  /** Something was different at the newest reading, and the person has not seen it yet. */
  isChanged: boolean;
  /** Comes from a file; no page of this browser has shown it. */
  isImported: boolean;
  /** All that the search looks in but for the names of lists, in lower case. */
  searched: string;
}

/** A row for the table. */
export function toRow(entry: Entry): Row {
  const { profile, assessment } = entry;
  const { name, handle, accountId, site, url, email, country, language, followers, readAt } = profile;
  const { requirements, signs, tier, growth } = assessment;
  const { lastPostAt } = entry.summary;
  return {
    id: entry.id,
    name: name ?? handle ?? accountId ?? '',
    site,
    url,
    tiers: tier.tiers,
    scheme: tier.scheme,
    engagement: toShortRate(assessment, 'engagement'),
    viewRate: toShortRate(assessment, 'viewRate'),
    line: toStanding(assessment),
    disclosure: toShortDisclosure(assessment),
    requirements: requirements && {
      list: requirements.list,
      met: requirements.met,
      notMet: requirements.notMet,
      open: requirements.open,
    },
    unusual: signs.unusual.length,
    checked: signs.checked,
    growth,
    status: entry.status || 'new',
    lists: entry.lists,
    tags: entry.tags,
    note: entry.note,
    readAt,
    savedAt: entry.savedAt,
    read: Date.parse(readAt),
    saved: Date.parse(entry.savedAt),
    updated: Date.parse(entry.updatedAt),
    fields: entry.fields,
    isChanged: entry.changes !== undefined,
    isImported: entry.source === 'import',
    searched: searchedIn(entry),
    // All others only where they are known: most rows have few of them.
    ...(handle !== undefined && { handle }),
    ...(followers !== undefined && { followers }),
    ...(profile.seen['followers'] === 'file' && { hasFollowersOfFile: true as const }),
    ...(entry.reason !== undefined && { reason: entry.reason }),
    ...(entry.quote !== undefined && { quote: entry.quote }),
    ...(entry.contact !== undefined && { contact: entry.contact }),
    ...(email !== undefined && { email }),
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
    ...(lastPostAt !== undefined && { lastPostAt, lastPost: Date.parse(lastPostAt) }),
    ...(entry.person !== undefined && { person: entry.person }),
  };
}

function toShortRate({ notes, ...assessment }: Assessment, measure: 'engagement' | 'viewRate'): ShortRate {
  const rate = assessment[measure];
  if (rate.state === 'rated') {
    const { state, low, median, high, n, formula } = rate;
    return { state, low, median, high, n, formula };
  }
  const { state, reason, n } = rate;
  const note = notes.find(({ code }) => code.startsWith(measure === 'engagement' ? 'er.' : 'vr.'));
  return { state, reason, n, ...(note && { note }) };
}

function toStanding({ engagement }: Assessment): LineStanding {
  return (engagement.state === 'rated' && engagement.line?.verdict) || 'unknown';
}

function toShortDisclosure({ disclosure }: Assessment): ShortDisclosure | null {
  if (!disclosure || disclosure.postsRead === 0) return null;
  const { market, commercial, clear, missing, unclear, share, reasons } = disclosure;
  const [reason] = reasons;
  return { market, commercial, clear, missing, unclear, ...(share && { low: share.low }), ...(reason && { reason }) };
}

function searchedIn({ profile, note, tags, contact, reason, fields }: Entry): string {
  const { name, handle, site, email } = profile;
  const own = Object.values(fields).filter((value) => typeof value === 'string');
  const words = [name, handle && `@${handle}`, site, email, note, contact, reason, ...tags, ...own];
  return words.filter(Boolean).join('\n').toLocaleLowerCase();
}

import { assess } from '../../../lib/assess/assess';
import { csvWriter } from '../../../lib/exchange/csv';
import type { ExportRow } from '../../../lib/exchange/column';
import type { Entry } from '../../../lib/model/entry';
import type { Profile } from '../../../lib/model/profile';

/** A creator of whom only the address is known, saved without a word. */
export function row(
  given: Partial<Omit<Entry, 'profile'>> & { profile?: Partial<Profile> } = {},
  lists: string[] = [],
): ExportRow {
  const profile: Profile = {
    site: 'youtube',
    accountId: 'UCsoppogskog',
    url: 'https://www.youtube.com/channel/UCsoppogskog',
    links: [],
    recent: [],
    seen: {},
    readAt: '2026-11-22T12:00:00Z',
    reader: { site: 'youtube', version: '1.0.0' },
    ...given.profile,
  };
  const settings = { tierScheme: 'no-guide', referenceLine: 3 } as const;
  const entry: Entry = {
    id: 'e1',
    keys: [],
    assessment: assess(profile, { now: profile.readAt, settings }),
    summary: {},
    lists: [],
    tags: [],
    status: '',
    note: '',
    fields: {},
    answers: {},
    checklist: {},
    savedAt: '2026-11-22T13:00:00Z',
    updatedAt: '2026-11-22T13:00:00Z',
    ...given,
    profile,
  };
  return { entry, lists };
}

/** The rows as one file. */
export function toCsv(rows: ExportRow[], options?: Parameters<typeof csvWriter>[0]): string {
  const { head, lines } = csvWriter(options);
  return head + lines(rows);
}

import type { Count, CountOrHidden } from '../model/count';
import type { Entry } from '../model/entry';
import { Profile, Seen } from '../model/profile';
import { TABLE_READER } from '../model/reading';
import type { Site } from '../model/site';
import { parted } from './cells';
import { COUNTS } from './more-columns';
import { parseNumber, parseTableCount, parseTick } from './parse-cells';
import type { RowAccount } from './row-account';
import type { RowCells } from './row-cells';
import type { Target } from './targets';

const WHAT = {
  followers: 'followers',
  following: 'followers',
  posts: 'posts',
  total_likes: 'likes',
  total_views: 'views',
} as const;
type CountName = keyof typeof COUNTS;
const EACH_COUNT = Object.entries(COUNTS) as [CountName, (typeof COUNTS)[CountName]][];

/** "a=1; b=2" → what is said of a and of b. */
function pairs(text: string): Map<string, string> {
  return new Map(
    parted(text).map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

interface FoundCount {
  value: CountOrHidden | undefined;
  /** The number stands for itself, without an interval that was read with it: nobody knows a page that shows it. */
  isWritten: boolean;
}

function countIn(cells: RowCells, name: CountName, site: Site, decimal: '.' | ','): FoundCount {
  const text = cells.text(name);
  if (name === 'followers' && text === 'hidden') return { value: 'hidden', isWritten: false };
  const whole = (target: Target) => {
    const number = cells.parsed(target, 'number', (cell) => parseNumber(cell, decimal));
    return Number.isSafeInteger(number) ? number : undefined;
  };
  const [low, high] = [whole(`${name}_low`), whole(`${name}_high`)];
  const isInterval = low !== undefined && high !== undefined && low >= 0 && low <= high;
  if (isInterval) {
    const value = text === '' ? undefined : parseNumber(text, decimal);
    const shown = pairs(cells.text('counts_shown')).get(name);
    const known: Count = { low, high, ...(value !== undefined && { value }), ...(shown !== undefined && { shown }) };
    // A number that somebody has changed stands for itself.
    if (value === undefined ? text === '' : value >= low && value <= high) return { value: known, isWritten: false };
  }
  const value = cells.parsed(name, 'number', (cell) => parseTableCount(cell, { decimal, site, of: WHAT[name] }));
  return { value, isWritten: true };
}

function seenIn(cells: RowCells, facts: readonly Fact[]): Record<string, Seen> {
  const stated = [...pairs(cells.text('read_from'))].flatMap(([field, seen]): [string, Seen][] => {
    const known = Seen.safeParse(seen);
    return known.success ? [[field, known.data]] : [];
  });
  const unknown = stated.length > 0 ? facts.filter(({ isWritten }) => isWritten) : facts;
  return Object.fromEntries([...stated, ...unknown.map(({ field }): [string, Seen] => [field, 'file'])]);
}

function nameIn(cells: RowCells): string {
  return cells.text('name') || [cells.text('first_name'), cells.text('last_name')].filter(Boolean).join(' ');
}

interface Fact {
  field: keyof Profile & string;
  target: Target;
  value: unknown;
  /** As in `FoundCount`. */
  isWritten?: boolean;
}

const TEXTS = [
  ['bio', 'bio'],
  ['email', 'email'],
  ['country', 'country'],
  ['category', 'category'],
  ['joined', 'joined'],
  ['language', 'content_language'],
] as const satisfies (readonly [keyof Profile, Target])[];

function factsIn(cells: RowCells, site: Site, decimal: '.' | ','): Fact[] {
  return [
    { field: 'name', target: 'name', value: nameIn(cells) || undefined },
    ...TEXTS.map(([field, target]): Fact => ({ field, target, value: cells.text(target) || undefined })),
    { field: 'verified', target: 'verified', value: cells.parsed('verified', 'tick', parseTick) },
    ...EACH_COUNT.map(([name, field]): Fact => ({ field, target: name, ...countIn(cells, name, site, decimal) })),
  ];
}

/** What a row says of an account: the facts that a profile can hold. `undated`: when they were true, if the row does not say. */
export function profileIn(
  cells: RowCells,
  account: RowAccount,
  { decimal, undated }: { decimal: '.' | ','; undated: string },
): Profile {
  const facts = factsIn(cells, account.site, decimal).filter(({ field, target, value }) => {
    if (value === undefined) return false;
    const fits = Profile.shape[field].safeParse(value).success;
    if (!fits) cells.problem(target, 'too-long');
    return fits;
  });
  const known: Partial<Profile> = Object.fromEntries(facts.map(({ field, value }) => [field, value]));
  const links = cells.values('links').filter((link) => Profile.shape.links.safeParse([link]).success);
  const [, site, version] = /^(\S+) (.+)$/s.exec(cells.text('reader')) ?? [];
  return {
    ...account,
    ...known,
    links: links.slice(0, 100),
    recent: [],
    seen: seenIn(cells, facts),
    readAt: cells.time('read_at') ?? undated,
    reader: { site: account.site, version: site === account.site && version !== undefined ? version : TABLE_READER },
  };
}

/** What a row says of the posts that were seen. */
export function summaryIn(cells: RowCells, decimal: '.' | ','): Entry['summary'] {
  // Likes that are hidden have no median.
  const median = (target: Target) =>
    cells.text(target) === 'hidden' ? undefined : cells.parsed(target, 'number', (cell) => parseNumber(cell, decimal));
  const [medianLikes, medianComments, medianViews] = [
    median('median_likes'),
    median('median_comments'),
    median('median_views'),
  ];
  const lastPostAt = cells.time('last_post_at');
  return {
    ...(medianLikes !== undefined && { medianLikes }),
    ...(medianComments !== undefined && { medianComments }),
    ...(medianViews !== undefined && { medianViews }),
    ...(lastPostAt !== undefined && { lastPostAt }),
  };
}

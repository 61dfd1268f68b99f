import { toInstant } from '../../lib/model/instant';
import type { Count } from '../../lib/model/count';
import type { Post } from '../../lib/model/post';
import type { Profile, Reading } from '../../lib/model/profile';
import { isMiss } from '../../lib/model/reading';
import type { Case } from './cases';
import type { Expected, ExpectedCount, ExpectedPost } from './expected';

/** The texts of the corpus are cut after so many code points. */
const CAPTION_LENGTH: Record<string, number> = { x: 60 };
/** How much wider than the truth an interval may be, as a factor: more than that is another order. */
const SAME_ORDER = 10;
/** A reader may stop early, but not before it has seen so many posts. */
const ENOUGH_POSTS = 12;

/** One thing that is not as expected: `missing` is true and unread, `invented` is read and not in the page, `wrong` is both. */
export interface Difference {
  field: string;
  what: 'missing' | 'invented' | 'wrong';
  detail: string;
}

/** What a comparison found, with how many expectations it tried. */
export interface Comparison {
  tried: number;
  differences: Difference[];
}

type Check = (expected: unknown, actual: unknown) => boolean;

const equal: Check = (expected, actual) => expected === actual;
const startsWith: Check = (expected, actual) => String(actual).trimStart().startsWith(String(expected).trim());
const sameHandle: Check = (expected, actual) => String(expected).toLowerCase() === String(actual).toLowerCase();

const sameTime: Check = (expected, actual) => {
  const [one, other] = [String(expected), String(actual)];
  return one.length === 10 || other.length === 10
    ? one.slice(0, 10) === other.slice(0, 10)
    : toInstant(one) === toInstant(other);
};

const sameAddress = (address: string) =>
  address
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
    .toLowerCase();

const sameLinks: Check = (expected, actual) => {
  const sorted = (links: unknown) => (links as string[]).map(sameAddress).toSorted().join(' ');
  return sorted(expected) === sorted(actual);
};

const sameCount: Check = (expected, actual) => {
  if (typeof expected === 'string' || typeof actual === 'string') return expected === actual;
  const truth = expected as ExpectedCount;
  const count = actual as Count;
  const overlaps = count.low <= truth.high && count.high >= truth.low;
  return overlaps && count.high - count.low + 1 <= (truth.high - truth.low + 1) * SAME_ORDER;
};

const PROFILE_FIELDS: [keyof Expected, keyof Profile, Check][] = [
  ['profileId', 'accountId', equal],
  ['handle', 'handle', sameHandle],
  ['name', 'name', equal],
  ['verified', 'verified', equal],
  ['category', 'category', equal],
  ['country', 'country', equal],
  ['email', 'email', equal],
  ['joined', 'joined', equal],
  ['bioStart', 'bio', startsWith],
  ['links', 'links', sameLinks],
  ['followers', 'followers', sameCount],
  ['following', 'following', sameCount],
  ['postCount', 'postCount', sameCount],
  ['totalLikes', 'totalLikes', sameCount],
  ['totalViews', 'totalViews', sameCount],
];

const POST_FIELDS: [keyof ExpectedPost, keyof Post, Check][] = [
  ['url', 'url', (expected, actual) => sameAddress(String(expected)) === sameAddress(String(actual))],
  ['title', 'title', equal],
  ['captionStart', 'caption', startsWith],
  ['kind', 'kind', equal],
  ['publishedAt', 'publishedAt', sameTime],
  ['likes', 'likes', sameCount],
  ['comments', 'comments', sameCount],
  ['views', 'views', sameCount],
  ['shares', 'shares', sameCount],
  ['saves', 'saves', sameCount],
  ['pinned', 'pinned', (expected, actual) => Boolean(expected) === Boolean(actual)],
  ['byOthers', 'byOthers', (expected, actual) => Boolean(expected) === Boolean(actual)],
  ['paidLabel', 'paidLabel', equal],
  ['partners', 'partners', (expected, actual) => String(expected) === String(actual)],
];

const METRICS = ['followers', 'following', 'postCount', 'totalLikes', 'totalViews'] as const;

/** A value that says nothing: flags and lists are only there when there is something to say. */
function isSilent(value: unknown): boolean {
  return value == null || (Array.isArray(value) && value.length === 0) || value === '';
}

function compareFields(
  at: string,
  fields: [string, string, Check][],
  expected: object,
  actual: object,
  found: Comparison,
): void {
  for (const [key, field, check] of fields) {
    const truth: unknown = Reflect.get(expected, key);
    const value: unknown = Reflect.get(actual, field);
    if (truth === undefined) continue;
    found.tried += 1;
    const add = (what: Difference['what']) =>
      found.differences.push({ field: at + field, what, detail: `${brief(truth)} ≠ ${brief(value)}` });
    // A flag that is false may be left out.
    if (isSilent(truth) || (truth === false && value == null)) {
      if (truth === false && field !== 'pinned' && field !== 'byOthers') add('missing');
      else if (!isSilent(value)) add('invented');
    } else if (isSilent(value)) add('missing');
    else if (!check(truth, value)) add('wrong');
  }
}

function brief(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 160);
}

function comparePosts(expected: ExpectedPost[], actual: Post[], site: string, found: Comparison): void {
  const wanted = new Map(expected.map((post) => [post.id, post]));
  const seen = new Set<string>();
  for (const post of actual) {
    const truth = wanted.get(post.id);
    const at = `recent[${post.id}].`;
    if (seen.has(post.id)) found.differences.push({ field: at, what: 'invented', detail: 'twice' });
    seen.add(post.id);
    if (!truth) {
      found.differences.push({ field: at, what: 'invented', detail: 'not a post of this page' });
      continue;
    }
    const text = truth.captionStart ?? undefined;
    const cut = text === undefined ? undefined : [...text].slice(0, CAPTION_LENGTH[site] ?? 80).join('');
    compareFields(at, POST_FIELDS, cut === undefined ? truth : { ...truth, captionStart: cut }, post, found);
  }
  const own = expected.filter((post) => !post.byOthers && !post.upcoming && !post.membersOnly);
  const read = own.filter((post) => seen.has(post.id)).length;
  found.tried += 1;
  if (read < Math.min(own.length, ENOUGH_POSTS))
    found.differences.push({ field: 'recent', what: 'missing', detail: `${read} of ${own.length} posts` });
}

/** Holds a reading against what is true of its page, by the rules of the corpus. */
export function compareCase(
  { expected, kind, site }: Pick<Case, 'expected' | 'kind' | 'site'>,
  reading: Reading,
): Comparison {
  const found: Comparison = { tried: 0, differences: [] };
  const wrong = (field: string, detail: string) => found.differences.push({ field, what: 'wrong', detail });
  if (expected.miss !== undefined) {
    found.tried += 1;
    if (!isMiss(reading)) wrong('miss', `${expected.miss} ≠ a profile`);
    else if (reading.why !== expected.miss) wrong('miss', `${expected.miss} ≠ ${reading.why}`);
    return found;
  }
  const isNobody = expected.isProfile === false && kind !== 'post';
  if (isMiss(reading)) {
    found.tried += 1;
    const facts = Object.keys(expected).filter((key) => !['isProfile', 'mustNot', 'handle'].includes(key));
    if (!isNobody && facts.length > 0)
      found.differences.push({ field: '', what: 'missing', detail: `${reading.why}: ${reading.detail ?? ''}` });
    return found;
  }
  if (isNobody) {
    found.tried += 1;
    wrong('isProfile', 'this page is nobody’s, yet a profile was read');
    return found;
  }
  compareFields('', PROFILE_FIELDS, expected, reading, found);
  // Where only the address is known, every number would be made up.
  if (Object.keys(expected).every((key) => key === 'handle' || key === 'mustNot'))
    for (const metric of METRICS)
      if (reading[metric] !== undefined)
        found.differences.push({ field: metric, what: 'invented', detail: brief(reading[metric]) });
  if (expected.recent) comparePosts(expected.recent, reading.recent, site, found);
  return found;
}

/** The same as sentences; none when the reading is right. */
export function compare(one: Pick<Case, 'expected' | 'kind' | 'site'>, reading: Reading): string[] {
  return compareCase(one, reading).differences.map(({ field, what, detail }) => `${field} ${what}: ${detail}`);
}

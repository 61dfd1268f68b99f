import type { Count } from '../../lib/model/count';
import type { Post } from '../../lib/model/post';
import { Miss, Profile, type Reading } from '../../lib/model/profile';
import { isMiss } from '../../lib/model/reading';
import { createSaid, plain, type Said } from './said';

const PROFILE_COUNTS = ['followers', 'following', 'postCount', 'totalLikes', 'totalViews'] as const;
const POST_COUNTS = ['likes', 'comments', 'views', 'shares', 'saves'] as const;
const PROFILE_TEXTS = ['accountId', 'handle', 'name', 'bio', 'email', 'category', 'country', 'language'] as const;

const TWO_32 = 2 ** 32;
const INSTAGRAM_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

// Not looked for in the page, because they are worked out: `publishedBetween` (from an age or from the time that an id
// holds), flags and kinds. A zero, one or two that is said in words has no digits to look for. Numbers that a site stores
// in 32 bits are looked for as they are written. The number of an Instagram post is its code in base 64.

/** What is in a reading and not in the page; none when all of it is. */
export function untold(reading: Reading, text: string): string[] {
  if (isMiss(reading)) return issues(Miss.safeParse(reading).error);
  const said = createSaid(text);
  const strange = issues(Profile.safeParse(reading).error);
  const need = (field: string, value: unknown, isTold: boolean) => {
    if (!isTold) strange.push(`${field}: ${JSON.stringify(value)?.slice(0, 200)} is not in the page`);
  };
  for (const field of PROFILE_TEXTS) {
    const value = reading[field];
    if (value !== undefined) need(field, value, said.text(value));
  }
  for (const field of PROFILE_COUNTS) needCount(field, reading[field], said, need);
  for (const link of reading.links) need('links', link, isLinkTold(link, said));
  if (reading.joined !== undefined) need('joined', reading.joined, isTimeTold(reading.joined, said));
  for (const post of reading.recent) needPost(post, reading.site, said, need);
  return strange;
}

function issues(error: { issues: { path: PropertyKey[]; message: string }[] } | undefined): string[] {
  return (error?.issues ?? []).map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
}

type Need = (field: string, value: unknown, isTold: boolean) => void;

function needPost(post: Post, site: string, said: Said, need: Need): void {
  const at = `recent[${post.id}].`;
  need(`${at}id`, post.id, said.text(post.id) || (site === 'instagram' && said.text(toCode(post.id))));
  for (const field of ['title', 'caption'] as const) {
    const value = post[field];
    if (value !== undefined) need(at + field, value, said.text(value));
  }
  for (const field of POST_COUNTS) needCount(at + field, post[field], said, need);
  for (const partner of post.partners) need(`${at}partners`, partner, said.text(partner));
  if (post.publishedAt !== undefined) need(`${at}publishedAt`, post.publishedAt, isTimeTold(post.publishedAt, said));
  const [from, until] = post.publishedBetween ?? [];
  if (from !== undefined && until !== undefined)
    need(`${at}publishedBetween`, post.publishedBetween, Date.parse(from) <= Date.parse(until));
}

function toCode(pk: string): string {
  if (!/^\d+$/.test(pk)) return pk;
  let code = '';
  for (let rest = BigInt(pk); rest > 0n; rest /= 64n) code = INSTAGRAM_LETTERS.charAt(Number(rest % 64n)) + code;
  return code;
}

function needCount(field: string, count: Count | 'hidden' | 'off' | undefined, said: Said, need: Need): void {
  if (typeof count === 'object') need(field, count, isCountTold(count, said));
}

function isCountTold({ low, high, value, shown }: Count, said: Said): boolean {
  if (shown !== undefined && !isShownTold(shown, low, high, said)) return false;
  if (shown !== undefined) return true;
  const isNumberTold = (number: number) =>
    said.digits(String(number)) || (number >= TWO_32 / 2 && said.digits(String(TWO_32 - number)));
  if (value === undefined) return isNumberTold(low) && isNumberTold(high);
  return low <= value && value <= high && high - low <= value * 0.1 && isNumberTold(value);
}

/** The number in the text stands in the page, and its interval holds what the text shows under some unit. */
function isShownTold(shown: string, low: number, high: number, said: Said): boolean {
  const text = plain(shown);
  const [number] = /\d+(?:[.,'’ ٫٬]\d+)*/.exec(text) ?? [];
  if (number === undefined) return low === high && low <= 2 && said.text(shown);
  if (!said.text(number)) return false;
  const [whole = '', fraction = ''] = number.split(/[.,٫](?=\d{1,2}$)/);
  const readings = [{ digits: number.replace(/\D/g, ''), decimals: 0 }];
  if (fraction !== '') readings.push({ digits: (whole + fraction).replace(/\D/g, ''), decimals: fraction.length });
  return readings.some(({ digits, decimals }) =>
    Array.from({ length: 13 }, (_, exponent) => exponent).some((exponent) => {
      const value = (Number(digits) / 10 ** decimals) * 10 ** exponent;
      const step = 10 ** Math.max(0, exponent - decimals);
      const subscribersStep = 10 ** Math.max(0, String(Math.round(value)).length - 3);
      return low <= value && value <= high && high - low < 2 * Math.max(step, subscribersStep);
    }),
  );
}

function isLinkTold(link: string, said: Said): boolean {
  const { hostname } = new URL(link);
  // Names in other scripts are written another way in addresses.
  return hostname.includes('xn--') || said.text(hostname);
}

/** The moment stands in the page as text or as seconds; a day also by its parts. */
function isTimeTold(time: string, said: Said): boolean {
  if (said.text(time) || said.text(time.slice(0, 19))) return true;
  const instant = Date.parse(time);
  if (time.length > 10) return said.digits(String(instant / 1_000)) || said.text(time.slice(0, 10));
  const [year = '', , day = ''] = time.split('-');
  const parts = [year, String(Number(day))].every((part) => said.digits(part) || said.digits(part.padStart(2, '0')));
  return parts || said.secondsOn(time);
}

type Told = Count | 'hidden' | 'off' | undefined;

function numbersOf(profile: Profile): Map<string, Told> {
  const numbers = new Map<string, Told>(PROFILE_COUNTS.map((field) => [field, profile[field]]));
  for (const post of profile.recent)
    for (const field of POST_COUNTS) numbers.set(`recent[${post.id}].${field}`, post[field]);
  return numbers;
}

/** How much a number may differ between two sources of a page that were made at different times. */
const DRIFT = 0.05;

/** What a reading of a changed page says otherwise than that of the page as it was. */
export function contradictions(before: Profile, after: Reading): string[] {
  if (isMiss(after)) return [];
  const truths = numbersOf(before);
  const wrong: string[] = [];
  for (const [field, told] of numbersOf(after)) {
    const truth = truths.get(field);
    // Where the flag is gone that takes a number back, nothing tells that it is none: 3 likes, 0 comments.
    if (truth === undefined || told === undefined || typeof truth === 'string') continue;
    const isWrong =
      typeof told === 'string' || told.low > truth.high * (1 + DRIFT) || told.high < truth.low * (1 - DRIFT);
    if (isWrong) wrong.push(`${field}: ${JSON.stringify(told)} ≠ ${JSON.stringify(truth)}`);
  }
  for (const field of ['accountId', 'handle'] as const) {
    const [truth, told] = [before[field]?.toLowerCase(), after[field]?.toLowerCase()];
    if (truth !== undefined && told !== undefined && truth !== told) wrong.push(`${field}: ${told} ≠ ${truth}`);
  }
  const known = new Set(before.recent.map(({ id }) => id));
  if (known.size > 0)
    for (const { id, byOthers } of after.recent)
      if (!known.has(id) && !byOthers) wrong.push(`recent[${id}] is not a post of this page`);
  return wrong;
}

/** Whether a changed page is still read: the creator, the followers where they were known, and posts where there were some. */
export function isStillRead(before: Profile, after: Reading): boolean {
  if (isMiss(after)) return false;
  const keepsFollowers = before.followers === undefined || after.followers !== undefined;
  return keepsFollowers && (before.recent.length === 0 || after.recent.length * 2 > before.recent.length);
}

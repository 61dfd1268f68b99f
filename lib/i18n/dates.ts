import { madeOnce } from './made-once';
import { uiLanguage } from './text';

const relativeFormat = madeOnce((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
const dateFormat = madeOnce(
  (language, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** A day without a time of day, as some pages state it: has no hour to show and no zone to move it in. */
const DAY_ONLY = /^\d{4}-\d\d-\d\d$/;

/** "2 days ago", counted down to whole units; within a minute "now". `now` in milliseconds. Empty for a text that is no time. */
export function formatRelative(iso: string, now: number): string {
  const seconds = (Date.parse(iso) - now) / 1_000;
  if (Number.isNaN(seconds)) return '';
  const [unit, length] = STEPS.find(([, step]) => Math.abs(seconds) >= step) ?? ['second', Infinity];
  return relativeFormat(uiLanguage()).format(Math.trunc(seconds / length) + 0, unit);
}

/** Date and time in full, in the person's language and time zone. Empty for a text that is no time. */
export function formatExact(iso: string): string {
  return format(iso, { dateStyle: 'long', ...(!DAY_ONLY.test(iso) && { timeStyle: 'short' }) });
}

/** "March", with the year where it is not the year of `now` (in milliseconds). Empty for a text that is no time. */
export function formatMonth(iso: string, now: number): string {
  const isThisYear = new Date(iso).getFullYear() === new Date(now).getFullYear();
  return format(iso, { month: 'long', ...(!isThisYear && { year: 'numeric' }) });
}

/** "12 Nov 2026". Empty for a text that is no time. */
export function formatDay(iso: string): string {
  return format(iso, { dateStyle: 'medium' });
}

/**
 * The day of a post, "12 Nov 2026"; where the page only tells roughly, the days between which it came, "20 Oct – 10 Nov
 * 2026". Empty where it is not known.
 */
export function formatPublished({
  publishedAt,
  publishedBetween,
}: {
  publishedAt?: string | undefined;
  publishedBetween?: readonly [string, string] | undefined;
}): string {
  if (publishedAt !== undefined) return formatDay(publishedAt);
  return publishedBetween ? formatDays(...publishedBetween) : '';
}

/** Two ends of a time as days, said once where they fall on one day. Empty for texts that are no times. */
function formatDays(from: string, to: string): string {
  const [earliest, latest] = [Date.parse(from), Date.parse(to)];
  if (Number.isNaN(earliest) || Number.isNaN(latest)) return '';
  const zone = DAY_ONLY.test(from) && DAY_ONLY.test(to) ? { timeZone: 'UTC' } : {};
  return dateFormat(uiLanguage(), { dateStyle: 'medium', ...zone }).formatRange(earliest, latest);
}

function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return '';
  const zone = DAY_ONLY.test(iso) ? { timeZone: 'UTC' } : {};
  return dateFormat(uiLanguage(), { ...options, ...zone }).format(time);
}

import { toPhrase } from '../../counts/phrase';
import { toPlainText } from '../../counts/plain-text';
import type { TimeUnit, TimeWords } from '../../model/numbers';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Shortest and longest of a unit, milliseconds. */
const LENGTHS: [TimeUnit, number, number][] = [
  ['second', 1_000, 1_000],
  ['minute', MINUTE, MINUTE],
  ['hour', 60 * MINUTE, 60 * MINUTE],
  ['day', DAY, DAY],
  ['week', 7 * DAY, 7 * DAY],
  ['month', 28 * DAY, 31 * DAY],
  ['year', 365 * DAY, 366 * DAY],
];

interface Age {
  count: number;
  unit: TimeUnit;
}

// "Streamed 6 months ago": the longest phrase in it.
function longestIn<T extends [string, ...unknown[]]>(phrase: string, known: T[]): T | undefined {
  const inside = known.filter(([one]) => one === phrase || (one.length > 2 && phrase.includes(one)));
  return inside.toSorted(([one], [other]) => other.length - one.length)[0];
}

function unitIn(phrase: string, { ago }: TimeWords): TimeUnit | undefined {
  for (const style of ago) {
    const [, units] = longestIn(phrase, style) ?? [];
    if (units) return units.length === 1 ? units[0] : undefined;
  }
  return undefined;
}

function parse(text: string, times: TimeWords): Age | undefined {
  const plain = toPlainText(text);
  const number = /^\D*(\d{1,2})\D*$/.exec(plain)?.[1];
  if (number === undefined) {
    const [, count, unit] = (!/\d/.test(plain) && longestIn(toPhrase(text), times.inWords)) || [];
    return count !== undefined && unit ? { count, unit } : undefined;
  }
  const unit = unitIn(toPhrase(text).replace(number, '#'), times);
  return unit && { count: Number(number), unit };
}

/** What texts were found to say: a page is read several times while it is built. */
const said = new WeakMap<TimeWords, Map<string, Age | undefined>>();
const MOST_SAID = 1_000;

function ageIn(text: string, times: TimeWords): Age | undefined {
  const known = said.get(times) ?? new Map<string, Age | undefined>();
  said.set(times, known);
  if (known.size >= MOST_SAID) known.clear();
  if (!known.has(text)) known.set(text, parse(text, times));
  return known.get(text);
}

/**
 * Between which moments "3 weeks ago" lies, earliest first, as the text and the language say it; undefined when the text is
 * none of that kind. YouTube counts full units: "3 weeks" is three to four.
 */
export function toMoments(text: string, times: TimeWords | undefined, now: string): [string, string] | undefined {
  const end = Date.parse(now);
  if (!times || text.length > 100 || Number.isNaN(end)) return undefined;
  const age = ageIn(text, times);
  const length = LENGTHS.find(([name]) => name === age?.unit);
  if (!age || !length) return undefined;
  const [, shortest, longest] = length;
  return [new Date(end - (age.count + 1) * longest).toISOString(), new Date(end - age.count * shortest).toISOString()];
}

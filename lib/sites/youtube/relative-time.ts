import { toPlainText } from '../../counts/plain-text';

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Shortest and longest of a unit, milliseconds. */
const LENGTHS: [Unit, number, number][] = [
  ['second', 1_000, 1_000],
  ['minute', MINUTE, MINUTE],
  ['hour', 60 * MINUTE, 60 * MINUTE],
  ['day', DAY, DAY],
  ['week', 7 * DAY, 7 * DAY],
  ['month', 28 * DAY, 31 * DAY],
  ['year', 365 * DAY, 366 * DAY],
];
const STYLES = ['long', 'short', 'narrow'] as const;
/** YouTube says nothing in larger numbers: 59 minutes, 11 months, some twenty years. */
const MOST = 99;

/** By language: each way to say a number of units ago, the number as #, and the unit. */
const phrases = new Map<string, Map<string, Unit[]>>();
const formats = new Map<string, Intl.RelativeTimeFormat[] | undefined>();

function formatsOf(language: string): Intl.RelativeTimeFormat[] | undefined {
  if (formats.has(language)) return formats.get(language);
  let made: Intl.RelativeTimeFormat[] | undefined;
  try {
    made = STYLES.map((style) => new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { style, numeric: 'always' }));
    // A language that the browser does not know would answer in its own.
    const [root = ''] = language.toLowerCase().split('-');
    const known = made[0]?.resolvedOptions().locale.toLowerCase().split('-')[0];
    if (known !== root && !(root === 'no' && known === 'nb')) made = undefined;
  } catch {
    made = undefined;
  }
  formats.set(language, made);
  return made;
}

function plain(text: string): string {
  return toPlainText(text).toLowerCase().replace(/ /g, '');
}

// The browser's own language data says how its sites say it: YouTube follows the same source.
function addPhrases(known: Map<string, Unit[]>, language: string, number: number): void {
  for (const format of formatsOf(language) ?? []) {
    for (const [unit] of LENGTHS) {
      const phrase = plain(format.format(-number, unit)).replace(String(number), '#');
      const units = known.get(phrase) ?? [];
      if (!units.includes(unit)) known.set(phrase, [...units, unit]);
    }
  }
}

function unitIn(text: string, language: string, number: number): Unit | undefined {
  const known = phrases.get(language) ?? new Map<string, Unit[]>();
  phrases.set(language, known);
  const find = () => {
    const units = known.get(text);
    if (units) return units;
    // "Streamed 6 months ago": the longest phrase that the text ends or begins with.
    const inside = [...known.keys()].filter((phrase) => phrase.length > 2 && text.includes(phrase));
    return known.get(inside.sort((one, other) => other.length - one.length)[0] ?? '');
  };
  let units = find();
  if (!units) {
    addPhrases(known, language, number);
    units = find();
  }
  return units?.length === 1 ? units[0] : undefined;
}

/**
 * Between which moments "3 weeks ago" lies, earliest first, as the text and the language say it; undefined when the text is
 * none of that kind. YouTube counts full units: "3 weeks" is three to four.
 */
export function toMoments(text: string, language: string, now: string): [string, string] | undefined {
  const number = /^\D*(\d{1,2})\D*$/.exec(toPlainText(text.slice(0, 100)))?.[1];
  const end = Date.parse(now);
  if (number === undefined || !language || Number.isNaN(end) || !formatsOf(language)) return undefined;
  const count = Number(number);
  if (count > MOST) return undefined;
  const unit = unitIn(plain(text).replace(number, '#'), language, count);
  const length = LENGTHS.find(([name]) => name === unit);
  if (!length) return undefined;
  const [, shortest, longest] = length;
  return [new Date(end - (count + 1) * longest).toISOString(), new Date(end - count * shortest).toISOString()];
}

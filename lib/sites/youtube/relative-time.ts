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

/** What is known of a language: each way to say a number of units ago, the number as #. Made as far as it is asked for. */
interface Phrases {
  formats: Intl.RelativeTimeFormat[];
  units: Map<string, Unit[]>;
}

const known = new Map<string, Phrases | undefined>();

function phrasesOf(language: string): Phrases | undefined {
  if (known.has(language)) return known.get(language);
  const first = toFormat(language, 'long');
  const phrases = first && { formats: [first], units: new Map<string, Unit[]>() };
  known.set(language, phrases);
  return phrases;
}

function toFormat(language: string, style: (typeof STYLES)[number]): Intl.RelativeTimeFormat | undefined {
  try {
    const format = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { style, numeric: 'always' });
    // A language that the browser does not know would be answered in its own.
    const [root] = language.toLowerCase().split(/[-_]/);
    const [used] = format.resolvedOptions().locale.toLowerCase().split('-');
    return root === used || (root === 'no' && used === 'nb') ? format : undefined;
  } catch {
    return undefined;
  }
}

function plain(text: string): string {
  return toPlainText(text).toLowerCase().replace(/ /g, '');
}

// The browser's own language data says how its languages say it, and YouTube follows the same source.
function addPhrases(units: Map<string, Unit[]>, format: Intl.RelativeTimeFormat, number: number): void {
  for (const [unit] of LENGTHS) {
    const phrase = plain(format.format(-number, unit)).replace(String(number), '#');
    const said = units.get(phrase) ?? [];
    if (!said.includes(unit)) units.set(phrase, [...said, unit]);
  }
}

function find(text: string, units: Map<string, Unit[]>): Unit[] | undefined {
  const whole = units.get(text);
  if (whole) return whole;
  // "Streamed 6 months ago": the longest phrase in it.
  let longest = '';
  for (const phrase of units.keys())
    if (phrase.length > 2 && phrase.length > longest.length && text.includes(phrase)) longest = phrase;
  return units.get(longest);
}

function unitIn(text: string, language: string, number: number): Unit | undefined {
  const phrases = phrasesOf(language);
  if (!phrases) return undefined;
  const { formats, units } = phrases;
  let found = find(text, units);
  for (let index = 0; !found && index < STYLES.length; index += 1) {
    const style = STYLES[index];
    const format = formats[index] ?? (style && toFormat(language, style));
    if (!format) return undefined;
    formats[index] = format;
    addPhrases(units, format, number);
    found = find(text, units);
  }
  return found?.length === 1 ? found[0] : undefined;
}

/** What texts were found to say: a page is read several times while it is built. */
const said = new Map<string, { count: number; unit: Unit } | undefined>();
const MOST_SAID = 1_000;

function parse(text: string, language: string): { count: number; unit: Unit } | undefined {
  const number = /^\D*(\d{1,2})\D*$/.exec(toPlainText(text))?.[1];
  const unit = number === undefined ? undefined : unitIn(plain(text).replace(number, '#'), language, Number(number));
  return unit && { count: Number(number), unit };
}

/**
 * Between which moments "3 weeks ago" lies, earliest first, as the text and the language say it; undefined when the text is
 * none of that kind. YouTube counts full units: "3 weeks" is three to four.
 */
export function toMoments(text: string, language: string, now: string): [string, string] | undefined {
  const end = Date.parse(now);
  if (!language || text.length > 100 || Number.isNaN(end)) return undefined;
  const key = `${language} ${text}`;
  if (said.size >= MOST_SAID) said.clear();
  if (!said.has(key)) said.set(key, parse(text, language));
  const found = said.get(key);
  const length = LENGTHS.find(([name]) => name === found?.unit);
  if (!found || !length) return undefined;
  const [, shortest, longest] = length;
  return [
    new Date(end - (found.count + 1) * longest).toISOString(),
    new Date(end - found.count * shortest).toISOString(),
  ];
}

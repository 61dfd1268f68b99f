import { toPlainText } from '../../counts/plain-text';

/** Any year with months of their own first days will do. */
const SOME_YEAR = 2023;
/** YouTube's first. */
const FIRST_YEAR = 2005;
/** What the Thai calendar is ahead by. */
const BUDDHIST = 543;

/** In many languages a month has another form beside a day than alone, and a shorter one in a row. */
const STYLES: Intl.DateTimeFormatOptions[] = [
  { month: 'short', day: 'numeric' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'long' },
];
/** Making a format takes longer than all the rest. */
const known = new Map<string, string[]>();

/** Year, month and day, as the text has them. */
type Parts = [year: string, month: string, day: string];

// Words and numbers with a space around each; abbreviations without their points.
function toTokens(text: string): string {
  const tokens = text
    .toLowerCase()
    .replace(/[.॰]/g, '')
    .match(/\p{L}[\p{L}\p{M}]*|\d+/gu);
  return ` ${tokens?.join(' ') ?? ''} `;
}

function monthNames(language: string, style: number): string[] {
  const key = `${language} ${style}`;
  const made = known.get(key);
  if (made) return made;
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...STYLES[style], timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(new Date(Date.UTC(SOME_YEAR, month, 1)));
    const at = parts.findIndex(({ type }) => type === 'month');
    // A preposition can be glued to it, as in Hebrew.
    const [glued = ''] = /\p{L}*$/u.exec(parts[at - 1]?.value ?? '') ?? [];
    return toTokens(toPlainText(glued + (parts[at]?.value ?? '')));
  });
  known.set(key, names);
  return names;
}

/** The one month of twelve that `is` says yes to. */
function only(names: string[], is: (name: string) => boolean): number | undefined {
  const [found, another] = names.flatMap((name, month) => (is(name) ? [month] : []));
  return another === undefined ? found : undefined;
}

// In a language that the browser does not know it answers in another, whose months may be written alike.
function inWords(plain: string, language: string): Parts | undefined {
  const text = toTokens(plain);
  const all = STYLES.map((_, style) => monthNames(language, style));
  for (const names of all) {
    const month = only(names, (name) => name.length > 2 && text.includes(name));
    if (month !== undefined) return aroundMonth(text.replace(names[month] ?? '', ' '), month);
  }
  // An abbreviation of another length: "Sept".
  const long = all.flatMap((names, style) => (STYLES[style]?.month === 'long' ? [names] : []));
  for (const word of text.match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? []) {
    const month = long
      .map((names) => only(names, (name) => name.startsWith(` ${word}`)))
      .find((one) => one !== undefined);
    if (month !== undefined) return aroundMonth(text, month);
  }
  return undefined;
}

function aroundMonth(rest: string, month: number): Parts | undefined {
  const numbers: string[] = rest.match(/\d+/g) ?? [];
  const year = numbers.find((digits) => digits.length === 4);
  const day = numbers.find((digits) => digits.length <= 2);
  return numbers.length === 2 && year && day ? [year, String(month + 1), day] : undefined;
}

// A year in front is followed by the month everywhere, and behind points the day comes first. Otherwise 03/04/2023 is a day in
// March or in April: as the language has it, but for English, of which that depends on the country.
function inDigits(plain: string, language: string): Parts | undefined {
  const [, first = '', sign, second = '', third = ''] =
    /(?<!\d)(\d{1,4}) ?([年년./-]) ?(\d{1,2}) ?[月월./-] ?(\d{1,4})(?!\d)/.exec(plain) ?? [];
  if (first.length === 4) return [first, second, third];
  if (third.length !== 4) return undefined;
  const isDayFirst = sign === '.' || Number(first) > 12 || (Number(second) <= 12 && hasDayFirst(language));
  if (isDayFirst) return [third, second, first];
  return Number(second) > 12 ? [third, first, second] : undefined;
}

function hasDayFirst(language: string): boolean {
  if (/^en\b/i.test(language)) return false;
  const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'numeric', day: 'numeric' });
  const [root] = language.toLowerCase().split(/[-_]/);
  const isKnown = format.resolvedOptions().locale.toLowerCase().split('-')[0] === root;
  return isKnown && format.formatToParts(0).find(({ type }) => type === 'day' || type === 'month')?.type === 'day';
}

/**
 * The day in a text such as "Joined Feb 27, 2023", as YYYY-MM-DD; undefined when it is not sure, as for 03/04/2023 in English,
 * which is a day in March or in April.
 */
export function toDay(text: string, language: string): string | undefined {
  const plain = toPlainText(text.slice(0, 200));
  let parts: Parts | undefined;
  try {
    parts = inDigits(plain, language) ?? inWords(plain, language);
  } catch {
    // No tag of a language.
  }
  if (!parts) return undefined;
  const written = Number(parts[0]);
  const year = written > FIRST_YEAR + BUDDHIST ? written - BUDDHIST : written;
  const iso = [year, ...parts.slice(1).map((part) => part.padStart(2, '0'))].join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  const isSure = year >= FIRST_YEAR && year < FIRST_YEAR + 100 && !Number.isNaN(date.getTime());
  return isSure && date.toISOString().startsWith(iso) ? iso : undefined;
}

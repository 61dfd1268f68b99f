import { toTokens } from '../../counts/phrase';
import { toPlainText } from '../../counts/plain-text';
import type { TimeWords } from '../../model/numbers';

/** YouTube's first. */
const FIRST_YEAR = 2005;
/** What the Thai calendar is ahead by. */
const BUDDHIST = 543;

/** Year, month and day, as the text has them. */
type Parts = [year: string, month: string, day: string];

/** The one month of twelve that `is` says yes to. */
function only(names: string[], is: (name: string) => boolean): number | undefined {
  const [found, another] = names.flatMap((name, month) => (is(name) ? [month] : []));
  return another === undefined ? found : undefined;
}

function inWords(text: string, { months }: TimeWords): Parts | undefined {
  for (const names of months) {
    const month = only(names, (name) => name.length > 2 && text.includes(name));
    if (month !== undefined) return aroundMonth(text.replace(names[month] ?? '', ' '), month);
  }
  // An abbreviation of another length: "Sept".
  for (const word of text.match(/[^ \d]{3,}/g) ?? []) {
    for (const names of months) {
      const month = only(names, (name) => name.startsWith(` ${word}`));
      if (month !== undefined) return aroundMonth(text, month);
    }
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
// March or in April, as the language has it.
function inDigits(plain: string, { dayFirst }: TimeWords): Parts | undefined {
  const [, first = '', sign, second = '', third = ''] =
    /(?<!\d)(\d{1,4}) ?([年년./-]) ?(\d{1,2}) ?[月월./-] ?(\d{1,4})(?!\d)/.exec(plain) ?? [];
  if (first.length === 4) return [first, second, third];
  if (third.length !== 4) return undefined;
  if (sign === '.' || Number(first) > 12 || (dayFirst && Number(second) <= 12)) return [third, second, first];
  return Number(second) > 12 ? [third, first, second] : undefined;
}

/**
 * The day in a text such as "Joined Feb 27, 2023", as YYYY-MM-DD; undefined when it is not sure, as for 03/04/2023 in English,
 * which is a day in March or in April.
 */
export function toDay(text: string, times: TimeWords | undefined): string | undefined {
  const plain = toPlainText(text.slice(0, 200));
  const parts = times && (inDigits(plain, times) ?? inWords(toTokens(plain), times));
  if (!parts) return undefined;
  const written = Number(parts[0]);
  const year = written > FIRST_YEAR + BUDDHIST ? written - BUDDHIST : written;
  const iso = [year, ...parts.slice(1).map((part) => part.padStart(2, '0'))].join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  const isSure = year >= FIRST_YEAR && year < FIRST_YEAR + 100 && !Number.isNaN(date.getTime());
  return isSure && date.toISOString().startsWith(iso) ? iso : undefined;
}

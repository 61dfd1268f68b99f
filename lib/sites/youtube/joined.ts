import { toPlainText } from '../../counts/plain-text';

/** Any year with months of their own first days will do. */
const SOME_YEAR = 2023;

/** In many languages a month has another form beside a day than alone, and a shorter one in a row. */
const STYLES: Intl.DateTimeFormatOptions[] = [
  { month: 'short', day: 'numeric' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'long' },
];
/** Making a format takes longer than all the rest. */
const known = new Map<string, string[]>();

function monthNames(language: string, style: number): string[] {
  const key = `${language} ${style}`;
  const made = known.get(key);
  if (made) return made;
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...STYLES[style], timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(new Date(Date.UTC(SOME_YEAR, month, 1)));
    const name = parts.find(({ type }) => type === 'month')?.value ?? '';
    return toPlainText(name).toLowerCase().replace(/\.$/, '');
  });
  known.set(key, names);
  return names;
}

function monthIn(text: string, language: string): number | undefined {
  const words: string[] = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  for (let style = 0; style < STYLES.length; style += 1) {
    let names: string[];
    try {
      names = monthNames(language, style);
    } catch {
      return undefined;
    }
    const months = names.flatMap((name, month) => (words.includes(name) ? [month + 1] : []));
    if (months.length > 0) return months.length === 1 ? months[0] : undefined;
  }
  return undefined;
}

/**
 * The day in a text such as "Joined Feb 27, 2023", as YYYY-MM-DD; undefined when it is not sure, as for a month in digits:
 * 03/04/2023 is a day in March or in April.
 */
export function toDay(text: string, language: string): string | undefined {
  const plain = toPlainText(text.slice(0, 200));
  // East Asian dates write all three with their signs: 2023年2月27日, 2023. 2. 27.
  const big = /(?<!\d)(\d{4}) ?[年년.] ?(\d{1,2}) ?[月월.] ?(\d{1,2}) ?[日일.]?(?!\d)/.exec(plain);
  const numbers: string[] = plain.match(/\d+/g) ?? [];
  const year = big?.[1] ?? numbers.find((digits) => digits.length === 4);
  const day = big?.[3] ?? numbers.find((digits) => digits.length <= 2);
  const month = big ? Number(big[2]) : numbers.length === 2 ? monthIn(plain, language) : undefined;
  if (year === undefined || day === undefined || month === undefined) return undefined;
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) && Number(year) >= 2005 ? iso : undefined;
}

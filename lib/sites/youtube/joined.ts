import { toPlainText } from '../../counts/plain-text';

/** Any year with months of their own first days will do. */
const SOME_YEAR = 2023;

// In many languages a month has another form beside a day than alone, and a shorter one in a row.
function monthNames(language: string): string[][] {
  const styles = [
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
    { month: 'long' },
    { month: 'short' },
  ];
  const formats = styles.map((style) => {
    const options = { ...style, timeZone: 'UTC' } as Intl.DateTimeFormatOptions;
    return new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, options);
  });
  return Array.from({ length: 12 }, (_, month) => {
    const first = new Date(Date.UTC(SOME_YEAR, month, 1));
    const parts = formats.map((format) => format.formatToParts(first).find(({ type }) => type === 'month')?.value);
    return parts.filter((name) => name !== undefined).map((name) => toPlainText(name).toLowerCase().replace(/\.$/, ''));
  });
}

function monthIn(text: string, language: string): number | undefined {
  let names: string[][];
  try {
    names = monthNames(language);
  } catch {
    return undefined;
  }
  const words: string[] = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const months = names.flatMap((forms, month) => (forms.some((form) => words.includes(form)) ? [month + 1] : []));
  return months.length === 1 ? months[0] : undefined;
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

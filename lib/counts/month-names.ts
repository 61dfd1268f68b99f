import { toPlainText } from './plain-text';
import { toTokens } from './phrase';

/** Any year with months of their own first days will do. */
const SOME_YEAR = 2023;

/** In many languages a month has another form beside a day than alone, and a shorter one in a row. */
const STYLES: Intl.DateTimeFormatOptions[] = [
  { month: 'short', day: 'numeric' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'long' },
];

/**
 * The twelve months in each form that the language with this tag has, as tokens; none for what is no tag. Of a language that the
 * browser does not know it answers in another, whose months may be written alike.
 */
export function monthNames(tag: string): string[][] {
  try {
    return STYLES.map((style) => {
      const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { ...style, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, month) => nameIn(format.formatToParts(Date.UTC(SOME_YEAR, month, 1))));
    });
  } catch {
    return [];
  }
}

function nameIn(parts: Intl.DateTimeFormatPart[]): string {
  const at = parts.findIndex(({ type }) => type === 'month');
  // A preposition can be glued to it, as in Hebrew.
  const [glued = ''] = /\p{L}*$/u.exec(parts[at - 1]?.value ?? '') ?? [];
  return toTokens(toPlainText(glued + (parts[at]?.value ?? '')));
}

/** Whether the language with this tag writes a day in digits before its month; false for English, of which that depends on the country. */
export function hasDayFirst(tag: string): boolean {
  if (/^en\b/i.test(tag)) return false;
  try {
    const format = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'numeric', day: 'numeric' });
    const [root] = tag.toLowerCase().split(/[-_]/);
    const isKnown = format.resolvedOptions().locale.toLowerCase().split('-')[0] === root;
    const first = format.formatToParts(0).find(({ type }) => type === 'day' || type === 'month');
    return isKnown && first?.type === 'day';
  } catch {
    return false;
  }
}

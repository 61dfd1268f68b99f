import { numbersIn } from '../counts/languages';
import { parseCount } from '../counts/parse-count';
import type { Count } from '../model/count';
import { toUtc } from '../model/instant';
import type { Site } from '../model/site';

/** A number as a table writes it; undefined for what is none or could be two. */
export function parseNumber(text: string, decimal: '.' | ','): number | undefined {
  const group = decimal === ',' ? '.' : ',';
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace('−', '-');
  const shape =
    decimal === ',' ? /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/ : /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
  const number = shape.test(plain) ? Number(plain.replaceAll(group, '').replace(decimal, '.')) : NaN;
  // Enough digits are more than any number.
  return Number.isFinite(number) ? number : undefined;
}

// Whose words for thousands and millions stand beside such a decimal sign.
const LANGUAGES = { ',': ['nb', 'sv', 'da', 'de', 'fi', 'fr', 'es'], '.': ['en'] } as const;

/** A count as people write it in tables: "12300", "12,3k", "1,2 mill."; as wide as the site's own rounding may make it. */
export function parseTableCount(
  text: string,
  { decimal, site, of }: { decimal: '.' | ','; site: Site; of: 'followers' | 'posts' | 'likes' | 'views' },
): Count | undefined {
  // Grouped in whatever way, a whole number reads the same in every language once it is not.
  const number = parseNumber(text, decimal);
  if (number !== undefined && number >= 0 && Number.isSafeInteger(number)) {
    return parseCount(String(number), { numbers: numbersIn('en'), site, of });
  }
  // "ca. 12k", "12k+", "10-20k": people write what no page does.
  if (!/^\d[\d.,\s'’]*(?:\p{L}+\.?\s?){0,2}$/u.test(text)) return undefined;
  for (const language of LANGUAGES[decimal]) {
    const count = parseCount(text, { numbers: numbersIn(language), site, of });
    if (count) return count;
  }
  return undefined;
}

const DAY_FIRST = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[ T](\d{1,2})[:.](\d\d)(?:[:.](\d\d))?)?$/;
const WITH_SPACE = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)$/;

/** A day or a moment: ISO 8601, as spreadsheets write that, or with the day first and points; others could be two days. */
export function parseTime(text: string): string | undefined {
  const trimmed = text.trim();
  const [, day, clock] = WITH_SPACE.exec(trimmed) ?? [];
  if (day !== undefined) return toUtc(`${day}T${clock?.replace(',', '.')}Z`);
  const [, d = '', m = '', y, hours, minutes, seconds = '00'] = DAY_FIRST.exec(trimmed) ?? [];
  if (y === undefined) return toUtc(trimmed);
  const iso = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return toUtc(hours === undefined ? iso : `${iso}T${hours.padStart(2, '0')}:${minutes}:${seconds}Z`);
}

// As spreadsheets in English, Norwegian, Swedish, Danish and German write them, and as people do.
const YES = new Set(['true', 'yes', 'y', '1', 'x', '✓', '✔', 'sann', 'sant', 'sand', 'wahr', 'ja', 'checked']);
const NO = new Set(['false', 'no', 'n', '0', 'usann', 'falskt', 'falsk', 'falsch', 'nei', 'nej', 'nein', 'unchecked']);

/** Yes or no; undefined for any other word. */
export function parseTick(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

const SAID: Record<string, boolean | null> = { yes: true, no: false, unsure: null };

/** "r1=yes 2026-11-22T12:00:00.000Z" → what was said of what, and when. Undefined for any other form. */
export function parseSaid(text: string): { id: string; said: boolean; at: string } | undefined {
  const [, id = '', word = '', at = ''] = /^(.*)=(yes|no) (\S+)$/s.exec(text) ?? [];
  const said = SAID[word];
  return typeof said === 'boolean' && toUtc(at) !== undefined ? { id, said, at } : undefined;
}

/** "yes no unsure yes 2026-11-22" → four answers and when they were given. */
export function parseFour(text: string): { answers: (boolean | null)[]; at: string } | undefined {
  const words = text.trim().split(' ');
  const at = words.pop() ?? '';
  const answers = words.flatMap((word) => SAID[word] ?? (word === 'unsure' ? [null] : []));
  return answers.length === 4 && words.length === 4 && toUtc(at) !== undefined ? { answers, at } : undefined;
}

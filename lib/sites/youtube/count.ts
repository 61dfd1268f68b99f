import { parseCount, type CountContext } from '../../counts/parse-count';
import type { Count } from '../../model/count';
import type { Page } from '../contract';

/** The page's language, and how numbers are written in it. */
export type PageLanguage = Pick<Page, 'language' | 'numbers'>;

/** A page is read several times while it is built, and says the same each time. */
const known = new Map<string, Count | undefined>();
const MOST = 2_000;

/** The count that one of YouTube's texts shows; undefined when it is not understood. */
export function toCount(
  text: string | undefined,
  of: CountContext['of'],
  { language, numbers }: PageLanguage,
): Count | undefined {
  if (text === undefined) return undefined;
  const key = `${language} ${of} ${text}`;
  if (known.has(key)) return known.get(key);
  const count = parseCount(text, { numbers, site: 'youtube', of });
  if (known.size >= MOST) known.clear();
  if (key.length < 300) known.set(key, count);
  return count;
}

import type { Count } from '../model/count';
import { countedIn } from './counted-in';
import { parseCount, type CountContext } from './parse-count';
import { toPlainText } from './plain-text';

/** The same as `parseCount` for a text that says itself what it counts: "31 300 prenumeranter". */
export function parseSaidCount(text: string, context: Omit<CountContext, 'of'>): Count | undefined {
  const counted = countedIn(toPlainText(text));
  return parseCount(text, { ...context, of: counted === 'other' ? 'views' : counted });
}

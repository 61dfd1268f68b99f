import type { Count } from '../model/count';
import { countedIn } from './counted-in';
import { numbersIn } from './languages';
import { parseCount, type CountContext } from './parse-count';
import { toPlainText } from './plain-text';

/**
 * The same as `parseCount` for a text that says itself what it counts, in the language with a BCP-47 tag ('' when not known):
 * "31 300 prenumeranter", "sv".
 */
export function parseSaidCount(
  text: string,
  { language, site }: Pick<CountContext, 'site'> & { language: string },
): Count | undefined {
  const counted = countedIn(toPlainText(text));
  return parseCount(text, { numbers: numbersIn(language), site, of: counted === 'other' ? 'views' : counted });
}

import { numbersIn } from '../../../lib/counts/languages';
import { parseCount, type CountContext } from '../../../lib/counts/parse-count';

export type InLanguage = Omit<CountContext, 'numbers'> & { language: string };

/** `parseCount` for a language by its tag, as a page has it. */
export function parseIn(text: string, { language, ...context }: InLanguage) {
  return parseCount(text, { ...context, numbers: numbersIn(language) });
}

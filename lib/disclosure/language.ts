import { plain } from './plain';
import type { Token } from './token';
import { LANGUAGES } from './words/all';

const names: string[] = [];
/** Which languages a small word is of, as places in `names`. */
const common = new Map<string, number[]>();
for (const { languages, common: words } of LANGUAGES) {
  const [language] = languages;
  if (language === undefined) continue;
  const place = names.push(language) - 1;
  for (const word of new Set(plain(words).split(' '))) common.set(word, [...(common.get(word) ?? []), place]);
}
const LONGEST_READ = 300;
const ENOUGH = 2;

/** "no" and "nb-NO" are "nb". */
export function baseLanguage(tag: string | undefined): string | undefined {
  const base = tag?.toLowerCase().split(/[-_]/)[0];
  return base === 'no' ? 'nb' : base || undefined;
}

/** The language that most of a caption's small words are of; undefined where two are as likely or the words too few. */
export function guessLanguage(tokens: readonly Token[]): string | undefined {
  const counts = names.map(() => 0);
  const last = Math.min(tokens.length, LONGEST_READ);
  for (let at = 0; at < last; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const places = common.get(token.text);
    if (places) for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const first = counts.indexOf(most);
  return most >= ENOUGH && counts.lastIndexOf(most) === first ? names[first] : undefined;
}

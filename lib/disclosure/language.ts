import { plain } from './plain';
import type { Token } from './token';
import { LANGUAGES } from './words/all';

const common = new Map<string, string[]>();
for (const { languages, common: words } of LANGUAGES) {
  const [language] = languages;
  if (language === undefined) continue;
  for (const word of new Set(plain(words).split(' '))) common.set(word, [...(common.get(word) ?? []), language]);
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
  const counts = new Map<string, number>();
  for (const { kind, text } of tokens.slice(0, LONGEST_READ)) {
    if (kind !== 'word') continue;
    for (const language of common.get(text) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] >= ENOUGH && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

import type { TimeUnit, TimeWords } from '../model/numbers';
import { ageWords } from './age-words';
import { hasDayFirst, monthNames } from './month-names';
import { toPhrase } from './phrase';

const UNITS: TimeUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const STYLES = ['long', 'short', 'narrow'] as const;
/** Ages are told in at most two digits: a larger unit takes over. */
const MOST = 99;

const made = new Map<string, TimeWords>();

/**
 * How the language with this tag tells times, as the browser's own data (CLDR) has it, the source that YouTube follows, and
 * as YouTube has it otherwise. Where the browser has no data of the language it would answer in another, and is not asked.
 */
export function timeWords(tag: string): TimeWords {
  const known = made.get(tag);
  if (known) return known;
  const formats = STYLES.map((style) => toFormat(tag, style)).filter((format) => format !== undefined);
  const ago = [ownPhrases(tag), ...agoPhrases(tag, formats)].filter((style) => style.length > 0);
  const words = { ago, inWords: wordPhrases(formats), months: monthNames(tag), dayFirst: hasDayFirst(tag) };
  made.set(tag, words);
  return words;
}

function ownPhrases(tag: string): TimeWords['ago'][number] {
  const units = ageWords(tag);
  return UNITS.flatMap((unit, index) =>
    (units[index] ?? []).map((phrase): [string, TimeUnit[]] => [toPhrase(phrase), [unit]]),
  );
}

// Arabic and Hebrew say one and two in words; CLDR's Hebrew has the number behind them, in brackets.
function wordPhrases(formats: Intl.RelativeTimeFormat[]): TimeWords['inWords'] {
  return formats.flatMap((format) =>
    UNITS.flatMap((unit) =>
      [1, 2].flatMap((count): TimeWords['inWords'] => {
        const phrase = toPhrase(format.format(-count, unit)).replace(`(${count})`, '');
        return /\d/.test(phrase) ? [] : [[phrase, count, unit]];
      }),
    ),
  );
}

function agoPhrases(tag: string, formats: Intl.RelativeTimeFormat[]): TimeWords['ago'] {
  const numbers = formats.length > 0 ? oneOfEachForm(tag) : [];
  return formats.map((format) => {
    const phrases = new Map<string, TimeUnit[]>();
    for (const unit of UNITS) {
      for (const number of numbers) {
        const said = toPhrase(format.format(-number, unit));
        const phrase = said.replace(String(number), '#');
        const units = phrases.get(phrase) ?? [];
        // A form that has no number in it is none that is looked for here.
        if (phrase !== said && !units.includes(unit)) phrases.set(phrase, [...units, unit]);
      }
    }
    return [...phrases];
  });
}

function toFormat(tag: string, style: (typeof STYLES)[number]): Intl.RelativeTimeFormat | undefined {
  try {
    const format = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`, { style, numeric: 'always' });
    const [root] = tag.toLowerCase().split(/[-_]/);
    const [used] = format.resolvedOptions().locale.toLowerCase().split('-');
    return root === used || (root === 'no' && used === 'nb') ? format : undefined;
  } catch {
    return undefined;
  }
}

/** A number of each plural form that the language has. */
function oneOfEachForm(tag: string): number[] {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Map<string, number>();
  for (let number = MOST; number > 0; number -= 1) numbers.set(rules.select(number), number);
  return [...numbers.values()];
}

import type { TimeUnit, TimeWords } from '../model/numbers';
import { toPhrase } from './phrase';

const UNITS: TimeUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const STYLES = ['long', 'short', 'narrow'] as const;
/** Ages are told in at most two digits: a larger unit takes over. */
const MOST = 99;

const made = new Map<string, TimeWords>();

/**
 * How the language with this tag tells times, as the browser's own data (CLDR) has it; YouTube follows the same source.
 * Nothing where the browser has no data of the language and would answer in another.
 */
export function timeWords(tag: string): TimeWords {
  const known = made.get(tag);
  if (known) return known;
  const words = { ago: agoPhrases(tag) };
  made.set(tag, words);
  return words;
}

function agoPhrases(tag: string): TimeWords['ago'] {
  const formats = STYLES.map((style) => toFormat(tag, style)).filter((format) => format !== undefined);
  const numbers = formats.length > 0 ? oneOfEachForm(tag) : [];
  return formats.map((format) => {
    const phrases = new Map<string, TimeUnit[]>();
    for (const unit of UNITS) {
      for (const number of numbers) {
        const said = toPhrase(format.format(-number, unit));
        const phrase = said.replace(String(number), '#');
        const units = phrases.get(phrase) ?? [];
        // A form that has no number in it ("an hour ago") is none that is looked for.
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

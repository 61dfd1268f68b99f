import { brandFrom } from '../brands';
import { TOPIC } from '../known-words';
import type { CaptionReading } from '../reading';
import { isWall, type Token } from '../token';
import { AGO, AT_EMPLOYER, AT_ENDING, COUNTS, IN_PLACES } from '../words/around-work';
import { FIRST_NAMES } from '../words/first-names';
import type { Context } from './context';
import { WEIGHTS, type Sign } from './sign';

/** "Fem år på lageret hos …", "a year as a fitter at …". */
const NAMED_WITHIN = 6;

// "år", not the Swedish "är": without their dots they are one word.
function isYears({ text, known, start }: Token, reading: CaptionReading): boolean {
  if (((known?.branch?.topics ?? 0) & TOPIC.years) === 0) return false;
  return text !== 'ar' || !/^[äæ]|^a\u0308/i.test(reading.text.slice(start, start + 2));
}

function employerBehind({ reading, lexicon }: Context, years: number): number | undefined {
  const { tokens } = reading;
  if (AGO.has(tokens[years + 1]?.text ?? '')) return undefined;
  for (let at = years + 1; at <= years + NAMED_WITHIN; at += 1) {
    const token = tokens[at];
    if (!token || isWall(token)) return undefined;
    if (token.kind === 'word' && token.caps === 'first' && AT_ENDING.test(token.text)) return at;
    const leadsToTown = IN_PLACES.has(token.text);
    if (!leadsToTown && !AT_EMPLOYER.has(token.text)) continue;
    const employer = brandFrom(reading, at + 1, lexicon);
    if (!employer || employer.person || FIRST_NAMES.has(tokens[employer.from]?.text ?? '')) continue;
    if (!leadsToTown || employer.how === 'sure' || employer.to > employer.from) return employer.to;
  }
  return undefined;
}

/** "Sju år på Holmdal Varv i dag … bästa kollegorna": praise of one's employer, which nobody can tell from advertising (decision 17). */
export function yearsAtWorkSigns(context: Context): Sign[] {
  const { reading } = context;
  if ((reading.topics & TOPIC.work) === 0 || (reading.topics & TOPIC.years) === 0) return [];
  const { tokens } = reading;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const count = tokens[at - 1];
    if (!token || !count || !(count.kind === 'number' || COUNTS.has(count.text)) || !isYears(token, reading)) continue;
    const to = employerBehind(context, at);
    if (to !== undefined) return [{ kind: 'employer', weight: WEIGHTS.slight, from: at - 1, to }];
  }
  return [];
}

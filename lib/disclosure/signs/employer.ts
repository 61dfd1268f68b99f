import { brandFrom } from '../brands';
import type { Lexicon } from '../lexicon';
import { phrasesOf, type CaptionReading, type Match } from '../reading';
import { isWall } from '../token';
import type { Sign, Signs } from './sign';

/** How the creator speaks of her employer, and where. */
export interface Employer {
  employer: Signs['employer'];
  /** Weighs nothing: praise of one's employer decides by itself (decision 17). */
  signs: Sign[];
}

const NOBODY: Employer = { employer: undefined, signs: [] };

function at(employer: Signs['employer'], { from, to }: Match): Employer {
  return { employer, signs: [{ kind: 'employer', weight: 0, from, to }] };
}

/** "I work at Havblikk", "jobber hos Havblikk" against "I work at a school" and "min bror jobber hos Havblikk". */
export function findEmployer(reading: CaptionReading, lexicon: Lexicon): Employer {
  const spokenOf = phrasesOf(reading, 'employer');
  const isNamed = ({ to }: Match) => [1, 2].some((behind) => brandFrom(reading, to + behind, lexicon));
  // A hashtag there is a trade; a capital in English may be Christmas, in German it is any noun, and behind "i" a town.
  const begins = ({ from, to, phrase }: Match) => {
    const next = reading.tokens[to + 1];
    if (!isWall(reading.tokens[from - 1])) return false;
    const mayBeName = !['en', 'de'].includes(phrase.words.languages[0] ?? '') && reading.tokens[to]?.text !== 'i';
    return next?.kind === 'mention' || (mayBeName && next?.kind === 'word' && next.caps !== 'none');
  };
  const named =
    spokenOf.find(isNamed) ?? phrasesOf(reading, 'at-work').find((match) => begins(match) && isNamed(match));
  if (named) return at('named', named);
  const [first] = spokenOf;
  return first ? at('unnamed', first) : NOBODY;
}

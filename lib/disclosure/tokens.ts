import { joinSpaced, undoLeet } from './disguises';
import type { Lexicon } from './lexicon';
import type { Token } from './token';
import { Tokeniser } from './tokeniser';
import { Vocabulary } from './vocabulary';

const NO_WORDS = new Vocabulary([]);

/**
 * The caption in pieces, each with its place in the original. With a lexicon, words are those that a reader sees in spite of
 * disguises, and each is given its entry. Linear in the length of the text.
 */
export function tokenise(text: string, lexicon?: Lexicon): Token[] {
  const tokeniser = new Tokeniser(text, lexicon?.vocabulary ?? NO_WORDS);
  tokeniser.run();
  const { tokens, mayBeSpaced, mayBeLeet } = tokeniser;
  if (!lexicon) return tokens;
  const undone = mayBeLeet.length > 0 ? undoLeet(tokens, mayBeLeet, lexicon) : tokens;
  return mayBeSpaced ? joinSpaced(text, undone, lexicon) : undone;
}

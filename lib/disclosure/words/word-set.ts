import { plain } from '../plain';

/** Single words of several languages as a set, folded as the tokens of a caption are. */
export function wordSet(...words: readonly string[]): ReadonlySet<string> {
  return new Set(
    plain(words.join(' '))
      .split(' ')
      .filter((word) => word !== ''),
  );
}

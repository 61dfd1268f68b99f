import type { CaptionReading } from './reading';
import { AS, IF, LIKE, THAT_IT_WERE } from './words/around-labels';

/** "like it's a", "as if it were a". */
const MOST_BETWEEN = 4;

/** "eats kale like it's a paid partnership": what something is only compared with. `from`: the label's first word. */
export function isLikened({ tokens }: CaptionReading, from: number): boolean {
  for (let at = from - 1; at >= from - 1 - MOST_BETWEEN; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (LIKE.has(token.text)) return true;
    if (IF.has(token.text) && AS.has(tokens[at - 1]?.text ?? '')) return true;
    if (!THAT_IT_WERE.has(token.text)) return false;
  }
  return false;
}

import { brandFrom, type Brand } from '../brands';
import { phrasesOf } from '../reading';
import type { Context } from './context';
import type { Sign } from './sign';

/** A brand's name, or a colleague's: by itself nobody can tell. */
const HALF = 5;

/** "So grateful to be working with @glow", "ny kampanje ute med @glow", "@glow kanssa": not where work is school or sport. */
export function workingSigns({ reading, lexicon, hasElsewhere }: Context): Sign[] {
  if (hasElsewhere) return [];
  for (const { from, to } of phrasesOf(reading, 'works-with')) {
    const at = [to + 1, from - 1].find((beside) => reading.tokens[beside]?.kind === 'mention');
    const brand: Brand | undefined = at === undefined ? undefined : brandFrom(reading, at, lexicon);
    if (brand && !brand.person) return [{ kind: 'relation', weight: HALF, from, to, brand }];
  }
  return [];
}

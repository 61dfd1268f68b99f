import { phrasesOf } from '../reading';
import type { Context } from './context';
import { signAt, WEIGHTS, type Sign } from './sign';

const { doubtless: DOUBTLESS } = WEIGHTS;
const HALF = 5;

/** The creator's own shop, brand or book; beyond doubt where it is sold. */
export function ownSigns(context: Context, persuasion: readonly Sign[], links: readonly Sign[]): Sign[] {
  const { reading } = context;
  const [own] = phrasesOf(reading, 'own');
  const isSelling = persuasion.length > 0 || links.some(({ weight }) => weight > 1);
  const signs = signAt('own-business', isSelling ? DOUBTLESS : HALF, own);
  // The creator's own brand, when it is known from elsewhere.
  if (context.own.size === 0) return signs;
  const named = reading.tags.find((at) => context.own.has(`brand:${reading.tokens[at]?.text}`));
  return named === undefined
    ? signs
    : [...signs, { kind: 'own-business', weight: isSelling ? DOUBTLESS : HALF, from: named, to: named }];
}

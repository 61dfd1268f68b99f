import { TOPIC } from '../known-words';
import { phrasesOf } from '../reading';
import type { Context } from './context';
import { WEIGHTS, type Sign } from './sign';

/** A giveaway that asks the readers for something, and whose prize has a supplier. */
export function giveawaySigns(context: Context): Sign[] {
  const [giveaway] = phrasesOf(context.reading, 'giveaway');
  if (!giveaway) return [];
  if ((context.reading.topics & TOPIC.enter) === 0) return [];
  const supplier = context.tags[0] ?? context.labels.find(({ brand }) => brand !== undefined);
  return supplier
    ? [{ kind: 'giveaway', weight: WEIGHTS.doubtless, from: giveaway.from, to: giveaway.to, brand: supplier.brand }]
    : [];
}

import { TOPIC } from '../known-words';
import { phrasesOf } from '../reading';
import type { Context } from './context';
import { WEIGHTS, type Sign } from './sign';

/** A giveaway that asks the readers for something or tells who gave the prize, and whose prize has a supplier. */
export function giveawaySigns(context: Context): Sign[] {
  const [giveaway] = phrasesOf(context.reading, 'giveaway');
  if (!giveaway) return [];
  const isSupplied =
    phrasesOf(context.reading, 'supply').length > 0 && context.tags.some(({ brand }) => !brand?.person);
  if ((context.reading.topics & TOPIC.enter) === 0 && !isSupplied) return [];
  const supplier = context.tags[0] ?? context.labels.find(({ brand }) => brand !== undefined);
  return supplier
    ? [{ kind: 'giveaway', weight: WEIGHTS.doubtless, from: giveaway.from, to: giveaway.to, brand: supplier.brand }]
    : [];
}

import type { Brand } from '../brands';
import { TOPIC } from '../known-words';
import { phrasesOf, type Match } from '../reading';
import { isWall } from '../token';
import { FIRST_NAMES } from '../words/first-names';
import type { Context } from './context';
import { WEIGHTS, type Sign } from './sign';

// "Solvik Kaffe som gir bort ti poser", "Solvik Kaffe is giving away": a name of two words right before, or past one small word.
function giverBefore({ reading, lexicon }: Context, { from }: Match): Brand | undefined {
  const { text, tokens } = reading;
  const last = tokens[from - 1]?.caps === 'none' ? from - 2 : from - 1;
  const [first, second] = [tokens[last - 1], tokens[last]];
  if (first?.kind !== 'word' || second?.kind !== 'word' || first.caps === 'none' || second.caps === 'none')
    return undefined;
  const { people, common, leads } = lexicon;
  const isOther = [first, second].some(
    (token) => people.has(token.text) || common.has(token.text) || leads.has(token.text),
  );
  // "Opa Heinz Keller"
  if (people.has(tokens[last - 2]?.text ?? '')) return undefined;
  if (isOther || FIRST_NAMES.has(first.text) || (first.caps === 'all' && isWall(tokens[last - 2]))) return undefined;
  return { name: text.slice(first.start, second.end), how: 'likely', from: last - 1, to: last };
}

/** A giveaway that asks the readers for something or tells who gave the prize, and whose prize has a supplier. */
export function giveawaySigns(context: Context): Sign[] {
  const giveaways = phrasesOf(context.reading, 'giveaway');
  const [giveaway] = giveaways;
  if (!giveaway) return [];
  const isSupplied =
    phrasesOf(context.reading, 'supply').length > 0 && context.tags.some(({ brand }) => !brand?.person);
  const isAsked = (context.reading.topics & TOPIC.enter) !== 0;
  if (!isAsked && !isSupplied) return [];
  const sign = (brand: Brand | undefined): Sign[] => [
    { kind: 'giveaway', weight: WEIGHTS.doubtless, from: giveaway.from, to: giveaway.to, brand },
  ];
  const supplier = context.tags[0] ?? context.labels.find(({ brand }) => brand !== undefined);
  if (supplier) return sign(supplier.brand);
  if (context.forCharity) return [];
  for (const one of giveaways.slice(0, 10)) {
    const giver = giverBefore(context, one);
    if (giver) return sign(giver);
  }
  return [];
}

import { brandFrom, type Brand } from '../brands';
import { TOPIC } from '../known-words';
import { phrasesOf } from '../reading';
import { CALLED, FROM, FROM_ENDING } from '../words/around-parcels';
import { FIRST_NAMES } from '../words/first-names';
import type { Context } from './context';
import type { Sign } from './sign';

/** Nobody can tell (NO-G, SE-G). */
const HALF = 5;

// "from Glow Oils", "et tefirma som heter Glow": in words, no tag.
function namedSender({ reading, lexicon }: Context): Brand | undefined {
  const { text, tokens } = reading;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (token.caps === 'first' && FROM_ENDING.test(token.text) && !lexicon.people.has(token.text))
      return { name: text.slice(token.start, token.end), how: 'likely', from: at, to: at };
    if (!FROM.has(token.text) && !CALLED.has(token.text)) continue;
    const brand = brandFrom(reading, at + 1, lexicon);
    if (brand && !brand.person && !FIRST_NAMES.has(tokens[brand.from]?.text ?? '')) return brand;
  }
  return undefined;
}

/** "Naboen la en pakke", "my neighbour left a parcel". */
const GIVER_WITHIN = 4;
/** "I", "we", "you" get it. */
const SHORTEST_GIVER = 4;

function isLeftBySomebody({ reading: { tokens }, lexicon }: Context): boolean {
  return tokens.some(
    ({ known }, at) =>
      ((known?.branch?.topics ?? 0) & TOPIC.parcel) !== 0 &&
      tokens
        .slice(Math.max(0, at - GIVER_WITHIN), at)
        .some(({ text }) => text.length >= SHORTEST_GIVER && lexicon.people.has(text)),
  );
}

/** "A parcel from @shop that I never asked for": from a business that is named, and nothing was agreed. */
export function unaskedParcelSigns(context: Context): Sign[] {
  const { reading, tags } = context;
  if (!context.unasked || (reading.topics & TOPIC.parcel) === 0 || isLeftBySomebody(context)) return [];
  const [unasked] = phrasesOf(reading, 'unasked');
  const brand = tags.find((tag) => tag.brand?.person === undefined)?.brand ?? namedSender(context);
  return unasked && brand ? [{ kind: 'gift', weight: HALF, from: unasked.from, to: unasked.to, brand }] : [];
}

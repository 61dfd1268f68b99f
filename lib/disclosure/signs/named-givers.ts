import type { Brand } from '../brands';
import { TOPIC } from '../known-words';
import type { LabelHit } from '../label-hit';
import { isWall } from '../token';
import { FIRST_NAMES } from '../words/first-names';
import type { Context } from './context';

/** How far behind "sent me" the goods are named, in words and marks. */
const GOODS_WITHIN = 8;

// "Lumene har sendt meg", "then Lumene sent me": one word with a capital, nobody's given name and no office.
function giverBefore({ reading, lexicon }: Context, from: number): Brand | undefined {
  const { text, tokens } = reading;
  // "Lumene har sendt meg"
  const at = lexicon.copulas.has(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.caps === 'none') return undefined;
  const { people, common, codeMine } = lexicon;
  if ([FIRST_NAMES, people, common, codeMine].some((known) => known.has(token.text))) return undefined;
  const before = tokens[at - 1];
  // "Grandma Rose sent me", "my friend Ole": somebody's name of two words.
  if (before && !isWall(before) && (before.caps !== 'none' || people.has(before.text))) return undefined;
  return { name: text.slice(token.start, token.end), how: 'likely', from: at, to: at };
}

function isOfGoods({ reading, lexicon }: Context, to: number): boolean {
  let isGoods = false;
  for (let at = to + 1; at <= to + GOODS_WITHIN; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.kind === 'newline') break;
    if (lexicon.dealings.has(token.text)) return false;
    isGoods ||= token.kind === 'word' && ((lexicon.root.next.get(token.text)?.topics ?? 0) & TOPIC.products) !== 0;
  }
  return isGoods;
}

/** "Lumene har sendt meg den nye kremen": nobody is tagged, but a name gives, and what it gives is goods. */
export function namedGivers(context: Context): LabelHit[] {
  const { reading, lexicon, labels } = context;
  if ((reading.topics & TOPIC.products) === 0) return [];
  const hits: LabelHit[] = [];
  for (const { phrase, from, to } of reading.matches) {
    const { label, words, form } = phrase;
    // In German every noun has a capital.
    if (label?.says !== 'gift' || form !== 'near' || words.languages[0] === 'de') continue;
    if (!lexicon.withMe.has(reading.tokens[to]?.text ?? '') || labels.some((hit) => hit.from === from)) continue;
    const brand = giverBefore(context, from);
    if (brand && isOfGoods(context, to))
      hits.push({ label, words, form: 'sentence', from, to, brand, disguised: false });
  }
  return hits;
}

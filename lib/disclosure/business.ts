import { plain } from './plain';
import type { Lexicon } from './lexicon';
import type { CaptionReading, Match } from './reading';
import { isTag, isWall } from './token';
import { LANGUAGES } from './words/all';
import { THEIRS } from './words/around-goods';
import type { Words } from './words/words';

/** One's own shop, brand or book: a possessive word and the goods beside it. */
export interface Business {
  from: number;
  to: number;
  /** Only a business has such goods; of the others it has to be said that they are for sale. */
  sure: boolean;
}

/** So many last letters find the few endings that a word can have. */
const KEY = 3;
const SHORTEST_BEFORE_ENDING = 2;
/** "my new fall line", "vår aller første kolleksjon". */
const FURTHEST = 3;
const MOST = 50;
/** In words and marks. */
const SAID_WITHIN = 10;

/** What a language's possessive words can stand beside. */
interface Goods {
  /** Compounds are written apart. */
  apart: boolean;
  whole: Map<string, boolean>;
  endings: Map<string, [ending: string, sure: boolean][]>;
  /** "kolleksjonen min": the possessive word may come last. */
  behind: boolean;
}

function goodsOf({ goods, loose, behind, apart }: Words['business']): Goods {
  const whole = new Map<string, boolean>();
  const endings: Goods['endings'] = new Map();
  const add = (words: string, sure: boolean) => {
    for (const word of plain(words).split(' ')) {
      const bare = word.replace(/^-/, '');
      if (bare === '') continue;
      whole.set(bare, sure || whole.get(bare) === true);
      if (bare === word) continue;
      const key = bare.slice(-KEY);
      endings.set(key, [...(endings.get(key) ?? []), [bare, sure]]);
    }
  };
  add(goods, true);
  add(loose, false);
  for (const list of endings.values()) list.sort(([first], [second]) => second.length - first.length);
  return { whole, endings, behind: behind === true, apart: apart === true };
}

const byMine = new Map<string, Goods[]>();
const byWords = new Map<Words, Goods>();
for (const words of LANGUAGES) {
  const { business } = words;
  const goods = goodsOf(business);
  byWords.set(words, goods);
  for (const mine of plain(`${business.mine} ${business.me}`).split(' '))
    if (mine !== '') byMine.set(mine, [...(byMine.get(mine) ?? []), goods]);
}

// Whether a word names goods, and whether only a business has such; undefined for all other words.
function kindOf(word: string, { whole, endings, apart }: Goods): boolean | undefined {
  const known = whole.get(word) ?? (apart && word.endsWith('s') ? whole.get(word.slice(0, -1)) : undefined);
  if (known !== undefined) return known;
  const found = endings
    .get(word.slice(-KEY))
    ?.find(([ending]) => word.length >= ending.length + SHORTEST_BEFORE_ENDING && word.endsWith(ending));
  return found?.[1];
}

// "my book club", "my studio apartment": the word behind makes it something else.
function isHead({ tokens }: CaptionReading, at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  if (!next || isWall(next) || isTag(next) || next.kind !== 'word') return true;
  const { leads, copulas, joins, launchStarts } = lexicon;
  if (leads.has(next.text) || joins.has(next.text) || copulas.has(next.text) || launchStarts.has(next.text))
    return true;
  // "my brand just launched"
  return launchStarts.has(tokens[at + 2]?.text ?? '');
}

// "my sister's bakery", "min mammas butik", "søsteren min sitt kurs": `at` is the word before the goods.
function isTheirs({ tokens }: CaptionReading, at: number, { people }: Lexicon): boolean {
  const word = tokens[at]?.text ?? '';
  if (THEIRS.has(word)) return true;
  const owner = word === 's' ? (tokens[at - 1]?.text ?? '') : word.replace(/s$/, '');
  return owner !== word && people.has(owner);
}

function businessAt(
  reading: CaptionReading,
  mine: number,
  goods: Goods,
  lexicon: Lexicon,
  furthest = FURTHEST,
): Business | undefined {
  const { tokens } = reading;
  const before = tokens[mine - 1];
  // "a course with me"
  if (lexicon.withMe.has(tokens[mine]?.text ?? '')) {
    const offered = lexicon.leads.has(before?.text ?? '') ? tokens[mine - 2] : undefined;
    const isOffered = offered?.kind === 'word' && kindOf(offered.text, goods) !== undefined;
    return isOffered ? { from: mine - 2, to: mine, sure: false } : undefined;
  }
  // "Mina egna!"
  if (byMine.has(tokens[mine + 1]?.text ?? '') && isWall(tokens[mine + 2]))
    return { from: mine, to: mine + 1, sure: false };
  const known = goods.behind && before?.kind === 'word' ? kindOf(before.text, goods) : undefined;
  if (known !== undefined) return { from: mine - 1, to: mine, sure: known };
  for (let at = mine + 1; at <= mine + furthest; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || isTheirs(reading, at, lexicon)) return undefined;
    const sure = kindOf(token.text, goods);
    if (sure !== undefined && (!goods.apart || isHead(reading, at, lexicon))) return { from: mine, to: at, sure };
    if (lexicon.leads.has(token.text) || lexicon.copulas.has(token.text)) return undefined;
  }
  return undefined;
}

/** The creator's own goods beside one possessive word; `furthest`: so many words behind it. */
export function ownGoodsAt(
  reading: CaptionReading,
  mine: number,
  lexicon: Lexicon,
  furthest = FURTHEST,
): Business | undefined {
  for (const goods of byMine.get(reading.tokens[mine]?.text ?? '') ?? []) {
    const business = businessAt(reading, mine, goods, lexicon, furthest);
    if (business) return business;
  }
  return undefined;
}

/** Goods that stand shortly before what says that they can be had: "e-boka «Ro» er ute". Undefined where there are none. */
export function goodsBefore(
  reading: CaptionReading,
  { phrase, from, to }: Match,
  lexicon: Lexicon,
): Business | undefined {
  const { tokens } = reading;
  const goods = byWords.get(phrase.words);
  for (let at = from - 1; goods && at >= from - SAID_WITHIN; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'newline' || (token.kind === 'mark' && /[.!?]/.test(token.text))) return undefined;
    if (token.kind !== 'word' || kindOf(token.text, goods) === undefined) continue;
    return isTheirs(reading, at - 1, lexicon) ? undefined : { from: at, to, sure: false };
  }
  return undefined;
}

/** The creator's own goods, as far as a possessive word stands beside them. */
export function findBusinesses(reading: CaptionReading, lexicon: Lexicon): Business[] {
  const found: Business[] = [];
  for (const mine of reading.mine) {
    if (found.length >= MOST) break;
    for (const goods of byMine.get(reading.tokens[mine]?.text ?? '') ?? []) {
      const business = businessAt(reading, mine, goods, lexicon);
      if (business) found.push(business);
    }
  }
  return found;
}

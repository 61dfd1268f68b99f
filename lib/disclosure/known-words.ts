import { plain } from './plain';
import { LANGUAGES } from './words/all';
import type { Words } from './words/words';

/** The single words of all languages together, by what they do. */
export interface KnownWords {
  negators: ReadonlySet<string>;
  leads: ReadonlySet<string>;
  copulas: ReadonlySet<string>;
  trade: ReadonlySet<string>;
  elsewhere: ReadonlySet<string>;
  people: ReadonlySet<string>;
  makers: ReadonlySet<string>;
  codePlain: ReadonlySet<string>;
  codeDiscount: ReadonlySet<string>;
  codeNot: ReadonlySet<string>;
  codeWith: ReadonlySet<string>;
  codeMine: ReadonlySet<string>;
}

function setOf(pick: (words: Words) => string): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((words) => plain(pick(words)).split(' ')).filter((word) => word !== ''));
}

export const KNOWN_WORDS: KnownWords = {
  negators: setOf(({ negators }) => negators),
  leads: setOf(({ leads }) => leads),
  copulas: setOf(({ copulas }) => copulas),
  trade: setOf(({ trade }) => trade),
  elsewhere: setOf(({ elsewhere }) => elsewhere),
  people: setOf(({ people }) => people),
  makers: setOf(({ makers }) => makers),
  codePlain: setOf(({ codes }) => codes.plain),
  codeDiscount: setOf(({ codes }) => codes.discount),
  codeNot: setOf(({ codes }) => codes.not),
  codeWith: setOf(({ codes }) => codes.with),
  codeMine: setOf(({ codes }) => codes.mine),
};

/** What a single word tells of the whole caption, wherever it stands. Bits, so that a caption's words add up to one number. */
export const TOPIC = { elsewhere: 1, charity: 2, products: 4, enter: 8, code: 16 } as const;

/** The words that tell something of the whole caption. */
export const TOPIC_WORDS: readonly [topic: number, words: ReadonlySet<string>][] = [
  [TOPIC.elsewhere, KNOWN_WORDS.elsewhere],
  [TOPIC.charity, setOf(({ charity }) => charity)],
  [TOPIC.products, setOf(({ products }) => products)],
  [TOPIC.enter, setOf(({ enter }) => enter)],
  [TOPIC.code, KNOWN_WORDS.codePlain],
  [TOPIC.code, KNOWN_WORDS.codeDiscount],
];

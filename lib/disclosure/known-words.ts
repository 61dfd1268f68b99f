import { plain } from './plain';
import { LANGUAGES } from './words/all';
import { HOURS, PLACES } from './words/around-goods';
import { COMMUNITY, PARTIES, STUDIES } from './words/around-life';
import { PARCELS } from './words/around-parcels';
import { OPENED } from './words/around-shops';
import { TICKETS } from './words/around-stages';
import { WORK, YEARS } from './words/around-work';
import type { Words } from './words/words';

/** The single words of all languages together, by what they do. */
export interface KnownWords {
  negators: ReadonlySet<string>;
  leads: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  copulas: ReadonlySet<string>;
  trade: ReadonlySet<string>;
  elsewhere: ReadonlySet<string>;
  people: ReadonlySet<string>;
  makers: ReadonlySet<string>;
  codePlain: ReadonlySet<string>;
  codeDiscount: ReadonlySet<string>;
  codeNot: ReadonlySet<string>;
  codeWith: ReadonlySet<string>;
  codeUse: ReadonlySet<string>;
  checkout: ReadonlySet<string>;
  withMe: ReadonlySet<string>;
  /** First words of what says that goods can be had. */
  launchStarts: ReadonlySet<string>;
  codeMine: ReadonlySet<string>;
  dealings: ReadonlySet<string>;
  /** With a hyphen before it: the end of a word. */
  designs: ReadonlySet<string>;
  joins: ReadonlySet<string>;
  /** The small words of which sentences are made. */
  common: ReadonlySet<string>;
}

function setOf(pick: (words: Words) => string): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((words) => plain(pick(words)).split(' ')).filter((word) => word !== ''));
}

export const KNOWN_WORDS: KnownWords = {
  negators: setOf(({ negators }) => negators),
  leads: setOf(({ leads }) => leads),
  articles: setOf(({ articles }) => articles),
  copulas: setOf(({ copulas }) => copulas),
  trade: setOf(({ trade }) => trade),
  elsewhere: setOf(({ elsewhere }) => elsewhere),
  people: setOf(({ people }) => people),
  makers: setOf(({ makers }) => makers),
  codePlain: setOf(({ codes }) => codes.plain),
  codeDiscount: setOf(({ codes }) => codes.discount),
  codeNot: setOf(({ codes }) => codes.not),
  codeWith: setOf(({ codes }) => codes.with),
  codeUse: setOf(({ codes }) => codes.use),
  checkout: setOf(({ codes }) => codes.checkout),
  withMe: setOf(({ business }) => business.me),
  launchStarts: setOf(({ launches }) =>
    launches.flatMap((launch) => launch.split(' ', 1)[0]?.split('/') ?? []).join(' '),
  ),
  codeMine: setOf(({ codes }) => codes.mine),
  dealings: setOf(({ dealings }) => dealings),
  designs: setOf(({ business }) => business.designs),
  joins: setOf(({ business }) => business.joins),
  common: setOf(({ common }) => common),
};

/** What a single word tells of the whole caption, wherever it stands. Bits, so that a caption's words add up to one number. */
export const TOPIC = {
  elsewhere: 1,
  charity: 2,
  products: 4,
  enter: 8,
  code: 16,
  percent: 32,
  mine: 64,
  checkout: 128,
  work: 256,
  years: 512,
  parcel: 1024,
  tickets: 2048,
  party: 4096,
  community: 8192,
  studies: 16384,
  opened: 32768,
  places: 65536,
} as const;

/** The words that tell something of the whole caption. */
export const TOPIC_WORDS: readonly [topic: number, words: ReadonlySet<string>][] = [
  [TOPIC.elsewhere, KNOWN_WORDS.elsewhere],
  [TOPIC.charity, setOf(({ charity }) => charity)],
  [TOPIC.products, setOf(({ products }) => products)],
  [TOPIC.enter, setOf(({ enter }) => enter)],
  [TOPIC.code, KNOWN_WORDS.codePlain],
  [TOPIC.code, KNOWN_WORDS.codeDiscount],
  [TOPIC.checkout, KNOWN_WORDS.checkout],
  [TOPIC.percent, setOf(({ percents }) => percents)],
  [TOPIC.mine, setOf(({ business }) => `${business.mine} ${business.me}`)],
  [TOPIC.work, WORK],
  [TOPIC.years, YEARS],
  [TOPIC.parcel, PARCELS],
  [TOPIC.tickets, TICKETS],
  [TOPIC.party, PARTIES],
  [TOPIC.community, COMMUNITY],
  [TOPIC.studies, STUDIES],
  [TOPIC.opened, OPENED],
  [TOPIC.places, PLACES],
  [TOPIC.places, HOURS],
];

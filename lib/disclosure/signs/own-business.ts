import { brandFrom, type Brand } from '../brands';
import { findBusinesses, goodsBefore } from '../business';
import { TOPIC } from '../known-words';
import { GROUP, type Lexicon } from '../lexicon';
import { phrasesOf, type CaptionReading, type Match } from '../reading';
import type { Context } from './context';
import { isPriceSign, signAt, WEIGHTS, type Sign } from './sign';

const { doubtless: DOUBTLESS } = WEIGHTS;
const HALF = 5;
/** Without any of these nobody speaks of a business of her own. */
const OWN =
  GROUP.own |
  GROUP.made |
  GROUP.launch |
  GROUP.arrival |
  GROUP.trading |
  GROUP.customer |
  GROUP.performs |
  GROUP.designed |
  GROUP['bio-link'];
/** How far from goods that are anybody's it may be said that they are for sale. */
const NEAR = 12;
/** "sammen med", "in Zusammenarbeit mit". */
const MOST_JOINS = 2;
/** "I've designed a small autumn collection". */
const DESIGNED_WITHIN = 5;

interface Span {
  from: number;
  to: number;
}

function overlaps(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function isNear(a: Span, b: Span): boolean {
  return a.from - b.to <= NEAR && b.from - a.to <= NEAR;
}

/** What says that something can be bought. A price by itself is anybody's; what belongs to the goods' own words says nothing of them. */
function selling(
  context: Context,
  persuasion: readonly Sign[],
  links: readonly Sign[],
): { near: Span[]; links: Span[]; hasPrice: boolean } {
  const { reading } = context;
  const isPrice = (sign: Sign) => isPriceSign(sign, reading);
  const hasPrice = persuasion.some(isPrice) || phrasesOf(reading, 'bio-link').length > 0;
  return {
    hasPrice,
    near: [
      ...persuasion.filter((sign) => !isPrice(sign)),
      ...phrasesOf(reading, 'launch').slice(0, 50),
      ...(hasPrice ? phrasesOf(reading, 'arrival').slice(0, 50) : []),
    ],
    links: links.filter(({ weight }) => weight > 1),
  };
}

// Nobody else is named: whose book it is that is out, and what it costs, the creator says of her own.
function launched({ reading, lexicon }: Context): Span | undefined {
  for (const launch of [...phrasesOf(reading, 'launch').slice(0, 50), ...phrasesOf(reading, 'arrival').slice(0, 50)]) {
    const goods = goodsBefore(reading, launch, lexicon);
    if (goods) return goods;
  }
  return undefined;
}

// A price, a release or a call to sign up or buy, and the address in the profile, all of them the creator's: nobody else is named.
function forSale({ reading, tags, forCharity, hasElsewhere }: Context, persuasion: readonly Sign[]): Span | undefined {
  if (tags.length > 0 || forCharity || hasElsewhere) return undefined;
  const hasPrice = persuasion.some((sign) => isPriceSign(sign, reading)) || phrasesOf(reading, 'customer').length > 0;
  const [address] = phrasesOf(reading, 'bio-link');
  if (!hasPrice || !address) return undefined;
  // Doors open and buses leave as well: what is released says so in more than a word.
  const releases = phrasesOf(reading, 'launch').filter(({ from, to }) => from < to);
  return [...phrasesOf(reading, 'action'), ...releases].find((said) => !overlaps(address, said));
}

// "Vi spelar i Lund … länk till biljetterna i bio": a concert that tickets are sold for.
function performed({ reading, hasElsewhere }: Context, links: readonly Sign[]): Match | undefined {
  if (hasElsewhere || (reading.topics & TOPIC.tickets) === 0) return undefined;
  const hasAddress = links.length > 0 || phrasesOf(reading, 'bio-link').length > 0;
  return hasAddress ? phrasesOf(reading, 'performs')[0] : undefined;
}

// "Cake orders for March … message me with your dates".
function customers(reading: CaptionReading): Match[] {
  const contacts = phrasesOf(reading, 'contact').slice(0, 20);
  return contacts.length === 0
    ? []
    : phrasesOf(reading, 'customer')
        .slice(0, 20)
        .filter((customer) => contacts.some((contact) => isNear(contact, customer)));
}

function isDesign({ tokens }: CaptionReading, { from, to }: Span, designs: ReadonlySet<string>): boolean {
  for (let at = from; at <= to; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (designs.has(word)) return true;
    for (let start = 1; start < word.length; start += 1) if (designs.has(`-${word.slice(start)}`)) return true;
  }
  return false;
}

// "min egen kolleksjon (sammen) med @x", "my collection @x".
function joinedBrand(reading: CaptionReading, { to }: Span, lexicon: Lexicon): Brand | undefined {
  for (let at = to + 1; at <= to + MOST_JOINS + 1; at += 1) {
    const token = reading.tokens[at];
    if (token?.kind === 'mention') {
      const brand = brandFrom(reading, at, lexicon);
      return brand?.person ? undefined : brand;
    }
    if (token?.kind !== 'word' || !lexicon.joins.has(token.text)) return undefined;
  }
  return undefined;
}

// "kolleksjonen jeg har laget", "I've designed a small autumn collection".
function thoughtOut(reading: CaptionReading, { designs }: Lexicon): Span[] {
  return phrasesOf(reading, 'designed')
    .slice(0, 20)
    .flatMap(({ from, to }) => {
      if (isDesign(reading, { from: from - 2, to: from - 1 }, designs)) return [{ from, to }];
      for (let at = to + 1; at <= to + DESIGNED_WITHIN; at += 1) {
        if (reading.tokens[at]?.kind !== 'word') break;
        if (isDesign(reading, { from: at, to: at }, designs)) return [{ from, to: at }];
      }
      return [];
    });
}

/** The creator's own goods at somebody else's: nobody designs a collection with a brand for nothing. */
function designedWith(
  reading: CaptionReading,
  businesses: readonly Span[],
  lexicon: Lexicon,
): { from: number; to: number; brand: Brand } | undefined {
  const designs = [
    ...businesses.filter((span) => isDesign(reading, span, lexicon.designs)),
    ...thoughtOut(reading, lexicon),
  ];
  for (const { from, to } of designs) {
    const brand = joinedBrand(reading, { from, to }, lexicon);
    if (brand) return { from, to, brand };
  }
  return undefined;
}

// "Min kollektion av gamla vinylskivor": what is collected.
function isCollected({ tokens }: CaptionReading, { to }: Span, { leads, joins }: Lexicon): boolean {
  const next = tokens[to + 1];
  return next?.kind === 'word' && leads.has(next.text) && !joins.has(next.text);
}

/** The creator's own shop, brand or book; beyond doubt where it is sold, or made with a brand. */
export function ownSigns(context: Context, persuasion: readonly Sign[], links: readonly Sign[]): Sign[] {
  const { reading, lexicon } = context;
  const mayOwn = (reading.groups & OWN) !== 0 || reading.mine.length > 0 || context.own.size > 0;
  if (!mayOwn) return [];
  const phrases: readonly Span[] = phrasesOf(reading, 'own').slice(0, 50);
  const businesses = findBusinesses(reading, lexicon);
  const made = phrasesOf(reading, 'made').slice(0, 50);
  const sells = selling(context, persuasion, links);
  const isSold = (span: Span) => sells.links.length > 0 || sells.near.some((sign) => !overlaps(sign, span));
  const isSoldHere = (span: Span) => sells.near.some((sign) => !overlaps(sign, span) && isNear(sign, span));
  const trading = phrasesOf(reading, 'trading')[0] ?? customers(reading)[0] ?? performed(context, links);
  const sure = [...phrases, ...businesses.filter((business) => business.sure)];
  const sold =
    sure.find(isSold) ??
    businesses.find((business) => !business.sure && isSoldHere(business)) ??
    made.find((span) => isSoldHere(span) || persuasion.some((sign) => isNear(sign, span))) ??
    (sells.hasPrice && context.tags.length === 0 && !context.forCharity ? launched(context) : undefined) ??
    forSale(context, persuasion);
  const isTrade = trading !== undefined && !context.forCharity;
  const doubtless = sold ?? (isTrade ? trading : undefined);
  const design = designedWith(reading, businesses, lexicon);
  const owned = sure.find((span) => !isCollected(reading, span, lexicon));
  const signs: Sign[] = design
    ? [{ kind: 'own-business', weight: DOUBTLESS, ...design }]
    : doubtless
      ? signAt('own-business', DOUBTLESS, doubtless)
      : signAt('own-business', HALF, owned ?? trading);
  // The creator's own brand, when it is known from elsewhere.
  if (context.own.size === 0) return signs;
  const named = reading.tags.find((at) => context.own.has(`brand:${reading.tokens[at]?.text}`));
  if (named === undefined) return signs;
  const brand = { from: named, to: named };
  return [...signs, ...signAt('own-business', isSold(brand) ? DOUBTLESS : HALF, brand)];
}

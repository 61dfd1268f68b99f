import type { FindingKind } from '../model/disclosure';
import { brandFrom, type Brand } from './brands';
import { findCodes, type CodeHit } from './codes';
import { guessLanguage } from './language';
import { findLabels, type Disclaimer, type LabelHit } from './labels';
import type { Group, Lexicon } from './lexicon';
import { readLink } from './links';
import type { CaptionReading, Match } from './reading';

/** One reason to think that a post is commercial. `weight`: see `WEIGHTS`. */
export interface Sign {
  kind: FindingKind;
  weight: number;
  from: number;
  to: number;
  brand?: Brand;
  /** A brand's name that stands nowhere in the caption as such: the shop behind an affiliate link. */
  destination?: string;
}

/** All that a caption tells of being commercial or not. */
export interface Signs {
  signs: Sign[];
  labels: LabelHit[];
  disclaimers: Disclaimer[];
  /** Everybody tagged but the creator, friends and photographers too. */
  tags: Sign[];
  /** The creator speaks of her employer. */
  employer: boolean;
}

/** Weights add up: 10 is beyond doubt, below 4 nothing to speak of. From `SURE` on, no disclaimer helps (disclosure-signals.md §1). */
export const WEIGHTS = { sure: 100, doubtless: 10, slight: 4 } as const;

const { sure: SURE, doubtless: DOUBTLESS } = WEIGHTS;
const HALF = 5;
const MENTION = 2;
const MENTION_AS_MAKER = 4;
const SUPPLIED_WITHIN = 12;
const BESIDE_WITHIN = 3;
const MOST_TAGS = 200;
const LONGEST_CHAIN = 5;
const SHOP_HANDLE =
  /(?:official|offisiell|shop|store|brand|norge|norway|sverige|sweden|danmark|denmark|suomi|finland|nordic|scandinavia|deutschland|france|nederland|espana|italia|cosmetics|beauty|skincare|hotel|hotels|clothing|jewelry|jewellery|smykker|smycken|butikk|butik|restaurant|apparel|nutrition|fashion|sko|shoes|interior|mote|klinikk|klinik)$|^(?:shop|hotel|team|try|visit|get)[._]?[a-z]|[._](?:no|se|dk|fi|de|fr|nl|es|it|uk|us|com|co|eu)$/;
const PRICE = /^\d+(?:kr|sek|nok|dkk|eur|usd|gbp|euro|euros)$/;
const CURRENCY = new Set([
  'kr',
  'kroner',
  'kronor',
  'sek',
  'nok',
  'dkk',
  'eur',
  'euro',
  'euros',
  'usd',
  'gbp',
  'pounds',
  'dollars',
  '€',
  '$',
  '£',
]);

function names(groups: readonly Match[], group: Group): Match[] {
  return groups.filter(({ phrase }) => phrase.group === group);
}

interface Context {
  reading: CaptionReading;
  lexicon: Lexicon;
  own: ReadonlySet<string>;
  labels: LabelHit[];
  /** The mention that most likely is a brand's, with its weight. */
  mentions: Sign[];
  /** All mentions but the creator's own: "follow me and @shop" names a supplier, not a friend. */
  tags: Sign[];
  hasElsewhere: boolean;
  unasked: boolean;
  forCharity: boolean;
  /** Languages of the market. */
  home: readonly string[];
}

function isCredited(reading: CaptionReading, at: number, creditEnds: ReadonlySet<number>): boolean {
  const { tokens } = reading;
  let before = at - 1;
  for (let skipped = 0; skipped < 2; skipped += 1) {
    const token = tokens[before];
    if (!token || (token.kind !== 'picture' && !(token.kind === 'mark' && /[:"|-]/.test(token.text)))) break;
    // A camera before a name is a credit in every language.
    if (/^[📷📸🎥🎬📹]/u.test(reading.text.slice(token.start, token.end))) return true;
    before -= 1;
  }
  const token = tokens[before];
  if (token?.kind === 'mention') return before === at - 1 && isCredited(reading, before, creditEnds);
  return creditEnds.has(before);
}

// "kjole fra @x", "dress @x", "dress by @x".
function madeBy({ tokens }: CaptionReading, at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  return (
    lexicon.makers.has(before.text) ||
    (lexicon.leads.has(before.text) && lexicon.makers.has(tokens[at - 2]?.text ?? ''))
  );
}

function mentionSigns(
  reading: CaptionReading,
  lexicon: Lexicon,
  own: ReadonlySet<string>,
): { mentions: Sign[]; tags: Sign[] } {
  const creditEnds = new Set(names(reading.matches, 'credit').map(({ to }) => to));
  const hasProduct = reading.tokens.some(
    ({ kind, text }) => (kind === 'word' || kind === 'hashtag') && lexicon.products.has(text),
  );
  const mentions: Sign[] = [];
  const tags: Sign[] = [];
  let chain = 0;
  for (const [at, token] of reading.tokens.entries()) {
    if (tags.length >= MOST_TAGS) break;
    if (token.kind !== 'mention' || own.has(token.text)) continue;
    const name = reading.text.slice(token.start, token.end).replace(/^[@＠]/, '');
    const isMaker = hasProduct || madeBy(reading, at, lexicon) || SHOP_HANDLE.test(token.text);
    const weight = isMaker ? MENTION_AS_MAKER : MENTION;
    const sign: Sign = { kind: 'mention', weight, from: at, to: at, brand: { name, how: 'sure', from: at, to: at } };
    tags.push(sign);
    // A long row of tagged people is looked at once.
    chain = reading.tokens[at - 1]?.kind === 'mention' ? chain + 1 : 0;
    if (chain <= LONGEST_CHAIN && !isCredited(reading, at, creditEnds)) mentions.push(sign);
  }
  return { mentions, tags };
}

function isBeside(context: Context, hit: LabelHit): boolean {
  return context.mentions.some(
    ({ from }) => Math.abs(from - hit.to) <= BESIDE_WITHIN || Math.abs(from - hit.from) <= BESIDE_WITHIN,
  );
}

function brandWeight({ brand, words }: LabelHit, sure: number, likely: number, none: number): number {
  if (!brand) return none;
  // Every noun has a capital in German: a capital is no sign of a name there.
  return brand.how === 'sure' ? sure : words.languages[0] === 'de' ? Math.min(likely, HALF) : likely;
}

function inTrade(context: Context, hit: LabelHit): boolean {
  const { tokens } = context.reading;
  if (hit.form !== 'tag') return false;
  for (let step = -4; step <= 4; step += 1) {
    const token = tokens[hit.from + step];
    if (step !== 0 && token?.kind === 'hashtag' && context.lexicon.trade.has(token.text)) return true;
  }
  return false;
}

function isThankedForGoods(context: Context, hit: LabelHit, supplied: readonly Match[]): boolean {
  return (
    supplied.some(({ from }) => from > hit.to && from - hit.to <= SUPPLIED_WITHIN) && context.reading.tokens.length > 0
  );
}

function relationWeight(context: Context, hit: LabelHit): number {
  const isMentioned = context.mentions.length > 0;
  if (hit.form === 'tag') {
    if (context.hasElsewhere && !isMentioned) return 0;
    return hit.words.languages[0] === 'en' && !isMentioned && !hit.brand ? HALF : DOUBTLESS;
  }
  if (hit.form === 'alone' && !hit.brand && context.lexicon.leads.has(context.reading.tokens[hit.to + 1]?.text ?? ''))
    return 0;
  if (hit.form === 'alone')
    return brandWeight(hit, DOUBTLESS, DOUBTLESS, isMentioned ? DOUBTLESS : context.hasElsewhere ? 0 : DOUBTLESS);
  return brandWeight(hit, DOUBTLESS, DOUBTLESS, 0);
}

function giftWeight(context: Context, hit: LabelHit): number {
  if (hit.form === 'tag' || hit.form === 'alone') return DOUBTLESS;
  if (context.unasked) return HALF;
  const isFree = (hit.label.anywhere ?? []).length > 0 && hit.form === 'sentence' && !hit.brand;
  return isFree ? DOUBTLESS : brandWeight(hit, DOUBTLESS, HALF, DOUBTLESS);
}

// "#pub" is advertising in French and a bar in English; "#sp" is the same everywhere.
function isAtHome({ reading, home }: Context, { words }: LabelHit): boolean {
  const [language] = words.languages;
  return (
    language === 'en' || language === undefined || home.includes(language) || guessLanguage(reading.tokens) === language
  );
}

function doubtfulWeight(context: Context, hit: LabelHit): number {
  if (!isAtHome(context, hit)) return 0;
  const isForeign = hit.words.languages[0] !== 'en';
  if (isForeign && (hit.form === 'alone' || hit.from === 0)) return SURE;
  if (context.mentions.length > 0) return DOUBTLESS;
  return isForeign && context.hasElsewhere ? 0 : 6;
}

// What a label is worth as a sign, by what it says.
function labelWeight(context: Context, hit: LabelHit, supplied: readonly Match[]): number {
  const isMentioned = context.mentions.length > 0;
  const { says, doubtful } = hit.label;
  switch (says) {
    case 'advert':
    case 'paid':
    case 'sponsored':
    case 'affiliate':
      if (doubtful) return doubtfulWeight(context, hit);
      if (says === 'sponsored' && hit.form === 'tag' && context.forCharity && !isMentioned) return 0;
      return inTrade(context, hit) && !isMentioned ? 0 : SURE;
    case 'collaboration':
      return relationWeight(context, hit);
    case 'gift':
    case 'given':
      return giftWeight(context, hit);
    case 'present':
      return isBeside(context, hit) ? DOUBTLESS : isMentioned ? 6 : 2;
    case 'sample':
      if (!doubtful) return context.unasked && hit.form === 'sentence' ? HALF : DOUBTLESS;
      if (context.hasElsewhere && !isBeside(context, hit)) return 0;
      return isMentioned ? DOUBTLESS : hit.form === 'tag' ? WEIGHTS.slight : 6;
    case 'invitation':
      return hit.form === 'sentence'
        ? brandWeight(hit, DOUBTLESS, HALF, 0)
        : hit.from < hit.to || isMentioned || hit.brand
          ? DOUBTLESS
          : 6;
    case 'thanks':
      if (!hit.brand) return 0;
      return isThankedForGoods(context, hit, supplied)
        ? brandWeight(hit, DOUBTLESS, HALF, 0)
        : hit.brand.how === 'sure'
          ? WEIGHTS.slight
          : 0;
    case 'ambassador':
      return hit.brand || isMentioned ? DOUBTLESS : hit.form === 'tag' ? 6 : 2;
    case 'partner':
      if (context.hasElsewhere) return 0;
      if (hit.form === 'tag') return brandWeight(hit, DOUBTLESS, 6, isMentioned ? DOUBTLESS : WEIGHTS.slight);
      return brandWeight(hit, DOUBTLESS, 6, 1);
    case 'own':
      return DOUBTLESS;
  }
}

const KIND_OF: Partial<Record<LabelHit['label']['says'], FindingKind>> = {
  gift: 'gift',
  given: 'gift',
  present: 'gift',
  sample: 'gift',
  invitation: 'gift',
  thanks: 'thanks',
  own: 'own-business',
};

function linkSigns(reading: CaptionReading, mentions: readonly Sign[]): Sign[] {
  const signs: Sign[] = [];
  const handles = mentions.slice(0, 8).map(({ brand }) => (brand?.name ?? '').toLowerCase());
  for (const [at, token] of reading.tokens.entries()) {
    if (signs.length >= MOST_TAGS) break;
    if (token.kind !== 'link') continue;
    const link = readLink(token.text);
    const place = { from: at, to: at, destination: link.brand };
    if (link.kind === 'affiliate') signs.push({ kind: 'affiliate-link', weight: SURE, ...place });
    else if (link.kind === 'likely') signs.push({ kind: 'link', weight: 6, ...place });
    else if (link.kind === 'short') signs.push({ kind: 'link', weight: 1, ...place });
    else if (link.kind === 'plain') {
      const isOfMention = handles.some(
        (handle) => link.brand !== undefined && link.brand.length > 3 && handle.includes(link.brand),
      );
      signs.push({ kind: 'link', weight: isOfMention ? 3 : 2, ...place });
    }
  }
  return signs;
}

function hasPercentOff({ tokens }: CaptionReading, offers: readonly Match[]): Match | undefined {
  return offers.find(({ from, to }) => {
    for (let at = Math.max(0, from - 3); at <= to + 3; at += 1) if (tokens[at]?.text === '%') return true;
    return false;
  });
}

function priceAt({ tokens }: CaptionReading): number | undefined {
  const at = tokens.findIndex(({ kind, text }, index) => {
    if (kind === 'word') return PRICE.test(text);
    return (
      kind === 'number' && (CURRENCY.has(tokens[index + 1]?.text ?? '') || CURRENCY.has(tokens[index - 1]?.text ?? ''))
    );
  });
  return at < 0 ? undefined : at;
}

function one(kind: FindingKind, weight: number, match: { from: number; to: number } | undefined): Sign[] {
  return match ? [{ kind, weight, from: match.from, to: match.to }] : [];
}

// What only adds up: an offer, a price, the call to buy.
function persuasionSigns(reading: CaptionReading): Sign[] {
  const { matches } = reading;
  const offers = names(matches, 'offer');
  const percent = hasPercentOff(reading, [...offers, ...names(matches, 'cut')]);
  const actions = names(matches, 'action');
  const price = priceAt(reading);
  return [
    ...(percent ? one('offer', 4, percent) : one('offer', 2, offers[0])),
    ...one('offer', 2, price === undefined ? undefined : { from: price, to: price }),
    ...one('call-to-action', 3, actions[0]),
    ...one(
      'call-to-action',
      1,
      actions.find(({ from }) => from > (actions[0]?.to ?? 0)),
    ),
    ...one('call-to-action', 3, names(matches, 'bio-link')[0]),
  ];
}

function codeSigns(hits: readonly CodeHit[], context: Context): Sign[] {
  return hits.map(({ from, to, sure }) => ({
    kind: 'code',
    weight: sure ? SURE : 7,
    from,
    to,
    brand: brandFrom(context.reading, to + 1, context.lexicon),
  }));
}

function giveawaySigns(context: Context): Sign[] {
  const { reading, lexicon } = context;
  const [giveaway] = names(reading.matches, 'giveaway');
  if (!giveaway) return [];
  const asks = reading.tokens.some(
    ({ kind, text }) => (kind === 'word' || kind === 'hashtag') && lexicon.enter.has(text),
  );
  if (!asks) return [];
  const supplier = context.tags[0] ?? context.labels.find(({ brand }) => brand !== undefined);
  return supplier
    ? [{ kind: 'giveaway', weight: DOUBTLESS, from: giveaway.from, to: giveaway.to, brand: supplier.brand }]
    : [];
}

function ownSigns(context: Context, persuasion: readonly Sign[], links: readonly Sign[]): Sign[] {
  const { reading } = context;
  const [own] = names(reading.matches, 'own');
  const isSelling = persuasion.length > 0 || links.some(({ weight }) => weight > 1);
  const signs = one('own-business', isSelling ? DOUBTLESS : HALF, own);
  // The creator's own brand, when it is known from elsewhere.
  const named = reading.tokens.findIndex(
    ({ kind, text }) => (kind === 'mention' || kind === 'hashtag') && context.own.has(`brand:${text}`),
  );
  return named < 0
    ? signs
    : [...signs, { kind: 'own-business', weight: isSelling ? DOUBTLESS : HALF, from: named, to: named }];
}

// "Which do you prefer? Outfit from shop #shop": the brand named twice, nothing else tagged, and the readers asked about it.
function showcaseSigns({ reading, lexicon }: Context): Sign[] {
  const [prompt] = names(reading.matches, 'prompt');
  if (!prompt) return [];
  const tags = reading.tokens.filter(({ kind }) => kind === 'hashtag');
  const [tag] = tags;
  if (!tag || tags.length > 1) return [];
  const at = reading.tokens.findIndex(
    ({ kind, text }, index) =>
      kind === 'word' && text === tag.text && lexicon.makers.has(reading.tokens[index - 1]?.text ?? ''),
  );
  if (at < 0) return [];
  const brand: Brand = { name: reading.text.slice(tag.start + 1, tag.end), how: 'sure', from: at, to: at };
  return [{ kind: 'mention', weight: DOUBTLESS, from: at, to: at, brand }];
}

// A word of two languages is one sign.
function heaviest(weighed: readonly { hit: LabelHit; weight: number }[]): Sign[] {
  const byPlace = new Map<string, Sign>();
  for (const { hit, weight } of weighed) {
    const place = `${hit.from}-${hit.to}`;
    if (weight <= (byPlace.get(place)?.weight ?? 0)) continue;
    const { from, to, brand, label } = hit;
    byPlace.set(place, { kind: KIND_OF[label.says] ?? 'relation', weight, from, to, brand });
  }
  return [...byPlace.values()];
}

/** Everything in a caption that speaks for or against its being commercial. `own`: handles of the creator, and her brands as "brand:name"; `home`: the market's languages. */
export function findSigns(
  reading: CaptionReading,
  lexicon: Lexicon,
  own: ReadonlySet<string>,
  home: readonly string[],
): Signs {
  const { hits, disclaimers } = findLabels(reading, lexicon);
  const { matches } = reading;
  const { mentions, tags } = mentionSigns(reading, lexicon, own);
  const context: Context = {
    reading,
    lexicon,
    own,
    labels: hits,
    mentions,
    tags,
    hasElsewhere: reading.tokens.some(
      ({ kind, text }) => (kind === 'word' || kind === 'hashtag') && lexicon.elsewhere.has(text),
    ),
    unasked: names(matches, 'unasked').length > 0,
    forCharity: reading.tokens.some(({ text }) => lexicon.charity.has(text)),
    home,
  };
  const supplied = names(matches, 'supplied');
  const weighed = hits.map((hit) => ({ hit, weight: labelWeight(context, hit, supplied) }));
  const labelSigns = heaviest(weighed);
  const links = linkSigns(reading, mentions);
  const persuasion = persuasionSigns(reading);
  const hasOffer = persuasion.some(({ kind }) => kind === 'offer') || reading.tokens.some(({ text }) => text === '%');
  const codes = codeSigns(findCodes(reading, lexicon, { hasOffer, hasBrand: mentions.length > 0 }), context);
  return {
    signs: [
      ...labelSigns,
      ...links,
      ...codes,
      ...persuasion,
      ...giveawaySigns(context),
      ...ownSigns(context, persuasion, links),
      ...showcaseSigns(context),
      ...mentions,
    ],
    labels: weighed.filter(({ weight }) => weight > 0).map(({ hit }) => hit),
    disclaimers,
    tags,
    employer: names(matches, 'employer').length > 0,
  };
}

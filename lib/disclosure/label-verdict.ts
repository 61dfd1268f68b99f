import type { DisclosureNote, LabelVerdict } from '../model/disclosure';
import type { LabelHit } from './label-hit';
import { guessLanguage } from './language';
import type { Lexicon } from './lexicon';
import type { Market } from './markets/market';
import { placeOf, type Placement } from './placement';
import type { CaptionReading } from './reading';
import type { Sign } from './signs/sign';

/** One label as the market sees it. */
export interface JudgedLabel {
  hit: LabelHit;
  accepted: boolean;
  rule: string;
  /** Only of accepted ones. */
  placement: Placement | undefined;
  wrongLanguage: boolean;
}

export interface LabelJudgement {
  verdict: LabelVerdict;
  rule: string;
  labels: JudgedLabel[];
  notes: DisclosureNote[];
}

interface Situation {
  reading: CaptionReading;
  market: Market;
  lexicon: Lexicon;
  signs: readonly Sign[];
  /** Language of the creator's posts, BCP-47 without a region; the caption's own goes before it. */
  language: string | undefined;
  flagged: boolean;
}

/** What says that words belong to advertising, so that their language can be wrong. */
const SPEAKS_OF_ADS = new Set(['advert', 'paid', 'sponsored']);

// Only something was given: nothing sold by code or link, nobody paid.
function isOnlyGift(signs: readonly Sign[], hits: readonly LabelHit[]): boolean {
  if (signs.some(({ kind, weight }) => kind === 'code' || (kind === 'affiliate-link' && weight > 0))) return false;
  return !hits.some(
    ({ label }) =>
      label.says === 'paid' || label.says === 'affiliate' || label.says === 'ambassador' || label.says === 'partner',
  );
}

function acceptance(
  hit: LabelHit,
  onlyGift: boolean,
  { market, reading }: Situation,
): { accepted: boolean; rule: string; neighbour: boolean } {
  const { word, says } = hit.label;
  const own = market.accepted.find(
    ({ words, only, withBrand }) =>
      words.includes(word) &&
      (only === undefined || onlyGift) &&
      (withBrand === undefined || isNamed(hit) || isNamedFurtherOn(hit, reading)),
  );
  if (own) return { accepted: true, rule: own.rule, neighbour: false };
  const isNeighbour = hit.words.languages.some((language) => market.understood.includes(language));
  if (isNeighbour && says === 'advert' && isPlainAdWord(hit))
    return { accepted: true, rule: market.language.rule, neighbour: true };
  const rejected = market.rejected.find(({ words }) => words.includes(word));
  return {
    accepted: false,
    rule: rejected?.rule ?? (wrongLanguage(hit, market) ? market.language.rule : (market.accepted[0]?.rule ?? '')),
    neighbour: false,
  };
}

// "#partner @shop" could be anybody's: as a title the word stands behind the name. A gift is said to be from whom is named.
function isNamed({ brand, form, from, label }: LabelHit): boolean {
  const isTitle = label.says === 'partner' || label.says === 'ambassador';
  return brand !== undefined && !(isTitle && form === 'tag' && brand.from > from);
}

// "#adv Merenda con @forno": an ad's brand need not stand beside the word.
function isNamedFurtherOn({ label }: LabelHit, { tags, tokens }: CaptionReading): boolean {
  return label.says === 'advert' && tags.some((at) => tokens[at]?.kind === 'mention');
}

// The neighbour's first words: reklame and annonse, not "annonsørinnhold".
function isPlainAdWord({ words, label }: LabelHit): boolean {
  return words.labels.slice(0, 2).includes(label);
}

function wrongLanguage({ words, label }: LabelHit, { languages }: Market): boolean {
  return SPEAKS_OF_ADS.has(label.says) && !words.languages.some((language) => languages.includes(language));
}

function inPostLanguage({ label, words }: LabelHit, { market, language, reading }: Situation): boolean {
  if (!market.postLanguage || !((label.says === 'advert' && !label.doubtful) || label.says === 'paid')) return false;
  const spoken = guessLanguage(reading.tokens) ?? language;
  return spoken !== undefined && words.languages.includes(spoken);
}

function judgeOne(
  hit: LabelHit,
  hits: readonly LabelHit[],
  onlyGift: boolean,
  situation: Situation,
): JudgedLabel & { neighbour: boolean } {
  const { market, reading, lexicon } = situation;
  const found = acceptance(hit, onlyGift, situation);
  const accepted = found.accepted || inPostLanguage(hit, situation);
  return {
    hit,
    accepted,
    rule: found.rule,
    neighbour: found.neighbour,
    wrongLanguage: !accepted && wrongLanguage(hit, market),
    placement: accepted ? placeOf(hit, hits, reading, market, lexicon) : undefined,
  };
}

// A word of two languages is one label: as the market takes it, else in the market's language.
function onePerPlace<T extends JudgedLabel>(labels: T[]): T[] {
  if (labels.length < 2) return labels;
  const byPlace = new Map<string, T>();
  const rank = ({ accepted, wrongLanguage: foreign }: JudgedLabel) => (accepted ? 2 : foreign ? 0 : 1);
  for (const label of labels) {
    const place = `${label.hit.from}-${label.hit.to}`;
    const other = byPlace.get(place);
    if (!other || rank(label) > rank(other)) byPlace.set(place, label);
  }
  return [...byPlace.values()];
}

function best(
  labels: readonly (JudgedLabel & { neighbour: boolean })[],
): (JudgedLabel & { neighbour: boolean }) | undefined {
  const order: (Placement | undefined)[] = ['first', 'maybe-cut', 'late'];
  for (const placement of order) {
    const found = labels.find((label) => label.accepted && label.placement === placement);
    if (found) return found;
  }
  return undefined;
}

/** How a commercial post is labelled, in the precedence of disclosure.md: missing, wording, placement, clear. */
export function judgeLabel(hits: readonly LabelHit[], situation: Situation): LabelJudgement {
  const { market, flagged, signs } = situation;
  const onlyGift = isOnlyGift(signs, hits);
  const labels = onePerPlace(hits.slice(0, 100).map((hit) => judgeOne(hit, hits, onlyGift, situation)));
  const notes: DisclosureNote[] = [];
  const chosen = best(labels);
  if (hits.some(({ disguised }) => disguised)) notes.push('obfuscated');
  if (chosen?.neighbour) notes.push('neighbour-language');
  if (flagged) {
    const isOwnWord = chosen !== undefined && chosen.placement !== 'late';
    if (!isOwnWord && !market.platformLabel.enough) notes.push('platform-label');
    return { verdict: 'clear', rule: isOwnWord ? chosen.rule : market.platformLabel.rule, labels, notes };
  }
  if (chosen) {
    if (chosen.placement === 'late') return { verdict: 'bad-placement', rule: market.placement.rule, labels, notes };
    if (chosen.placement === 'maybe-cut') notes.push('may-be-cut-off');
    return { verdict: 'clear', rule: chosen.rule, labels, notes };
  }
  const [weak] = labels;
  if (!weak) return { verdict: 'missing', rule: missingRule(signs, market), labels, notes };
  const guide = labels.find(({ hit }) =>
    market.rejected.some(({ words, guideAccepts }) => guideAccepts && words.includes(hit.label.word)),
  );
  if (guide) notes.push('guide-accepts');
  return { verdict: 'insufficient-wording', rule: (guide ?? weak).rule, labels, notes };
}

// The duty that was missed: of links and codes, of one's own brand, of gifts, or the general one.
function missingRule(signs: readonly Sign[], market: Market): string {
  if (signs.some(({ kind }) => kind === 'affiliate-link' || kind === 'code')) return market.affiliate.rule;
  if (signs.some(({ kind }) => kind === 'own-business')) return market.ownBrand.rule;
  if (signs.some(({ kind }) => kind === 'gift')) return market.gifts.rule;
  return market.accepted[0]?.rule ?? '';
}

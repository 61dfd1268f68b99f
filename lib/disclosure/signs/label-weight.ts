import { guessLanguage } from '../language';
import { TOPIC } from '../known-words';
import type { Brand } from '../brands';
import type { LabelHit } from '../label-hit';
import { phrasesOf } from '../reading';
import { plain } from '../plain';
import { SCHOOL_NAME } from '../words/around-life';
import { SPOKEN_OF, WRITES } from '../words/around-labels';
import { AT_EMPLOYER } from '../words/around-work';
import { FIRST_NAMES } from '../words/first-names';
import type { Context } from './context';
import { WEIGHTS } from './sign';

const { sure: SURE, doubtless: DOUBTLESS } = WEIGHTS;
const HALF = 5;
/** Friends give presents. */
const FROM_FRIEND = 2;
const SUPPLIED_WITHIN = 12;
const BESIDE_WITHIN = 3;

function isBeside(context: Context, hit: LabelHit): boolean {
  return context.mentions.some(
    ({ from }) => Math.abs(from - hit.to) <= BESIDE_WITHIN || Math.abs(from - hit.from) <= BESIDE_WITHIN,
  );
}

/** "Ali", "Linnea": a given name and nothing else. */
function isGivenName({ how, name }: Brand): boolean {
  return how === 'likely' && FIRST_NAMES.has(plain(name));
}

function brandWeight({ brand, words }: LabelHit, sure: number, likely: number, none: number): number {
  if (!brand) return none;
  if (brand.person || isGivenName(brand)) return Math.min(sure, HALF);
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

function isThankedForGoods(context: Context, hit: LabelHit): boolean {
  return phrasesOf(context.reading, 'supplied').some(({ from }) => from > hit.to && from - hit.to <= SUPPLIED_WITHIN);
}

function has({ reading }: Context, topic: number): boolean {
  return (reading.topics & topic) !== 0;
}

// "samarbete med Ali, Linnea och Theo": more than one given name is a group of friends.
function isGroup({ reading }: Context, { brand }: LabelHit): boolean {
  if (!brand || !isGivenName(brand)) return false;
  const { tokens } = reading;
  return [2, 3].some((step) => FIRST_NAMES.has(tokens[brand.to + step]?.text ?? ''));
}

// "A thesis written in collaboration with the Roads Agency": not where somebody is tagged.
function isStudy(context: Context, { brand }: LabelHit): boolean {
  return has(context, TOPIC.studies) && context.mentions.length === 0 && brand?.how !== 'sure';
}

// "Samarbete med Lindängsskolan": by its name no business.
function isSchool({ brand }: LabelHit): boolean {
  return brand?.how === 'likely' && SCHOOL_NAME.test(plain(brand.name));
}

function relationWeight(context: Context, hit: LabelHit): number {
  const isMentioned = context.mentions.length > 0;
  // A choir and a parish, a piece of school work.
  if (has(context, TOPIC.community) && !isMentioned && hit.brand?.how !== 'sure') return 0;
  // As the first words of a line it is a label all the same.
  if (hit.form === 'sentence' && (isStudy(context, hit) || isSchool(hit))) return 0;
  if (isGroup(context, hit)) return 0;
  if (hit.form === 'tag') {
    if (context.hasElsewhere && !isMentioned) return 0;
    // "#collab with @shop": whom "with" names is a friend elsewhere, a partner here.
    return hit.words.languages[0] === 'en' && context.tags.length === 0 && !hit.brand ? HALF : DOUBTLESS;
  }
  if (hit.form === 'alone' && !hit.brand && context.lexicon.leads.has(context.reading.tokens[hit.to + 1]?.text ?? ''))
    return 0;
  // "In collaboration with gravity": small letters, and nobody tagged anywhere.
  if (hit.form === 'alone' && !hit.brand && hit.from < hit.to && context.reading.tags.length === 0) return HALF;
  if (hit.form === 'alone')
    return brandWeight(hit, DOUBTLESS, DOUBTLESS, isMentioned ? DOUBTLESS : context.hasElsewhere ? 0 : DOUBTLESS);
  return brandWeight(hit, DOUBTLESS, DOUBTLESS, 0);
}

// "fått hem min nya tröja från @shop": what is mine was ordered.
function isOwned({ reading, lexicon }: Context, { from, to }: LabelHit): boolean {
  return reading.tokens.slice(from, to + 1).some(({ text }) => lexicon.codeMine.has(text));
}

// "Gekregen van oma", "fått av min mormor", "sponsrad av farmors frysbox"; not "by our friends at @shop".
function isFromFamily({ reading, lexicon }: Context, { to }: LabelHit): boolean {
  const { people, leads, codeMine } = lexicon;
  const textAt = (at: number) => reading.tokens[at]?.text ?? '';
  const isRelative = (at: number) =>
    (people.has(textAt(at)) || people.has(textAt(at).replace(/s$/, ''))) && !AT_EMPLOYER.has(textAt(at + 1));
  const first = leads.has(textAt(to)) ? to + 1 : to + 2;
  if (!leads.has(textAt(first - 1))) return false;
  return isRelative(first) || (codeMine.has(textAt(first)) && isRelative(first + 1));
}

function giftWeight(context: Context, hit: LabelHit): number {
  const isFriends = hit.brand?.person || (hit.brand && isGivenName(hit.brand)) || isFromFamily(context, hit);
  if (isFriends && hit.form !== 'tag') return FROM_FRIEND;
  if (hit.form === 'tag' || hit.form === 'alone') return DOUBTLESS;
  if (context.unasked || isOwned(context, hit)) return HALF;
  const isFree = (hit.label.anywhere ?? []).length > 0 && hit.form === 'sentence' && !hit.brand;
  const { tags, links, topics } = context.reading;
  // "Fikk tilsendt en innkalling": from whom, and what?
  const isOfGoods = tags.length > 0 || links.length > 0 || (topics & TOPIC.products) !== 0;
  return isFree ? (isOfGoods ? DOUBTLESS : HALF) : brandWeight(hit, DOUBTLESS, HALF, DOUBTLESS);
}

// "#pub" is advertising in French and a bar in English; "#sp" is the same everywhere.
function isAtHome({ reading, home }: Context, { words }: LabelHit): boolean {
  const [language] = words.languages;
  return (
    language === 'en' || language === undefined || home.includes(language) || guessLanguage(reading.tokens) === language
  );
}

// "when they don't write #ad on it", "the #ad rules": the word itself is the topic. Not where somebody is tagged.
function isTopic({ reading, mentions }: Context, { form, from, to }: LabelHit): boolean {
  if (form !== 'tag' || mentions.length > 0) return false;
  const { tokens } = reading;
  const before = tokens[from - 1]?.text === '"' ? tokens[from - 2] : tokens[from - 1];
  return (before?.kind === 'word' && WRITES.has(before.text)) || SPOKEN_OF.has(tokens[to + 1]?.text ?? '');
}

// "NY PR … tak til @anna": who paced a personal record is thanked, and who gave a party.
function isThankedAsFriend(context: Context): boolean {
  if (has(context, TOPIC.party)) return true;
  return context.hasElsewhere && context.labels.some(({ label }) => label.says === 'sample' && label.doubtful);
}

function doubtfulWeight(context: Context, hit: LabelHit): number {
  if (!isAtHome(context, hit)) return 0;
  const isForeign = hit.words.languages[0] !== 'en';
  if (isForeign && (hit.form === 'alone' || hit.from === 0)) return SURE;
  if (context.mentions.length > 0) return DOUBTLESS;
  return isForeign && context.hasElsewhere ? 0 : 6;
}

/** What a label is worth as a sign, by what it says; 0 for ordinary words. */
export function labelWeight(context: Context, hit: LabelHit): number {
  const isMentioned = context.mentions.length > 0;
  const isTagged = context.tags.some(({ brand }) => brand?.person === undefined);
  const { says, doubtful } = hit.label;
  switch (says) {
    case 'advert':
    case 'paid':
    case 'sponsored':
    case 'affiliate':
      if (isTopic(context, hit)) return 0;
      if (doubtful) return doubtfulWeight(context, hit);
      if (says === 'sponsored' && isFromFamily(context, hit)) return 0;
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
      // Without a brand beside it: "they kindly hosted us". Whoever did is tagged.
      return hit.form === 'sentence'
        ? brandWeight(hit, DOUBTLESS, HALF, context.tags.length > 0 ? DOUBTLESS : HALF)
        : hit.from < hit.to || isMentioned || hit.brand
          ? DOUBTLESS
          : 6;
    case 'thanks':
      if (!hit.brand || isGivenName(hit.brand) || isStudy(context, hit)) return 0;
      return isThankedForGoods(context, hit)
        ? brandWeight(hit, DOUBTLESS, HALF, 0)
        : hit.brand.how === 'sure' && !hit.brand.person && !isThankedAsFriend(context)
          ? WEIGHTS.slight
          : 0;
    case 'ambassador':
      return hit.brand || isTagged ? DOUBTLESS : hit.form === 'tag' ? 6 : 2;
    case 'partner':
      if (context.hasElsewhere) return 0;
      if (hit.form === 'tag') return brandWeight(hit, DOUBTLESS, 6, isTagged ? DOUBTLESS : WEIGHTS.slight);
      return brandWeight(hit, DOUBTLESS, 6, 1);
    case 'own':
      return DOUBTLESS;
  }
}

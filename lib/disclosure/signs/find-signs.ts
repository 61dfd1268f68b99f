import type { FindingKind } from '../../model/disclosure';
import { brandFrom } from '../brands';
import { findCodes, type CodeHit } from '../codes';
import { TOPIC } from '../known-words';
import type { LabelHit } from '../label-hit';
import { findLabels } from '../labels';
import type { Lexicon } from '../lexicon';
import { phrasesOf, type CaptionReading } from '../reading';
import type { Context } from './context';
import { findEmployer } from './employer';
import { giveawaySigns } from './giveaway';
import { labelWeight } from './label-weight';
import { linkSigns } from './links';
import { mentionSigns } from './mentions';
import { namedGivers } from './named-givers';
import { ownSigns } from './own-business';
import { ownTradeSigns } from './own-trade';
import { persuasionSigns } from './persuasion';
import { showcaseSigns } from './showcase';
import { WEIGHTS, type Sign, type Signs } from './sign';
import { unaskedParcelSigns } from './unasked-parcel';
import { workingSigns } from './working-with';
import { yearsAtWorkSigns } from './years-at-work';

const NOTHING: Signs = { signs: [], labels: [], disclaimers: [], tags: [], employer: undefined };

const KIND_OF: Partial<Record<LabelHit['label']['says'], FindingKind>> = {
  gift: 'gift',
  given: 'gift',
  present: 'gift',
  sample: 'gift',
  invitation: 'gift',
  thanks: 'thanks',
  own: 'own-business',
};

function codeSign({ from, to, sure }: CodeHit, { reading, lexicon }: Context): Sign {
  // "koden ANNA20 hos Lumi": past the small word.
  const behind = lexicon.leads.has(reading.tokens[to + 1]?.text ?? '') ? to + 2 : to + 1;
  return { kind: 'code', weight: sure ? WEIGHTS.sure : 8, from, to, brand: brandFrom(reading, behind, lexicon) };
}

function toSign({ from, to, brand, label }: LabelHit, weight: number): Sign {
  return { kind: KIND_OF[label.says] ?? 'relation', weight, from, to, brand };
}

// A word of two languages is one sign, the heavier one. Those of the same place stand beside each other.
function addLabels(signs: Sign[], labels: LabelHit[], context: Context): void {
  for (const hit of context.labels) {
    const weight = labelWeight(context, hit);
    if (weight <= 0) continue;
    labels.push(hit);
    const last = signs.at(-1);
    if (last?.from !== hit.from || last.to !== hit.to) signs.push(toSign(hit, weight));
    else if (weight > last.weight) signs[signs.length - 1] = toSign(hit, weight);
  }
  for (const hit of namedGivers(context)) {
    labels.push(hit);
    signs.push(toSign(hit, WEIGHTS.doubtless));
  }
}

// Most captions: no phrase that says anything, nobody tagged, no address, no number, no word for a code.
function isOrdinary({ matches, tags, links, digits, percents, mine, topics }: CaptionReading): boolean {
  const isSilent = matches.length === 0 && (topics & (TOPIC.code | TOPIC.checkout | TOPIC.opened)) === 0;
  const tellsOfWork = (topics & TOPIC.work) !== 0 && (topics & TOPIC.years) !== 0;
  return (
    isSilent &&
    !tellsOfWork &&
    tags.length === 0 &&
    links.length === 0 &&
    digits.length === 0 &&
    percents.length === 0 &&
    mine.length === 0
  );
}

/** Everything in a caption that speaks for or against its being commercial. `own`: handles of the creator, and her brands as "brand:name"; `home`: the market's languages. */
export function findSigns(
  reading: CaptionReading,
  lexicon: Lexicon,
  own: ReadonlySet<string>,
  home: readonly string[],
): Signs {
  if (isOrdinary(reading)) return NOTHING;
  const { hits, disclaimers } = findLabels(reading, lexicon);
  const { mentions, tags } = mentionSigns(reading, lexicon, own);
  const context: Context = {
    reading,
    lexicon,
    own,
    labels: hits,
    mentions,
    tags,
    hasElsewhere: (reading.topics & TOPIC.elsewhere) !== 0,
    unasked: phrasesOf(reading, 'unasked').length > 0,
    forCharity: (reading.topics & TOPIC.charity) !== 0,
    home,
  };
  const signs: Sign[] = [];
  const labels: LabelHit[] = [];
  addLabels(signs, labels, context);
  const links = linkSigns(reading, mentions);
  const persuasion = persuasionSigns(reading);
  const hasOffer = persuasion.some(({ kind }) => kind === 'offer') || reading.percents.length > 0;
  const codes = findCodes(reading, lexicon, {
    hasOffer,
    hasBrand: tags.some(({ brand }) => brand?.person === undefined),
  });
  signs.push(...links);
  for (const code of codes) signs.push(codeSign(code, context));
  signs.push(...persuasion, ...giveawaySigns(context), ...ownSigns(context, persuasion, links));
  signs.push(...ownTradeSigns(context, persuasion));
  signs.push(...workingSigns(context), ...yearsAtWorkSigns(context), ...showcaseSigns(context));
  // By itself such a parcel never tells more than that nobody can tell.
  if (!signs.some(({ weight }) => weight >= WEIGHTS.slight)) signs.push(...unaskedParcelSigns(context));
  const { employer, signs: employed } = findEmployer(reading, lexicon);
  signs.push(...employed, ...mentions);
  return { signs, labels, disclaimers, tags, employer };
}

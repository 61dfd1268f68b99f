import type { Commercial } from '../model/disclosure';
import type { Disclaimer } from './labels';
import { WEIGHTS, type Sign, type Signs } from './signs/sign';

/** The answer, how sure it is, and whether the caption calls advertising what it says is none. */
export interface CommercialVerdict {
  commercial: Commercial;
  /** 0 to 1, the priors of disclosure-signals.md §1. */
  strength: number;
  overLabelled: boolean;
}

const UNSURE = 0.4;
const NOTHING = 0.05;
const STRENGTH: Partial<Record<Sign['kind'], number>> = {
  'affiliate-link': 0.95,
  relation: 0.95,
  code: 0.8,
  gift: 0.75,
};
const BESIDE = 6;
/** These only add up where a brand is named, or where they are many. */
const ADDS_UP = new Set<Sign['kind']>(['call-to-action', 'offer', 'link']);

const NAMES_OR_CALLS = new Set<Sign['kind']>(['mention', 'call-to-action', 'employer']);

function total(signs: readonly Sign[]): number {
  let sum = 0;
  let link = 0;
  let mention = 0;
  for (const { kind, weight } of signs) {
    if (kind === 'mention') mention = Math.max(mention, weight);
    else if (kind === 'link') link = Math.max(link, weight);
    else sum += weight;
  }
  return sum + link + mention;
}

// Without anybody named, a call to action is about the creator's own next video.
function hasObject(signs: readonly Sign[]): boolean {
  return signs.some(
    ({ kind, weight }) => weight > 0 && (!ADDS_UP.has(kind) || (kind === 'link' && weight >= WEIGHTS.slight)),
  );
}

function isBeside({ from, to }: Disclaimer, sign: Sign): boolean {
  return Math.abs(sign.from - to) <= BESIDE || Math.abs(from - sign.to) <= BESIDE;
}

function sureSigns(signs: readonly Sign[]): Sign[] {
  return signs.filter(({ weight }) => weight >= WEIGHTS.sure);
}

function yes(signs: readonly Sign[]): CommercialVerdict {
  const strength = Math.max(0.75, ...sureSigns(signs).map(({ kind }) => STRENGTH[kind] ?? 0.9));
  return { commercial: 'yes', strength, overLabelled: false };
}

function disclaimed(all: Signs): CommercialVerdict {
  const overLabelled = all.disclaimers.some(({ namesAd }) => namesAd);
  const no: CommercialVerdict = { commercial: 'no', strength: NOTHING, overLabelled };
  const sure = sureSigns(all.signs);
  // Neither a code nor an affiliate link is disclaimed away (GEN-NEG).
  if (sure.some(({ kind }) => kind === 'code' || kind === 'affiliate-link')) return yes(all.signs);
  if (all.labels.some(({ label }) => label.says === 'affiliate' && !label.doubtful)) return yes(all.signs);
  const isTakenBack = (sign: Sign) => all.disclaimers.some((disclaimer) => isBeside(disclaimer, sign));
  if (!sure.every(isTakenBack)) return yes(all.signs);
  // "Unpaid" says nothing of what was given.
  const given = all.signs.some(
    ({ kind, weight }) => (kind === 'gift' || kind === 'giveaway') && weight >= WEIGHTS.doubtless,
  );
  if (given) return { commercial: 'unclear', strength: UNSURE, overLabelled };
  return sure.length > 0 ? { ...no, overLabelled: true } : no;
}

// One's own goods, and at "work" without a name anybody's offer, are not the employer's.
function sellsBeside({ kind, weight }: Sign, employer: Signs['employer']): boolean {
  if (kind === 'own-business') return weight >= WEIGHTS.doubtless;
  return kind === 'offer' && employer === 'unnamed' && weight >= WEIGHTS.percentOff;
}

/** Whether a post is commercial. `flagged`: the platform's own label is on; nothing overrides it (GEN-FLAG). */
export function judgeCommercial(all: Signs, flagged: boolean): CommercialVerdict {
  if (flagged) return { commercial: 'yes', strength: 0.99, overLabelled: false };
  if (all.disclaimers.length > 0) return disclaimed(all);
  if (sureSigns(all.signs).length > 0) return yes(all.signs);
  const sum = hasObject(all.signs) ? total(all.signs) : 0;
  const isDoubtless = sum >= WEIGHTS.doubtless;
  const unsure: CommercialVerdict = { commercial: 'unclear', strength: UNSURE, overLabelled: false };
  // Praise of one's employer without more is unclear (decision 17).
  if (all.employer && !all.signs.some((sign) => sellsBeside(sign, all.employer))) {
    const isLabelled = all.labels.some(({ label }) => label.says !== 'thanks');
    const named =
      all.employer === 'named' || all.signs.some(({ kind, weight }) => weight > 0 && NAMES_OR_CALLS.has(kind));
    if (!isLabelled) return named ? unsure : { commercial: 'no', strength: NOTHING, overLabelled: false };
  }
  if (isDoubtless) return yes(all.signs);
  return sum >= WEIGHTS.slight ? unsure : { commercial: 'no', strength: NOTHING, overLabelled: false };
}

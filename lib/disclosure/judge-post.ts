import type { DisclosureNote, Finding, MarketCode, PostDisclosure } from '../model/disclosure';
import { judgeCommercial } from './commercial';
import { findingsOf, type Part } from './findings';
import { judgeLabel, type LabelJudgement } from './label-verdict';
import { baseLanguage } from './language';
import { buildLexicon } from './build-lexicon';
import type { Lexicon } from './lexicon';
import { MARKETS } from './markets/all';
import type { Market } from './markets/market';
import { findPartners } from './partners';
import { plain } from './plain';
import { readCaption } from './reading';
import { toReasons } from './reasons';
import { findSigns } from './signs/find-signs';
import type { Signs } from './signs/sign';

/** Moves with every change of words, rules or engine that can change a verdict; stored with it. */
export const RULES_VERSION = '1.3.0';

export interface PostInput {
  caption?: string;
  title?: string;
  /** The platform's own label; absent means unknown. */
  paidLabel?: boolean;
  /** Whom the platform names beside it. */
  partners?: readonly string[];
}

export interface CreatorInput {
  /** Without @. */
  handle?: string;
  /** Handles or hashtags of her own brands. */
  ownBrands?: readonly string[];
  /** Content language, BCP-47. Nothing depends on it being there. */
  language?: string;
}

export interface PostContext {
  post: PostInput;
  market: MarketCode;
  creator?: CreatorInput;
}

let lexicon: Lexicon | undefined;

// Every market's labels are looked for in every caption: one that is not of this market is a label all the same.
function allWords(): Lexicon {
  lexicon ??= buildLexicon(
    Object.values(MARKETS).flatMap(({ accepted, rejected }) =>
      [...accepted, ...rejected].flatMap(({ words }) => words),
    ),
  );
  return lexicon;
}

const NOBODY: ReadonlySet<string> = new Set();
const NO_CREATOR: CreatorInput = {};
const ONLY_PLATFORM: readonly DisclosureNote[] = ['platform-label'];

function ownNames({ handle, ownBrands = [] }: CreatorInput): ReadonlySet<string> {
  if (!handle && ownBrands.length === 0) return NOBODY;
  const bare = (name: string) => plain(name.replace(/^[@#]/, ''));
  return new Set([...(handle ? [bare(handle)] : []), ...ownBrands.map((name) => `brand:${bare(name)}`)]);
}

function together(parts: readonly Part[]): Signs {
  const [first] = parts;
  if (first && parts.length === 1) return first.signs;
  return {
    signs: parts.flatMap(({ signs }) => signs.signs),
    labels: parts.flatMap(({ signs }) => signs.labels),
    disclaimers: parts.flatMap(({ signs }) => signs.disclaimers),
    tags: parts.flatMap(({ signs }) => signs.tags),
    employer: (['named', 'unnamed'] as const).find((how) => parts.some(({ signs }) => signs.employer === how)),
  };
}

const RANK = ['missing', 'insufficient-wording', 'bad-placement', 'clear'];

// The better labelled of title and caption.
function better(judged: readonly LabelJudgement[]): LabelJudgement | undefined {
  let best = judged[0];
  for (const one of judged) if (best && RANK.indexOf(one.verdict) > RANK.indexOf(best.verdict)) best = one;
  return best;
}

function readParts({ title, caption }: PostInput, market: Market, own: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  const read = (text: string | undefined, where: Part['where']) => {
    if (text === undefined || text === '') return;
    const reading = readCaption(text, allWords());
    parts.push({ reading, signs: findSigns(reading, allWords(), own, market.languages), where });
  };
  read(title, 'title');
  read(caption, undefined);
  return parts;
}

/**
 * Whether a post is commercial, and how it is labelled by the market's rules (disclosure.md). Pure, linear in the length of
 * the texts, never throws. What the caption does not show is not judged: the picture, the first comment, short links.
 */
export function judgePost({ post, market: code, creator = NO_CREATOR }: PostContext): PostDisclosure {
  const market = MARKETS[code];
  const own = ownNames(creator);
  const flagged = post.paidLabel === true;
  const parts = readParts(post, market, own);
  const all = together(parts);
  const { commercial, strength, overLabelled } = judgeCommercial(all, flagged);
  const findings: Finding[] = [];

  if (commercial !== 'yes') {
    for (const part of parts) findings.push(...findingsOf(part, undefined, market));
    const notes: DisclosureNote[] = overLabelled && commercial === 'no' ? ['over-labelled'] : [];
    const rule = commercial === 'unclear' ? 'GEN-U' : all.disclaimers.length > 0 ? 'GEN-NEG' : 'GEN-N';
    const label = commercial === 'unclear' ? null : 'not-needed';
    const reasons = toReasons({ label, findings, notes, rule, market });
    return { commercial, strength, label, findings, notes, rule, partners: [], reasons };
  }

  const judged = parts.map(({ reading, signs }) =>
    judgeLabel(signs.labels, {
      reading,
      market,
      lexicon: allWords(),
      signs: all.signs,
      language: baseLanguage(creator.language),
      flagged,
    }),
  );
  const platform = market.platformLabel;
  if (flagged) findings.push({ kind: 'platform-label', text: '', start: 0, end: 0, rule: platform.rule });
  for (const [at, part] of parts.entries()) findings.push(...findingsOf(part, judged[at], market));
  // Without any text only the platform's label can have told.
  const best = better(judged) ?? { verdict: 'clear', rule: platform.rule, notes: platform.enough ? [] : ONLY_PLATFORM };
  const { verdict: label, rule, notes } = best;
  const reasons = toReasons({ label, findings, notes, rule, market });
  const partners = partnersOf(post, parts, own);
  return { commercial, strength, label, findings, notes: [...notes], rule, partners, reasons };
}

function partnersOf(post: PostInput, parts: readonly Part[], own: ReadonlySet<string>): string[] {
  const flagged = post.partners ?? [];
  const partnersIn = ({ reading, signs }: Part, at: number) =>
    findPartners(signs, { flagged: at === 0 ? flagged : [], own, reading, lexicon: allWords() });
  const [first] = parts;
  if (!first) return flagged.map((name) => name.replace(/^@/, ''));
  if (parts.length === 1) return partnersIn(first, 0);
  const names = parts.flatMap(partnersIn);
  const seen = new Set<string>();
  return names.filter((name) => {
    const id = name.toLowerCase();
    return !seen.has(id) && Boolean(seen.add(id));
  });
}

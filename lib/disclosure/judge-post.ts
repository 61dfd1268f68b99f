import type { DisclosureNote, Finding, MarketCode, PostDisclosure } from '../model/disclosure';
import { judgeCommercial } from './commercial';
import { judgeLabel, type LabelJudgement } from './label-verdict';
import { baseLanguage, guessLanguage } from './language';
import { buildLexicon, plain, type Lexicon } from './lexicon';
import { MARKETS } from './markets/all';
import type { Market } from './markets/market';
import { findPartners } from './partners';
import { readCaption, type CaptionReading } from './reading';
import { toReasons } from './reasons';
import { findSigns, type Sign, type Signs } from './signs';

/** Moves with every change of words, rules or engine that can change a verdict; stored with it. */
export const RULES_VERSION = '1.0.0';

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

const lexicons = new Map<MarketCode, Lexicon>();

function lexiconOf({ code, accepted, rejected }: Market): Lexicon {
  const known = lexicons.get(code);
  if (known) return known;
  const fresh = buildLexicon([...accepted, ...rejected].flatMap(({ words }) => words));
  lexicons.set(code, fresh);
  return fresh;
}

function ownNames({ handle, ownBrands = [] }: CreatorInput): ReadonlySet<string> {
  const bare = (name: string) => plain(name.replace(/^[@#]/, ''));
  return new Set([...(handle ? [bare(handle)] : []), ...ownBrands.map((name) => `brand:${bare(name)}`)]);
}

function place(
  { original, visible, tokens }: CaptionReading,
  { from, to }: { from: number; to: number },
): Pick<Finding, 'text' | 'start' | 'end'> {
  const start = visible.start(tokens[from]?.start ?? 0);
  const end = visible.end(tokens[to]?.end ?? 0);
  return { text: original.slice(start, end), start, end };
}

// A title stands above everything: what it says counts as the first line.
interface Part {
  reading: CaptionReading;
  signs: Signs;
  where: Pick<Finding, 'in'>;
}

function findingsOf({ reading, signs, where }: Part, judged: LabelJudgement | undefined, market: Market): Finding[] {
  const findings: Finding[] = [];
  for (const { hit, accepted, rule, placement, wrongLanguage } of judged?.labels ?? []) {
    const words = { ...place(reading, hit), ...where };
    findings.push({ kind: accepted ? 'label' : 'weak-label', ...words, rule });
    if (placement && placement !== 'first') findings.push({ kind: 'placement', ...words, rule: market.placement.rule });
    if (wrongLanguage) findings.push({ kind: 'language', ...words, rule: market.language.rule });
  }
  const labelled = new Set(judged?.labels.map(({ hit }) => hit.from));
  for (const sign of signs.signs.slice(0, 50)) {
    const isLabel =
      judged !== undefined &&
      (sign.kind === 'relation' || sign.kind === 'gift' || sign.kind === 'thanks') &&
      labelled.has(sign.from);
    if (!isLabel) findings.push({ kind: sign.kind, ...place(reading, sign), ...where, ...ruleOf(sign, market) });
  }
  for (const span of signs.disclaimers.slice(0, 20))
    findings.push({ kind: 'disclaimer', ...place(reading, span), ...where });
  return findings;
}

function ruleOf({ kind }: Sign, market: Market): Pick<Finding, 'rule'> {
  if (kind === 'affiliate-link' || kind === 'code') return { rule: market.affiliate.rule };
  if (kind === 'own-business') return { rule: market.ownBrand.rule };
  return kind === 'gift' ? { rule: market.gifts.rule } : {};
}

function together(parts: readonly Part[]): Signs {
  return {
    signs: parts.flatMap(({ signs }) => signs.signs),
    labels: parts.flatMap(({ signs }) => signs.labels),
    disclaimers: parts.flatMap(({ signs }) => signs.disclaimers),
    tags: parts.flatMap(({ signs }) => signs.tags),
    employer: parts.some(({ signs }) => signs.employer),
  };
}

const RANK = ['missing', 'insufficient-wording', 'bad-placement', 'clear'];

/**
 * Whether a post is commercial, and how it is labelled by the market's rules (disclosure.md). Pure, linear in the length of
 * the texts, never throws. What the caption does not show is not judged: the picture, the first comment, short links.
 */
export function judgePost({ post, market: code, creator = {} }: PostContext): PostDisclosure {
  const market = MARKETS[code];
  const lexicon = lexiconOf(market);
  const own = ownNames(creator);
  const flagged = post.paidLabel === true;
  const parts: Part[] = [];
  const read = (text: string | undefined, where: Part['where']) => {
    if (text === undefined || text === '') return;
    const reading = readCaption(text, lexicon);
    parts.push({ reading, signs: findSigns(reading, lexicon, own, market.languages), where });
  };
  read(post.title, { in: 'title' });
  read(post.caption, {});
  const all = together(parts);
  const { commercial, strength, overLabelled } = judgeCommercial(all, flagged);
  const notes: DisclosureNote[] = overLabelled && commercial === 'no' ? ['over-labelled'] : [];
  const flag: Finding[] = flagged
    ? [{ kind: 'platform-label', text: '', start: 0, end: 0, rule: market.platformLabel.rule }]
    : [];

  if (commercial !== 'yes') {
    const findings = parts.flatMap((part) => findingsOf(part, undefined, market));
    const rule = commercial === 'unclear' ? 'GEN-U' : all.disclaimers.length > 0 ? 'GEN-NEG' : 'GEN-N';
    const label = commercial === 'unclear' ? null : 'not-needed';
    const verdict = { commercial, strength, label, findings, notes, rule, partners: [] } as const;
    return { ...verdict, findings, notes, partners: [], reasons: toReasons({ ...verdict, market }) };
  }

  const judge = ({ reading, signs }: Part) =>
    judgeLabel(signs.labels, {
      reading,
      market,
      lexicon,
      signs: all.signs,
      language: market.postLanguage ? (guessLanguage(reading.tokens) ?? baseLanguage(creator.language)) : undefined,
      flagged,
    });
  const judged = parts.map((part) => ({ part, judgement: judge(part) }));
  const [best] = judged.toSorted((a, b) => RANK.indexOf(b.judgement.verdict) - RANK.indexOf(a.judgement.verdict));
  const findings = [...flag, ...judged.flatMap(({ part, judgement }) => findingsOf(part, judgement, market))];
  const partners = partnersOf(post, parts, own, lexicon);
  const verdict = {
    commercial,
    strength,
    label: best?.judgement.verdict ?? (flagged ? 'clear' : 'missing'),
    findings,
    notes: [...(best?.judgement.notes ?? (market.platformLabel.enough ? [] : ['platform-label' as const])), ...notes],
    rule: best?.judgement.rule ?? market.platformLabel.rule,
    partners,
  };
  return { ...verdict, reasons: toReasons({ ...verdict, market }) };
}

function partnersOf(post: PostInput, parts: readonly Part[], own: ReadonlySet<string>, lexicon: Lexicon): string[] {
  const names = parts.flatMap(({ reading, signs }, at) =>
    findPartners(signs, { flagged: at === 0 ? (post.partners ?? []) : [], own, reading, lexicon }),
  );
  if (parts.length === 0) return (post.partners ?? []).map((name) => name.replace(/^@/, ''));
  const seen = new Set<string>();
  return names.filter((name) => {
    const id = name.toLowerCase();
    return !seen.has(id) && Boolean(seen.add(id));
  });
}

import type { Finding } from '../model/disclosure';
import type { LabelJudgement } from './label-verdict';
import type { Market } from './markets/market';
import type { CaptionReading } from './reading';
import type { Sign, Signs } from './signs/sign';

/** One of a post's texts. A title stands above everything: what it says counts as the first line. */
export interface Part {
  reading: CaptionReading;
  signs: Signs;
  /** Absent for the caption. */
  where: Finding['in'];
}

const MOST_SIGNS = 50;
const MOST_DISCLAIMERS = 20;

// The words as they were written, and where.
function point(
  kind: Finding['kind'],
  { reading: { original, visible, tokens }, where }: Part,
  { from, to }: { from: number; to: number },
  rule?: string,
): Finding {
  const start = visible.start(tokens[from]?.start ?? 0);
  const end = visible.end(tokens[to]?.end ?? 0);
  const finding: Finding = { kind, text: original.slice(start, end), start, end };
  if (where !== undefined) finding.in = where;
  if (rule !== undefined) finding.rule = rule;
  return finding;
}

function ruleOf({ kind }: Sign, market: Market): string | undefined {
  if (kind === 'affiliate-link' || kind === 'code') return market.affiliate.rule;
  if (kind === 'own-business') return market.ownBrand.rule;
  return kind === 'gift' ? market.gifts.rule : undefined;
}

// What was judged as a label is not told again as a sign.
function isLabel({ kind, from }: Sign, { labels }: LabelJudgement): boolean {
  return (kind === 'relation' || kind === 'gift' || kind === 'thanks') && labels.some(({ hit }) => hit.from === from);
}

/** What was found in one text: its labels as the market judges them, the signs of what the post is, the disclaimers. */
export function findingsOf(part: Part, judged: LabelJudgement | undefined, market: Market): Finding[] {
  const findings: Finding[] = [];
  for (const { hit, accepted, rule, placement, wrongLanguage } of judged?.labels ?? []) {
    findings.push(point(accepted ? 'label' : 'weak-label', part, hit, rule));
    if (placement && placement !== 'first') findings.push(point('placement', part, hit, market.placement.rule));
    if (wrongLanguage) findings.push(point('language', part, hit, market.language.rule));
  }
  const { signs, disclaimers } = part.signs;
  let told: Sign | undefined;
  for (const sign of signs.slice(0, MOST_SIGNS)) {
    // "In the webshop" is a call and a place at once.
    const isTold = told?.kind === sign.kind && told.from === sign.from && told.to === sign.to;
    if (!isTold && (!judged || !isLabel(sign, judged)))
      findings.push(point(sign.kind, part, sign, ruleOf(sign, market)));
    told = sign;
  }
  for (const span of disclaimers.slice(0, MOST_DISCLAIMERS))
    findings.push(point('disclaimer', part, span, judged || !span.namesAd ? undefined : market.overLabelling?.rule));
  return findings;
}

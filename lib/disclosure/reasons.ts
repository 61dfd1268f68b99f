import type { Reason } from '../model/reason';
import type { DisclosureNote, Finding, LabelVerdict } from '../model/disclosure';
import type { Market } from './markets/market';

interface Judged {
  label: LabelVerdict | null;
  findings: readonly Finding[];
  notes: readonly DisclosureNote[];
  rule: string;
  market: Market;
}

const asked = new WeakMap<Market, string>();

// The words that the market's authority asks for, joined once.
function askedFor(market: Market): string {
  const known = asked.get(market);
  if (known !== undefined) return known;
  const words = market.asksFor.join(', ');
  asked.set(market, words);
  return words;
}

function quoted(findings: readonly Finding[], kinds: readonly Finding['kind'][]): string {
  return findings.find(({ kind }) => kinds.includes(kind))?.text ?? '';
}

// Which quotation a verdict rests on: for good and bad labels the label, for the rest what makes the post commercial.
function labelReason({ label, findings, market, rule }: Judged): Reason {
  const { authority } = market;
  const words = askedFor(market);
  switch (label) {
    case 'clear': {
      const quote = quoted(findings, ['label']);
      return quote === ''
        ? { code: 'disclosure.clear.platform', slots: { authority, words, rule } }
        : { code: 'disclosure.clear', slots: { authority, words, rule, quote } };
    }
    case 'insufficient-wording':
      return {
        code: 'disclosure.insufficient-wording',
        slots: { authority, words, rule, quote: quoted(findings, ['weak-label']) },
      };
    case 'bad-placement':
      return {
        code: 'disclosure.bad-placement',
        slots: { authority, words, rule, quote: quoted(findings, ['placement']) },
      };
    case 'missing':
      return {
        code: 'disclosure.missing',
        slots: { authority, words, rule, quote: findings.find(({ text }) => text !== '')?.text ?? '' },
      };
    default:
      return { code: label === null ? 'disclosure.unclear' : 'disclosure.not-needed', slots: {} };
  }
}

/** The verdict on a post as sentences to be: the verdict, how well its rule is founded, then the notes. */
export function toReasons(judged: Judged): Reason[] {
  const reasons = [labelReason(judged)];
  const grade = judged.market.rules[judged.rule]?.grade;
  if (grade === 'inferred' || grade === 'general-knowledge') {
    reasons.push({
      code: `disclosure.thin.${grade}`,
      slots: { authority: judged.market.authority, words: askedFor(judged.market) },
    });
  }
  for (const note of judged.notes)
    reasons.push({ code: `disclosure.note.${note}`, slots: { authority: judged.market.authority } });
  return reasons;
}

import type { Reason } from '../model/reason';
import type { Commercial, DisclosureNote, Finding, LabelVerdict } from '../model/disclosure';
import type { Market } from './markets/market';

interface Judged {
  commercial: Commercial;
  label: LabelVerdict | null;
  findings: readonly Finding[];
  notes: readonly DisclosureNote[];
  rule: string;
  market: Market;
}

function quoted(findings: readonly Finding[], kinds: readonly Finding['kind'][]): string {
  return findings.find(({ kind }) => kinds.includes(kind))?.text ?? '';
}

// Which quotation a verdict rests on: for good and bad labels the label, for the rest what makes the post commercial.
function labelReason({ label, findings, market, rule }: Judged): Reason {
  const slots = { authority: market.authority, words: market.asksFor.join(', '), rule };
  switch (label) {
    case 'clear': {
      const words = quoted(findings, ['label']);
      return words === ''
        ? { code: 'disclosure.clear.platform', slots }
        : { code: 'disclosure.clear', slots: { ...slots, quote: words } };
    }
    case 'insufficient-wording':
      return { code: 'disclosure.insufficient-wording', slots: { ...slots, quote: quoted(findings, ['weak-label']) } };
    case 'bad-placement':
      return { code: 'disclosure.bad-placement', slots: { ...slots, quote: quoted(findings, ['placement']) } };
    case 'missing':
      return {
        code: 'disclosure.missing',
        slots: { ...slots, quote: findings.find(({ text }) => text !== '')?.text ?? '' },
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
      slots: { authority: judged.market.authority, words: judged.market.asksFor.join(', ') },
    });
  }
  for (const note of judged.notes)
    reasons.push({ code: `disclosure.note.${note}`, slots: { authority: judged.market.authority } });
  return reasons;
}

import type { FindingKind, LabelVerdict, PostDisclosure } from '../model/disclosure';
import { t, uiLanguage, type MessageKey } from './text';

const LABELS: Record<LabelVerdict | 'unclear', MessageKey> = {
  clear: 'disclosure_label_clear',
  'insufficient-wording': 'disclosure_label_insufficient_wording',
  'bad-placement': 'disclosure_label_bad_placement',
  missing: 'disclosure_label_missing',
  'not-needed': 'disclosure_label_not_needed',
  unclear: 'disclosure_label_unclear',
};

/** "label too weak": the verdict on a post in the fewest words. */
export function labelText({ label }: Pick<PostDisclosure, 'label'>): string {
  return t(LABELS[label ?? 'unclear']);
}

const FINDINGS: Record<FindingKind, MessageKey> = {
  label: 'disclosure_finding_label',
  'weak-label': 'disclosure_finding_weak_label',
  placement: 'disclosure_finding_placement',
  language: 'disclosure_finding_language',
  'platform-label': 'disclosure_finding_platform_label',
  'affiliate-link': 'disclosure_finding_affiliate_link',
  link: 'disclosure_finding_link',
  code: 'disclosure_finding_code',
  gift: 'disclosure_finding_gift',
  relation: 'disclosure_finding_relation',
  thanks: 'disclosure_finding_thanks',
  'own-business': 'disclosure_finding_own_business',
  giveaway: 'disclosure_finding_giveaway',
  mention: 'disclosure_finding_mention',
  'call-to-action': 'disclosure_finding_call_to_action',
  offer: 'disclosure_finding_offer',
  employer: 'disclosure_finding_employer',
  disclaimer: 'disclosure_finding_disclaimer',
};

/** "discount code": what a quotation was found to be. */
export function findingText(kind: FindingKind): string {
  return t(FINDINGS[kind]);
}

/** What a market's rule can be about. */
type RuleKind =
  'wording' | 'placement' | 'language' | 'gifts' | 'own-brand' | 'affiliate' | 'platform-label' | 'over-labelling';

const RULES: Record<RuleKind, MessageKey> = {
  wording: 'disclosure_rule_wording',
  placement: 'disclosure_rule_placement',
  language: 'disclosure_rule_language',
  gifts: 'disclosure_rule_gifts',
  'own-brand': 'disclosure_rule_own_brand',
  affiliate: 'disclosure_rule_affiliate',
  'platform-label': 'disclosure_rule_platform_label',
  'over-labelling': 'disclosure_rule_over_labelling',
};

/** A market's rule in one sentence; `words` are those that the authority asks for. */
export function ruleText(kind: RuleKind, authority: string, words: readonly string[]): string {
  return t(RULES[kind], authority, anyOf(words));
}

const GRADES = {
  source: 'disclosure_grade_source',
  secondary: 'disclosure_grade_secondary',
  'general-knowledge': 'disclosure_grade_general_knowledge',
  inferred: 'disclosure_grade_inferred',
} as const satisfies Record<string, MessageKey>;

/** How well a rule is founded. */
export function gradeText(grade: keyof typeof GRADES): string {
  return t(GRADES[grade]);
}

/** "reklame or annonse". The words stay in their market's language. */
export function anyOf(words: readonly string[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: 'disjunction' }).format(words);
}

import { postsPerMonth } from '../../lib/assess/frequency';
import { formatInterval, formatNumber, formatPercent } from '../../lib/i18n/numbers';
import { t, type MessageKey } from '../../lib/i18n/text';
import type { Assessment } from '../../lib/model/assessment';
import type { Profile } from '../../lib/model/profile';
import { SIGNS } from '../../lib/model/signs';

/** A line of the vetting checklist of guide 002 (method.md I.6). */
export interface ChecklistLine {
  /** Under which the person's tick is kept. */
  id: string;
  text: MessageKey;
  /** What the page says about it. */
  evidence?: string;
  /** The page itself answers: what is to be looked up has been. Of all others the person says when they have looked. */
  isAnswered: boolean;
}

type Fact = Pick<ChecklistLine, 'evidence' | 'isAnswered'>;

const OPEN: Fact = { isAnswered: false };
const told = (evidence: string): Fact => ({ evidence, isAnswered: true });
const hint = (evidence: string): Fact => ({ evidence, isAnswered: false });

function engagement({ engagement: rate }: Assessment): Fact {
  if (rate.state !== 'rated') return OPEN;
  return told(t('rate_title', formatPercent(rate.median), formatPercent(rate.low), formatPercent(rate.high)));
}

function labelling({ disclosure }: Assessment): Fact {
  if (!disclosure || disclosure.postsRead === 0) return OPEN;
  const { state, clear, commercial, postsRead } = disclosure;
  // Without an advert there is nothing that could have been labelled: how they would do it is not known.
  if (state === 'nothing-to-judge') return hint(t('checklist_no_ads', formatNumber(postsRead)));
  return told(t('checklist_labelled', formatNumber(clear), formatNumber(commercial)));
}

function competitors({ fit }: Assessment): Fact {
  if (fit.competitors.length === 0 || fit.read === 0) return OPEN;
  const seen = fit.competitors.filter(({ posts }) => posts.length > 0).map(({ word }) => word);
  const posts = formatNumber(fit.read);
  return told(seen.length > 0 ? t('checklist_rivals', seen.join(', '), posts) : t('fit_none_seen', posts));
}

function partners({ disclosure }: Assessment): Fact {
  const names = disclosure?.partners.map(({ brand }) => brand) ?? [];
  return names.length > 0 ? hint(t('checklist_partners', names.slice(0, 5).join(', '))) : OPEN;
}

function frequency(profile: Profile): Fact {
  const posts = postsPerMonth(profile);
  if (!posts || posts.high === 0) return OPEN;
  if (posts.high === Infinity) return posts.low > 0 ? told(t('checklist_posts_least', formatNumber(posts.low))) : OPEN;
  return told(t('checklist_posts', formatInterval(posts)));
}

// Nothing on a page proves that followers are real, so the page never ticks this line.
function followers({ signs }: Assessment): Fact {
  if (signs.checked === 0) return OPEN;
  const [unusual, checked] = [formatNumber(signs.unusual.length), formatNumber(signs.checked)];
  return hint(t('checklist_signs', unusual, checked, formatNumber(SIGNS.length)));
}

/** The lines of the checklist in the guide's order, those with several questions taken apart. */
export function checklistLines(profile: Profile, assessment: Assessment): ChecklistLine[] {
  return [
    { id: 'audience', text: 'checklist_audience', ...OPEN },
    { id: 'engagement', text: 'checklist_engagement', ...engagement(assessment) },
    { id: 'quality', text: 'checklist_quality', ...OPEN },
    { id: 'values', text: 'checklist_values', ...OPEN },
    { id: 'partnerships', text: 'checklist_partnerships', ...partners(assessment) },
    { id: 'disclosed', text: 'checklist_disclosed', ...labelling(assessment) },
    { id: 'competitors', text: 'checklist_competitors', ...competitors(assessment) },
    { id: 'trust', text: 'checklist_trust', ...OPEN },
    { id: 'frequency', text: 'checklist_frequency', ...frequency(profile) },
    { id: 'followers', text: 'checklist_followers', ...followers(assessment) },
  ];
}

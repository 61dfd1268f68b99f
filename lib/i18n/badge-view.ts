import type { BadgeView } from '../model/badge-view';
import type { Statement, Verdict } from '../model/verdict';
import { badgeFacts } from './badge-facts';
import { textDirection } from './direction';
import { savedTo } from './saved-to';
import { t, uiLanguage } from './text';

/** A verdict as a badge shows it, in the person's language. `said` comes before tier, rate and ads. */
export function badgeView(verdict: Verdict, said: Statement[]): BadgeView {
  const { account, profile, saved } = verdict;
  const name = profile.name ?? profile.handle;
  return {
    key: account.key,
    saved,
    language: uiLanguage(),
    direction: textDirection(),
    label: name ? t('badge_label', name) : t('badge_label_unnamed'),
    parts: [...said, ...badgeFacts(verdict)],
    star: t('badge_shortlist'),
    ...(saved && { savedTo: savedTo(saved) }),
  };
}

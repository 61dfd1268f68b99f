import { formatDay } from '../../lib/i18n/dates';
import { gradeText, ruleText } from '../../lib/i18n/disclosure';
import { t } from '../../lib/i18n/text';
import type { Market } from '../../lib/disclosure/markets/market';

interface Props {
  market: Market;
  /** Id of the rule; nothing is shown for one that is no market's. */
  rule: string;
  /** Name the source's address in full, as on paper. */
  printed?: boolean;
}

/** What a rule asks for, and where that is written. */
export function RuleSource({ market, rule: id, printed = false }: Props) {
  const rule = market.rules[id];
  if (!rule) return null;
  const { kind, title, publisher, date, url, grade } = rule;
  const facts = [publisher, ...(date === undefined ? [] : [dateText(date)])];
  if (grade === 'secondary' || printed) facts.push(gradeText(grade));
  return (
    <p className="rule quiet">
      {/* What is asked for in words is in the verdict's own sentence. */}
      {kind !== 'wording' && <>{ruleText(kind, market.authority, market.asksFor)} </>}
      {t('disclosure_source')}{' '}
      {url === undefined ? (
        <bdi>{title}</bdi>
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          <bdi>{title}</bdi>
        </a>
      )}
      {`, ${facts.join(', ')}`}
      {printed && url !== undefined && (
        <>
          {' · '}
          <bdi className="rule-address">{url}</bdi>
        </>
      )}
    </p>
  );
}

/** A day in the person's way of writing; a year or a month, as exact as the source is dated, stays as it is. */
function dateText(date: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(date) ? formatDay(date) : date;
}

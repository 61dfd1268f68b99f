import { explainSigns, type ExplainedSign } from '../../lib/assess/signs/explain';
import { formatCompact, formatNumber, formatPercent } from '../../lib/i18n/numbers';
import { reasonText } from '../../lib/i18n/reasons';
import { t, uiLanguage } from '../../lib/i18n/text';
import type { Assessment } from '../../lib/model/assessment';
import type { Profile } from '../../lib/model/profile';
import type { SignName } from '../../lib/model/signs';
import type { Site } from '../../lib/model/site';
import { Glyph } from './glyph';

interface Props {
  profile: Profile;
  assessment: Assessment;
}

/** Codes of the sentences that belong to a sign, and of notes beside the signs. */
const REASONS: Record<SignName, string> = {
  veryLow: 'sign.low',
  veryHigh: 'sign.high',
  commentRatio: 'sign.comments-few',
  tooEven: 'sign.even',
  jump: 'sign.jump',
  repeated: 'sign.repeat',
};

/** Each warning sign with its number, what is usual and by whom, or why it can’t be told. */
export function SignList({ profile, assessment }: Props) {
  const notes = assessment.notes.filter(({ code }) => code.startsWith('note.')).map(reasonText);
  const sentence = (sign: SignName) => {
    const reason = assessment.notes.find(({ code }) => code === REASONS[sign]);
    return reason ? reasonText(reason) : null;
  };
  return (
    <>
      <ul className="lines">
        {explainSigns(profile, assessment).map((one) => (
          <li key={one.sign}>
            <p className="line-head">
              <Glyph of={one.state === 'unusual' ? 'look' : one.state === 'usual' ? 'clear' : 'unclear'} />
              <b>{t(`sign_${one.sign}`)}</b>
              <span className="line-state">{stateWords(one)}</span>
            </p>
            {one.state === 'unusual' && <p>{sentence(one.sign)}</p>}
            {one.why ? (
              <p className="quiet">{t(`sign_why_${one.why}`, formatNumber(one.need ?? 0))}</p>
            ) : (
              <p className="quiet">{usualWords(one, profile.site)}</p>
            )}
          </li>
        ))}
      </ul>
      {notes.map((note) => note && <p key={note}>{note}</p>)}
      <p className="quiet small">{t('signs_limits')}</p>
    </>
  );
}

function stateWords(one: ExplainedSign): string {
  const number = one.state === 'not-enough-evidence' || one.value === undefined ? '' : ` · ${valueWords(one)}`;
  const keys = { usual: 'signs_usual', unusual: 'signs_unusual', 'not-enough-evidence': 'signs_unchecked' } as const;
  return `${t(keys[one.state])}${number}`;
}

/** The number in the unit of its rule (method.md II.9). */
function valueWords({ sign, value = 0 }: ExplainedSign): string {
  switch (sign) {
    case 'veryLow':
      return t('signs_at_most', formatPercent(value));
    case 'veryHigh':
      return t('signs_at_least', formatPercent(value));
    case 'commentRatio':
      return t('signs_per_thousand', perThousand(value));
    case 'tooEven':
      return spread(value);
    default:
      return formatPercent(100 * value);
  }
}

const perThousand = (share: number) => formatCompact(1_000 * share);
const spread = (value: number) =>
  new Intl.NumberFormat(uiLanguage(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

/** Where usual ends, and who measured it. */
function usualWords({ sign, border = 0 }: ExplainedSign, site: Site): string {
  const byViews = site === 'tiktok' || site === 'youtube';
  switch (sign) {
    case 'veryLow':
      return t(byViews ? 'sign_veryLow_usual_views' : 'sign_veryLow_usual', formatPercent(border));
    case 'veryHigh':
      return t(byViews ? 'sign_veryHigh_usual_views' : 'sign_veryHigh_usual', formatPercent(border));
    case 'commentRatio':
      return t(site === 'tiktok' ? 'sign_commentRatio_usual_tiktok' : 'sign_commentRatio_usual', perThousand(border));
    case 'tooEven':
      return t('sign_tooEven_usual', spread(border));
    case 'jump':
      return t('sign_jump_usual');
    case 'repeated':
      return t('sign_repeated_usual');
  }
}

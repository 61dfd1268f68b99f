import { NORM_SETS } from '../../lib/assess/norms';
import { tiersOf } from '../../lib/assess/tier';
import { normSetName, tierName } from '../../lib/i18n/names';
import { formatNumber, formatPercent, formatPercentRange } from '../../lib/i18n/numbers';
import { t, type MessageKey } from '../../lib/i18n/text';
import type { Engagement, LineVerdict } from '../../lib/model/assessment';
import { known } from '../../lib/model/interval';
import type { Profile } from '../../lib/model/profile';
import { Glyph } from './glyph';
import { normGlyph, NORM_WORDS } from './norm-words';

interface Props {
  profile: Profile;
  engagement: Engagement & { state: 'rated' };
}

const LINE_WORDS = {
  meets: 'norms_line_meets',
  below: 'norms_line_below',
  unclear: 'norm_unclear',
} as const satisfies Record<LineVerdict['verdict'], MessageKey>;

/** From here on the line is information and no test (decision 9). */
const LARGE = 100_000;

/** The engagement rate beside each published norm, with its source, and beside the person's own line. */
export function NormList({ profile, engagement: { norms, line } }: Props) {
  return (
    <>
      <p className="quiet">{t('norms_hint')}</p>
      <ul className="lines">
        {Object.entries(norms).map(([name, verdict]) => (
          <li key={name}>
            <Glyph of={normGlyph(verdict)} /> <b>{normSetName(name)}:</b> {t(NORM_WORDS[verdict])}
            <UsualFor set={name} profile={profile} />
          </li>
        ))}
        {line && <Line line={line} profile={profile} />}
      </ul>
    </>
  );
}

/** What the set has for the tiers that the followers leave possible. */
function UsualFor({ set, profile }: { set: string; profile: Profile }) {
  const norms = NORM_SETS[set];
  if (!norms?.sites.includes(profile.site)) return null;
  const bands = tiersOf(known(profile.followers), norms.scheme).flatMap((tier) => {
    const band = norms.bands[tier];
    return band ? [t('norms_usual', tierName(tier), formatPercentRange(...band))] : [];
  });
  return bands.length > 0 ? (
    <span className="quiet small">
      {bands.join(' · ')}. {t('options_source', norms.source)}
    </span>
  ) : null;
}

function Line({ line: { percent, verdict, over, of }, profile }: { line: LineVerdict; profile: Profile }) {
  const followers = known(profile.followers);
  return (
    <li>
      <Glyph of={normGlyph(verdict)} /> <b>{t('norms_line', formatPercent(percent))}:</b> {t(LINE_WORDS[verdict])}
      <span className="quiet small">{t('norms_line_over', formatNumber(over), formatNumber(of))}</span>
      {followers && followers.low > LARGE && <span className="quiet small">{t('norms_line_large')}</span>}
    </li>
  );
}

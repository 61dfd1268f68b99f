import { NORM_SETS } from '../../lib/assess/norms';
import { tiersOf } from '../../lib/assess/tier';
import { normSetName, tierName } from '../../lib/i18n/names';
import { formatNumber, formatPercent, formatPercentRange } from '../../lib/i18n/numbers';
import { t, type MessageKey } from '../../lib/i18n/text';
import type { Engagement, LineVerdict, NormVerdict } from '../../lib/model/assessment';
import { known } from '../../lib/model/interval';
import type { Profile } from '../../lib/model/profile';
import { Folded } from '../ui/folded';
import { Glyph } from '../ui/glyph';

interface Props {
  profile: Profile;
  engagement: Engagement;
}

const WORDS = {
  above: 'norm_above',
  'at-or-above': 'norm_at_or_above',
  below: 'norm_below',
  unclear: 'norm_unclear',
  'not-comparable': 'norm_not_comparable',
  'no-norm': 'norm_no_norm',
  'not-enough-evidence': 'norms_none',
} as const satisfies Record<NormVerdict, MessageKey>;

const LINE_WORDS = {
  meets: 'norms_line_meets',
  below: 'norms_line_below',
  unclear: 'norm_unclear',
} as const satisfies Record<LineVerdict['verdict'], MessageKey>;

/** From here on the line is information and no test (decision 9). */
const LARGE = 100_000;

function glyphOf(verdict: NormVerdict | LineVerdict['verdict']): 'clear' | 'look' | 'unclear' {
  if (verdict === 'below') return 'look';
  return verdict === 'above' || verdict === 'at-or-above' || verdict === 'meets' ? 'clear' : 'unclear';
}

/** The engagement rate beside each published norm and the person's own line; the set that they have chosen comes first. */
export function NormsLine({ profile, engagement }: Props) {
  if (engagement.state !== 'rated') return null;
  const { norms, line } = engagement;
  const sets = Object.entries(norms);
  const [first] = sets;
  if (!first) return null;
  return (
    <Folded label={t('norms')} result={t(WORDS[first[1]])} glyph={glyphOf(first[1])}>
      <p className="quiet">{t('norms_hint')}</p>
      <ul className="lines">
        {sets.map(([name, verdict]) => (
          <li key={name}>
            <Glyph of={glyphOf(verdict)} /> <b>{normSetName(name)}:</b> {t(WORDS[verdict])}
            <UsualFor set={name} profile={profile} />
          </li>
        ))}
        {line && <Line line={line} profile={profile} />}
      </ul>
    </Folded>
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
      <Glyph of={glyphOf(verdict)} /> <b>{t('norms_line', formatPercent(percent))}:</b> {t(LINE_WORDS[verdict])}
      <span className="quiet small">{t('norms_line_over', formatNumber(over), formatNumber(of))}</span>
      {followers && followers.low > LARGE && <span className="quiet small">{t('norms_line_large')}</span>}
    </li>
  );
}

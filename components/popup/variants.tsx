import { typedRate } from '../../lib/assess/typed-rate';
import { variantsOf, type Variant } from '../../lib/assess/variants';
import { formulaText } from '../../lib/i18n/formula';
import { formatNumber, formatPercent, formatPercentRange } from '../../lib/i18n/numbers';
import { plural, t } from '../../lib/i18n/text';
import type { Assessment } from '../../lib/model/assessment';
import type { Profile } from '../../lib/model/profile';
import { Folded } from '../ui/folded';
import { PersonHint } from './person-hint';
import { PersonNumber } from './person-number';
import type { Person } from './use-person';

interface Props {
  profile: Profile;
  assessment: Assessment;
  person: Person;
}

/** The same posts by the formulas of other tools, each by its name: to compare with a colleague, and part of no verdict. */
export function Variants({ profile, assessment, person }: Props) {
  const variants = variantsOf(profile);
  const { engagement } = assessment;
  const hasHidden = engagement.state !== 'no-formula' && engagement.leftOut.hidden > 0;
  return (
    <Folded label={t('variants')} result={inShort(variants)} onOpen={person.recall}>
      <p className="quiet">{t(variants.length > 0 ? 'variants_hint' : 'variants_none_hint')}</p>
      {variants.length > 0 && <VariantTable variants={variants} />}
      {hasHidden && (
        <>
          <p>{plural('variants_hidden', engagement.leftOut.hidden)}</p>
          <PersonNumber
            label={t('variants_typed')}
            value={person.kept?.words.typed?.likesPerPost}
            disabled={!person.kept}
            onChange={(likesPerPost) => person.say({ likesPerPost })}
          />
          <Typed profile={profile} person={person} />
          <PersonHint person={person} />
        </>
      )}
    </Folded>
  );
}

function inShort(variants: readonly Variant[]): string {
  if (variants.length === 0) return t('variants_none');
  const values = variants.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return t('variants_short', formatPercentRange(low, high), formatNumber(variants.length));
}

function VariantTable({ variants }: { variants: readonly Variant[] }) {
  return (
    <table className="variants" aria-label={t('variants')}>
      <tbody>
        {variants.map(({ name, formula, average, value, low, high, n }) => (
          <tr key={name}>
            <th scope="row">
              {t(average === 'median' ? 'variants_median' : 'variants_mean', formulaText(formula))}
              <span className="quiet small">{t(`variant_${name}`)}</span>
            </th>
            <td
              title={
                low === high
                  ? undefined
                  : t('rate_title', formatPercent(value), formatPercent(low), formatPercent(high))
              }
            >
              {formatPercent(value)}
            </td>
            <td className="quiet small">{t('variants_n', formatNumber(n))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Typed({ profile, person }: Pick<Props, 'profile' | 'person'>) {
  const likes = person.kept?.words.typed?.likesPerPost;
  const rate = likes === undefined ? undefined : typedRate(profile, likes);
  if (!rate) return null;
  const { low, high, formula } = rate;
  return (
    <p>
      <b>{formatPercentRange(low, high)}</b> {formulaText(formula)} · {t('seen_typed')}
    </p>
  );
}

import { t } from '../../lib/i18n/text';
import type { Settings } from '../../lib/model/settings';
import { Section } from './section';
import type { Change } from './use-settings';
import { WordField } from './word-field';

/** The person's own brands, and those they compete with. */
export function Brands({ brands, competitors, change }: Pick<Settings, 'brands' | 'competitors'> & { change: Change }) {
  return (
    <Section id="brands" title={t('options_brands')} hint={t('options_brands_hint')}>
      <WordField
        label={t('options_own_brands')}
        words={brands}
        onWords={(words) => change(() => ({ brands: words }))}
      />
      <WordField
        label={t('options_competitors')}
        words={competitors}
        onWords={(words) => change(() => ({ competitors: words }))}
      />
    </Section>
  );
}

import { t } from '../../../lib/i18n/text';

/** Nothing to see where nothing is known, and a word for those who listen. */
export function Unknown() {
  return <span className="spoken">{t('unknown')}</span>;
}

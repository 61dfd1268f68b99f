import { t } from '../../../lib/i18n/text';
import { linesOf, type Filter } from './filter';

/** What stands where the filter leaves nobody, with a way back. */
export function NoMatch({ filter, onClear }: { filter: Filter; onClear: () => void }) {
  const text = filter.text.trim();
  return (
    <section className="shortlist-state">
      <p>{text ? t('shortlist_no_match', text) : t('filters_no_match')}</p>
      <button type="button" onClick={onClear}>
        {t(linesOf(filter) > 0 ? 'filters_clear' : 'shortlist_search_clear')}
      </button>
    </section>
  );
}

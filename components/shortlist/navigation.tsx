import { t, type MessageKey } from '../../lib/i18n/text';
import { viewHash, VIEWS, type ViewName } from './use-route';

const LABELS = {
  creators: 'nav_creators',
  queue: 'queue',
  compare: 'compare',
  data: 'nav_data',
} as const satisfies Record<ViewName, MessageKey>;

/** The page's name and the way to its views. */
export function Navigation({ view }: { view: ViewName }) {
  return (
    <header className="page-head">
      <h1>{t('shortlist_title')}</h1>
      <nav aria-label={t('nav_views')}>
        <ul>
          {VIEWS.map((one) => (
            <li key={one}>
              <a href={viewHash(one)} aria-current={one === view ? 'page' : undefined}>
                {t(LABELS[one])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

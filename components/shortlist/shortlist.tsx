import { lazy, Suspense, useState } from 'react';
import { t } from '../../lib/i18n/text';
import { Navigation } from './navigation';
import { Table } from './table/table';
import { useRoute } from './use-route';
import './shortlist.css';

// The table is what nearly everybody comes for; the others are loaded when they are asked for.
const Compare = lazy(() => import('./compare/compare').then((all) => ({ default: all.Compare })));
const Queue = lazy(() => import('./queue/queue').then((all) => ({ default: all.Queue })));
const Data = lazy(() => import('./data/data').then((all) => ({ default: all.Data })));

/** The page with the saved creators and all that is done with them. `openProfile` opens an address in a new tab. */
export function Shortlist({ openProfile }: { openProfile: (url: string) => void }) {
  const { view, ids, part } = useRoute();
  // Once read, the table stays: coming back to it is no new reading, and what was filtered and chosen is still there.
  const [wasShown, setWasShown] = useState(view === 'creators');
  if (view === 'creators' && !wasShown) setWasShown(true);

  return (
    <div className="shortlist">
      <Navigation view={view} />
      <main>
        {wasShown && (
          <div className="view-of-creators" hidden={view !== 'creators'}>
            <Table openProfile={openProfile} isShown={view === 'creators'} />
          </div>
        )}
        {view !== 'creators' && (
          <div className="other-view">
            <Suspense fallback={<p className="shortlist-state quiet">{t('view_loading')}</p>}>
              {view === 'queue' && <Queue />}
              {view === 'compare' && <Compare ids={ids} />}
              {view === 'data' && <Data part={part} />}
            </Suspense>
          </div>
        )}
      </main>
    </div>
  );
}

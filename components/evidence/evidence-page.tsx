import { failureText } from '../../lib/i18n/failures';
import { t } from '../../lib/i18n/text';
import { MARKETS } from '../../lib/disclosure/markets/all';
import { formatExact } from '../../lib/i18n/dates';
import { datedFileName, download } from '../ui/download';
import { toEvidenceFile } from '../ui/evidence-file';
import { NotAssessed } from '../ui/not-assessed';
import { useOneByOne } from '../ui/use-one-by-one';
import { Creator } from './creator';
import { readCreator } from './shown-creator';
import './evidence.css';

/** A page to print: how the ads of one or more saved creators are labelled, and by which rules. */
export function EvidencePage({ ids }: { ids: readonly string[] }) {
  const { found: creators, done, gone, failed } = useOneByOne(ids, readCreator);
  const posts = creators.flatMap((creator) => creator.posts);
  const markets = new Set(posts.flatMap(({ disclosure }) => disclosure?.market ?? []));
  const save = async () => {
    const { file } = await toEvidenceFile(creators.map(({ entry }) => entry));
    download(file, datedFileName('evidence', new Date()));
  };
  return (
    <main className="evidence-page">
      <header>
        <h1>{t('evidence_title')}</h1>
        <p className="quiet">
          {formatExact(new Date().toISOString())} · {t('disclosure_guidance')}
        </p>
        <p className="evidence-actions">
          <button type="button" className="button-primary" disabled={!done} onClick={() => window.print()}>
            {t('evidence_print')}
          </button>
          <button type="button" disabled={!done || creators.length === 0} onClick={() => void save()}>
            {t('evidence_export')}
          </button>
        </p>
      </header>
      <div aria-live="polite">
        {!done && <p className="quiet">{t('evidence_loading')}</p>}
        {failed && <p>{failureText(failed)}</p>}
        {gone > 0 && <p>{t('evidence_gone')}</p>}
      </div>
      {creators.map((creator) => (
        <Creator key={creator.entry.id} creator={creator} markets={MARKETS} />
      ))}
      {posts.length > 0 && (
        <NotAssessed market={markets.has('NO') ? 'NO' : undefined} posts={posts.map(({ post }) => post)} open />
      )}
    </main>
  );
}

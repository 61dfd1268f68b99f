import { useEffect, useState } from 'react';
import { failureText } from '../../../lib/i18n/failures';
import { t } from '../../../lib/i18n/text';
import { storageHealth } from '../../../lib/shortlist/health';
import type { Who } from '../../../lib/shortlist/traces';
import { Outcome } from '../../ui/outcome';
import { useSay } from '../../ui/use-say';
import { BackupSection } from './backup-section';
import { DeclinedSection } from './declined-section';
import { EraseAllSection } from './erase-all-section';
import { HealthSection } from './health-section';
import { PersonSection } from './person-section';
import { RetentionSection } from './retention-section';
import { partId } from './section';
import { useStored } from './use-stored';
import './data.css';

const readHealth = async () => ({ health: await storageHealth(), now: Date.now() });

/**
 * The view of what is stored: how safely, about whom, for how long, and how it is taken away. `part`: the section where to
 * begin.
 */
export function Data({ part }: { part?: string | undefined }) {
  const { stored, load } = useStored(readHealth);
  const { said, say, hush } = useSay();
  const [person, setPerson] = useState<Who | null>(null);
  const reload = () => void load();
  const isReady = stored.state === 'ready';
  useEffect(() => {
    if (isReady && part !== undefined) document.getElementById(partId(part))?.focus();
  }, [isReady, part]);

  return (
    <div className="data">
      <h2>{t('data_title')}</h2>
      {stored.state === 'loading' && <p className="quiet">{t('data_loading')}</p>}
      {stored.state === 'failed' && (
        <section role="alert" className="data-failed">
          <p>{failureText(stored.code)}</p>
          <button type="button" onClick={reload}>
            {t('try_again')}
          </button>
        </section>
      )}
      {stored.state === 'ready' && (
        <>
          <BackupSection {...stored.value} say={say} onChanged={reload} />
          <HealthSection health={stored.value.health} onChanged={reload} />
          <PersonSection shown={person} onShow={setPerson} say={say} />
          <RetentionSection
            now={stored.value.now}
            onShow={(id) => setPerson({ ids: [id], keys: [], urls: [] })}
            say={say}
          />
          <DeclinedSection now={stored.value.now} say={say} />
          <EraseAllSection entries={stored.value.health.entries} say={say} />
        </>
      )}
      <Outcome said={said} onGone={hush} />
    </div>
  );
}

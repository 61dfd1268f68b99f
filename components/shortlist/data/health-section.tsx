import { useState } from 'react';
import { formatNumber } from '../../../lib/i18n/numbers';
import { t, type MessageKey } from '../../../lib/i18n/text';
import { askPersistence, type StorageHealth } from '../../../lib/shortlist/health';
import { Section } from './section';
import { sizeText } from './size-text';

/** From this share of what the browser allows it is time to say so. */
const NEARLY_FULL = 0.9;

function sizeWords({ usedBytes, quotaBytes }: StorageHealth): string {
  if (usedBytes === undefined) return t('data_size_unknown');
  return quotaBytes === undefined ? sizeText(usedBytes) : t('data_size_of', sizeText(usedBytes), sizeText(quotaBytes));
}

function persistedWords(persisted: boolean | undefined): MessageKey {
  if (persisted === undefined) return 'data_persisted_unknown';
  return persisted ? 'data_persisted_yes' : 'data_persisted_no';
}

/** How much is stored, and how safely. */
export function HealthSection({ health, onChanged }: { health: StorageHealth; onChanged: () => void }) {
  const [isRefused, setRefused] = useState(false);
  const { entries, posts, usedBytes = 0, quotaBytes = Infinity, persisted } = health;

  const ask = async () => {
    const isKept = await askPersistence();
    setRefused(!isKept);
    if (isKept) onChanged();
  };

  return (
    <Section title={t('data_health')} hint={t('data_health_hint')}>
      <dl className="data-list">
        <dt>{t('data_creators')}</dt>
        <dd>{formatNumber(entries)}</dd>
        <dt>{t('data_posts')}</dt>
        <dd>{formatNumber(posts)}</dd>
        <dt>{t('data_size')}</dt>
        <dd>{sizeWords(health)}</dd>
        <dt>{t('data_persisted')}</dt>
        <dd>{t(persistedWords(persisted))}</dd>
      </dl>
      {usedBytes > NEARLY_FULL * quotaBytes && (
        <p className="problem" role="alert">
          {t('data_low')}
        </p>
      )}
      {persisted !== true && (
        <button type="button" onClick={() => void ask()}>
          {t('data_persist_ask')}
        </button>
      )}
      <p role="status">{isRefused && t('data_persist_refused')}</p>
    </Section>
  );
}

import { formatNumber } from '../../../lib/i18n/numbers';
import { plural, t } from '../../../lib/i18n/text';
import { nextIn, type Batch } from '../../ui/queue-order';

interface Props {
  batch: Batch;
  /** It is the one that the key opens the next of. */
  isCurrent: boolean;
  onOpenNext: () => void;
  onRemove: () => void;
}

/** One batch: how far it is, and the way on. */
export function BatchCard({ batch, isCurrent, onOpenNext, onRemove }: Props) {
  const { name, candidates, count } = batch;
  const decided = count.kept + count.declined;
  const next = nextIn(batch);
  return (
    <section className="queue-batch">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <progress aria-label={t('queue_progress', name)} max={candidates.length} value={decided} />
      <p className="quiet">
        {t('queue_decided', formatNumber(decided), formatNumber(candidates.length))}
        {': '}
        {[
          plural('queue_count_kept', count.kept),
          plural('queue_count_declined', count.declined),
          count.later > 0 ? plural('queue_count_later', count.later) : '',
          count.waiting > 0 ? plural('queue_count_waiting', count.waiting) : '',
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <p className="queue-actions">
        {next ? (
          <button
            type="button"
            className={isCurrent ? 'button-primary' : undefined}
            aria-keyshortcuts={isCurrent ? 'n' : undefined}
            onClick={onOpenNext}
          >
            {t(decided === 0 ? 'queue_start' : 'queue_go_on')}
            {isCurrent && <kbd>N</kbd>}
          </button>
        ) : (
          <span>{t('queue_done')}</span>
        )}
        <button type="button" aria-label={t('queue_remove_batch', name)} onClick={onRemove}>
          {t('remove')}
        </button>
      </p>
    </section>
  );
}

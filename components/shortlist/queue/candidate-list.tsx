import { useState } from 'react';
import { formatNumber } from '../../../lib/i18n/numbers';
import { plural, t, type MessageKey } from '../../../lib/i18n/text';
import type { Candidate, CandidateState } from '../../../lib/model/candidate';
import type { Batch } from '../../ui/queue-order';
import { CandidateRow } from './candidate-row';

interface Props {
  batches: readonly Batch[];
  busy: boolean;
  onOpen: (candidate: Candidate) => void;
  onDecline: (candidate: Candidate, reason: string) => void;
  onLater: (candidate: Candidate) => void;
  onReopen: (candidate: Candidate) => void;
}

const FILTERS = {
  all: 'queue_filter_all',
  waiting: 'queue_state_waiting',
  later: 'queue_state_later',
  kept: 'queue_state_kept',
  declined: 'queue_state_declined',
} as const satisfies Record<CandidateState | 'all', MessageKey>;
type Filter = keyof typeof FILTERS;
const NAMES = Object.keys(FILTERS) as Filter[];
/** Rows that are made at once. */
const SOME = 100;

/** The creators of one batch or of all, by what was decided of them. */
export function CandidateList({ batches, busy, ...does }: Props) {
  const [name, setName] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [most, setMost] = useState(SOME);
  const batch = batches.find((one) => one.name === name);
  const inBatch = batch ? batch.candidates : batches.toReversed().flatMap(({ candidates }) => candidates);
  const passes = (one: Filter) => inBatch.filter(({ state }) => one === 'all' || state === one);
  const rows = passes(filter);
  const now = Date.now();
  return (
    <section className="queue-list" aria-label={t('queue_list')}>
      <p className="queue-filters">
        {batches.length > 1 && (
          <label>
            {t('queue_batch')}{' '}
            <select value={batch ? name : ''} onChange={(event) => setName(event.target.value)}>
              <option value="">{t('queue_all_batches')}</option>
              {batches.map((one) => (
                <option key={one.name} value={one.name}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {t('queue_show')}{' '}
          <select
            value={filter}
            onChange={(event) => {
              setFilter(NAMES.find((one) => one === event.target.value) ?? 'all');
              setMost(SOME);
            }}
          >
            {NAMES.map((one) => (
              <option key={one} value={one}>
                {`${t(FILTERS[one])} (${formatNumber(passes(one).length)})`}
              </option>
            ))}
          </select>
        </label>
      </p>
      {rows.length === 0 && <p className="quiet">{t('queue_none')}</p>}
      <ol>
        {rows.slice(0, most).map((candidate) => (
          <CandidateRow
            key={candidate.id}
            candidate={candidate}
            now={now}
            busy={busy}
            onOpen={() => does.onOpen(candidate)}
            onDecline={(reason) => does.onDecline(candidate, reason)}
            onLater={() => does.onLater(candidate)}
            onReopen={() => does.onReopen(candidate)}
          />
        ))}
      </ol>
      {rows.length > most && (
        <button type="button" onClick={() => setMost(most + SOME)}>
          {plural('queue_show_more', Math.min(SOME, rows.length - most))}
        </button>
      )}
    </section>
  );
}

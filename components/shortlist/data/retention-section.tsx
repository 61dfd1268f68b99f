import { useCallback, useId, useState } from 'react';
import { failureText } from '../../../lib/i18n/failures';
import { plural, t } from '../../../lib/i18n/text';
import { failureCode } from '../../../lib/model/failure';
import { changeSettings, readSettings } from '../../../lib/settings/settings';
import { entriesNotSeenSince } from '../../../lib/shortlist/erase';
import { entriesWithIds } from '../../../lib/shortlist/reading';
import type { Say } from '../../ui/use-say';
import { Overdue } from './overdue';
import { Section } from './section';
import { useStored } from './use-stored';

/** What is offered, in days, by months. */
const PERIODS: [days: number, months: number][] = [
  [91, 3],
  [183, 6],
  [365, 12],
  [730, 24],
  [1_096, 36],
];
/** So many are named. */
const MOST_NAMED = 10;
const DAY_MS = 86_400_000;

interface Props {
  /** In milliseconds. */
  now: number;
  /** Shows the record of one of them. */
  onShow: (id: string) => void;
  say: Say;
}

async function readOverdue(now: number) {
  const { retentionDays } = await readSettings();
  if (retentionDays === 0) return { retentionDays, ids: [], named: [] };
  const ids = await entriesNotSeenSince(new Date(now - retentionDays * DAY_MS).toISOString());
  return { retentionDays, ids, named: await entriesWithIds(ids.slice(0, MOST_NAMED)) };
}

/** How long creators are kept, and who has been kept for longer. */
export function RetentionSection({ now, onShow, say }: Props) {
  const field = useId();
  const { stored, load } = useStored(useCallback(() => readOverdue(now), [now]));
  // Who is past it takes a moment to find out.
  const [chosen, setChosen] = useState<number | null>(null);

  const choose = async (days: number) => {
    setChosen(days);
    try {
      await changeSettings({ retentionDays: days });
    } catch (error) {
      say(failureText(failureCode(error)));
    }
    await load();
    setChosen((newest) => (newest === days ? null : newest));
  };

  if (stored.state !== 'ready') {
    return (
      <Section part="retention" title={t('data_retention')} hint={t('data_retention_hint')}>
        {stored.state === 'failed' && <p role="alert">{failureText(stored.code)}</p>}
      </Section>
    );
  }
  const { retentionDays, ids, named } = stored.value;
  const isOwn = retentionDays !== 0 && PERIODS.every(([days]) => days !== retentionDays);
  return (
    <Section part="retention" title={t('data_retention')} hint={t('data_retention_hint')}>
      <div className="data-buttons">
        <label htmlFor={field}>{t('data_retention_period')}</label>
        <select
          id={field}
          value={chosen ?? retentionDays}
          onChange={(event) => void choose(Number(event.target.value))}
        >
          <option value={0}>{t('data_retention_never')}</option>
          {PERIODS.map(([days, months]) => (
            <option key={days} value={days}>
              {plural('data_retention_months', months)}
            </option>
          ))}
          {isOwn && <option value={retentionDays}>{plural('data_retention_days', retentionDays)}</option>}
        </select>
      </div>
      {retentionDays > 0 && ids.length === 0 && <p>{t('data_retention_none')}</p>}
      {ids.length > 0 && <Overdue ids={ids} named={named} now={now} onShow={onShow} say={say} />}
    </Section>
  );
}

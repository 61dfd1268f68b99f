import { useMemo, useState } from 'react';
import { formatNumber } from '../../../lib/i18n/numbers';
import { plural, t } from '../../../lib/i18n/text';
import { toInstant } from '../../../lib/model/instant';
import { readSettings } from '../../../lib/settings/settings';
import { lastBackup } from '../../../lib/shortlist/backup';
import { REMIND_AFTER_DAYS } from '../data/backup-due';
import { useStored } from '../data/use-stored';
import type { Row } from '../table/row';
import { viewHash } from '../use-route';
import { dueNow, type Keeping } from './due';
import { isHushed, recallHushed, rememberHushed, type Reminder } from './hushed';
import './reminders.css';

interface Props {
  /** Every saved creator. */
  rows: readonly Row[];
  /** In milliseconds. */
  now: number;
}

async function readKeeping(): Promise<Keeping> {
  const [{ retentionDays }, last] = await Promise.all([readSettings(), lastBackup()]);
  return { retentionDays, lastBackup: last === undefined ? undefined : toInstant(last) };
}

/** What it is time for, in a line each that the person can put off, with the way to where it is done. */
export function Reminders({ rows, now }: Props) {
  const { stored } = useStored(readKeeping);
  const [hushed, setHushed] = useState(recallHushed);
  const keeping = stored.state === 'ready' ? stored.value : undefined;
  const due = useMemo(() => keeping && dueNow(rows, keeping, now), [rows, keeping, now]);
  if (!keeping || !due) return null;

  const said: { reminder: Reminder; text: string; part: string; way: string }[] = [];
  if (due.backup) {
    const text = keeping.lastBackup === undefined ? 'data_backup_due_never' : 'reminder_backup_old';
    const way = t('data_backup_make');
    said.push({ reminder: 'backup', text: t(text, formatNumber(REMIND_AFTER_DAYS)), part: 'backup', way });
  }
  if (due.overdue > 0) {
    const text = plural('reminder_overdue', due.overdue);
    said.push({ reminder: 'overdue', text, part: 'retention', way: t('reminder_overdue_look') });
  }
  const open = said.filter(({ reminder }) => !isHushed(hushed, reminder, now));
  if (open.length === 0) return null;

  const hush = (reminder: Reminder) => {
    const next = { ...hushed, [reminder]: Date.now() };
    setHushed(next);
    rememberHushed(next);
  };
  return (
    <section aria-label={t('reminders')} className="reminders">
      {open.map(({ reminder, text, part, way }) => (
        <p key={reminder}>
          {text} <a href={viewHash('data', part)}>{way}</a>
          <button type="button" className="button-link" onClick={() => hush(reminder)}>
            {t('reminder_later')}
          </button>
        </p>
      ))}
    </section>
  );
}

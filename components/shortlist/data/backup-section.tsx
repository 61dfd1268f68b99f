import { useCallback, useState } from 'react';
import { failureText } from '../../../lib/i18n/failures';
import { formatNumber } from '../../../lib/i18n/numbers';
import { t } from '../../../lib/i18n/text';
import { failureCode } from '../../../lib/model/failure';
import type { StorageHealth } from '../../../lib/shortlist/health';
import { Progress } from '../../ui/progress';
import { RelativeTime } from '../../ui/relative-time';
import { useJob } from '../../ui/use-job';
import { downloadBackup } from '../exchange/backup-file';
import { ImportDialog } from '../exchange/import-dialog';
import { isBackupDue, REMIND_AFTER_DAYS } from './backup-due';
import type { Say } from '../../ui/use-say';
import { Section } from './section';
import { useStored } from './use-stored';

interface Props {
  health: StorageHealth;
  /** In milliseconds. */
  now: number;
  say: Say;
  onChanged: () => void;
}

/** When everything was last put in a safe place; making a backup, and taking a file in. */
export function BackupSection({ health, now, say, onChanged }: Props) {
  const { lastBackup } = health;
  const { isBusy, progress, run, cancel } = useJob();
  const [isImporting, setImporting] = useState(false);
  const { stored: due } = useStored(useCallback(() => isBackupDue({ lastBackup }, now), [lastBackup, now]));

  const make = async () => {
    const outcome = await run(downloadBackup);
    if (outcome.state === 'cancelled') say(t('export_cancelled'));
    else if (outcome.state === 'failed') say(failureText(failureCode(outcome.error)));
    else say(t('export_backed_up', outcome.value));
    onChanged();
  };

  return (
    <Section part="backup" title={t('data_backup')} hint={t('data_backup_hint')}>
      <dl className="data-list">
        <dt>{t('data_backup_last')}</dt>
        <dd>{lastBackup === undefined ? t('data_backup_never') : <RelativeTime iso={lastBackup} now={now} />}</dd>
      </dl>
      {due.state === 'ready' && due.value && (
        <p className="problem">
          {t(lastBackup === undefined ? 'data_backup_due_never' : 'data_backup_due', formatNumber(REMIND_AFTER_DAYS))}
        </p>
      )}
      <div className="data-buttons">
        <button type="button" className="button-primary" disabled={isBusy} onClick={() => void make()}>
          {t('data_backup_make')}
        </button>
        <button type="button" onClick={() => setImporting(true)}>
          {t('data_import')}
        </button>
      </div>
      <Progress label={t('data_backup_running')} share={progress} onCancel={cancel} />
      <ImportDialog open={isImporting} onClose={() => setImporting(false)} onDone={onChanged} />
    </Section>
  );
}

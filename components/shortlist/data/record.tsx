import { useCallback, useState } from 'react';
import { backupHead, backupLine } from '../../../lib/exchange/backup';
import { failureText } from '../../../lib/i18n/failures';
import { t } from '../../../lib/i18n/text';
import { recordOf } from '../../../lib/shortlist/erase';
import { allFields } from '../../../lib/shortlist/fields';
import { allLists } from '../../../lib/shortlist/lists';
import { readSettings } from '../../../lib/settings/settings';
import { datedFileName, download } from '../../ui/download';
import type { Say } from './data';
import { EraseDialog } from './erase-dialog';
import { creatorName } from './names';
import { RecordParts } from './record-parts';
import { recordParts } from './record-words';
import { useStored } from './use-stored';

interface Props {
  id: string;
  say: Say;
  /** It has been erased. */
  onGone: () => void;
}

async function readAll(id: string) {
  const [records, lists, fields, { requirementLists }] = await Promise.all([
    recordOf(id),
    allLists(),
    allFields(),
    readSettings(),
  ]);
  return { records, lists, fields, requirementLists };
}

/** Everything that is stored about one creator, to read, to hand out and to erase. */
export function Record({ id, say, onGone }: Props) {
  const { stored } = useStored(useCallback(() => readAll(id), [id]));
  const [isErasing, setErasing] = useState(false);
  if (stored.state === 'loading') return <p className="quiet">{t('data_loading')}</p>;
  if (stored.state === 'failed') return <p role="alert">{failureText(stored.code)}</p>;

  const { records } = stored.value;
  const entry = records.flatMap((record) =>
    record.kind === 'entry' && record.value.id === id ? [record.value] : [],
  )[0];
  if (!entry) return <p>{failureText('not-found')}</p>;
  const name = creatorName(entry.profile);

  const exportRecord = () => {
    const file = datedFileName('record', new Date(), 'jsonl');
    download(new Blob([backupHead(), ...records.map(backupLine)], { type: 'application/jsonl' }), file);
    say(t('data_record_exported', file));
  };

  return (
    <>
      <h4>{t('data_record', name)}</h4>
      <div className="data-buttons">
        <button type="button" onClick={exportRecord}>
          {t('data_record_export')}
        </button>
        <button type="button" onClick={() => setErasing(true)}>
          {t('data_erase')}
        </button>
      </div>
      <RecordParts parts={recordParts(stored.value)} />
      {isErasing && (
        <EraseDialog
          id={id}
          keys={entry.keys}
          name={name}
          onClose={() => setErasing(false)}
          onErased={() => {
            say(t('data_erased', name));
            onGone();
          }}
        />
      )}
    </>
  );
}

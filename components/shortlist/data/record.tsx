import { useCallback, useState } from 'react';
import { backupHead, backupLine } from '../../../lib/exchange/backup';
import { failureText } from '../../../lib/i18n/failures';
import { t } from '../../../lib/i18n/text';
import { allFields } from '../../../lib/shortlist/fields';
import { allLists } from '../../../lib/shortlist/lists';
import type { Who } from '../../../lib/shortlist/traces';
import { readSettings } from '../../../lib/settings/settings';
import { datedFileName, download } from '../../ui/download';
import type { Say } from '../../ui/use-say';
import { EraseDialog } from './erase-dialog';
import { personName } from './names';
import { RecordParts } from './record-parts';
import { recordParts } from './record-words';
import { useStored } from './use-stored';
import { wholeRecord } from './whole-record';

interface Props {
  who: Who;
  say: Say;
  /** It has been erased. */
  onGone: () => void;
}

async function readAll(given: Who) {
  const [record, lists, fields, { requirementLists }] = await Promise.all([
    wholeRecord(given),
    allLists(),
    allFields(),
    readSettings(),
  ]);
  return { ...record, lists, fields, requirementLists };
}

/** Everything that is stored about one person, to read, to hand out and to erase. */
export function Record({ who: given, say, onGone }: Props) {
  const { stored } = useStored(useCallback(() => readAll(given), [given]));
  const [isErasing, setErasing] = useState(false);
  if (stored.state === 'loading') return <p className="quiet">{t('data_loading')}</p>;
  if (stored.state === 'failed') return <p role="alert">{failureText(stored.code)}</p>;

  const { who, records } = stored.value;
  const name = personName(records) ?? who.keys[0] ?? who.urls[0] ?? '';

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
          who={who}
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

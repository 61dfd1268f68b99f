import { useRef, useState } from 'react';
import { t } from '../../../lib/i18n/text';

interface Props {
  isBusy: boolean;
  onFile: (file: File) => void;
}

/** Takes a file from the person, chosen or dropped. */
export function ChooseFile({ isBusy, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={isOver ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file && !isBusy) onFile(file);
      }}
    >
      <p>
        <button
          type="button"
          className="button-primary"
          data-first
          disabled={isBusy}
          onClick={() => input.current?.click()}
        >
          {t('import_choose')}
        </button>{' '}
        {t('import_drop')}
      </p>
      <input
        ref={input}
        type="file"
        accept=".jsonl,.csv,.tsv,.txt,text/csv,text/plain,application/jsonl"
        hidden
        aria-label={t('import_choose')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          // The same file, mended, can be chosen again.
          event.target.value = '';
        }}
      />
      <p className="quiet">{t('import_kinds')}</p>
    </div>
  );
}

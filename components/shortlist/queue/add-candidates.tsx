import { useEffect, useState, type FormEvent } from 'react';
import { failureText } from '../../../lib/i18n/failures';
import { siteName } from '../../../lib/i18n/names';
import { plural, t } from '../../../lib/i18n/text';
import { failureCode } from '../../../lib/model/failure';
import { tableText } from '../../../lib/exchange/table-text';
import { SITES } from '../../../lib/model/names';
import { addCandidates } from '../../../lib/shortlist/candidates';
import { formatDay } from '../../../lib/i18n/dates';
import { PreviewList } from './preview-list';
import { previewOf, type Preview } from './preview';

interface Props {
  /** Names that are taken: what is added to one of them comes behind those that are in it. */
  batches: readonly string[];
  onAdded: (batch: string, added: number) => void;
}

/** After the last key, before the text is read. */
const REST_MS = 250;
const LONGEST_NAME = 200;

/** Takes in handles or addresses out of any spreadsheet, and shows who of them is new before anything is kept. */
export function AddCandidates({ batches, onAdded }: Props) {
  const [text, setText] = useState('');
  const [site, setSite] = useState('');
  const [name, setName] = useState(() => t('queue_batch_of', formatDay(new Date().toISOString())));
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failed, setFailed] = useState('');
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (text.trim() === '') {
      setPreview(null);
      return undefined;
    }
    let stopped = false;
    const timer = setTimeout(() => {
      previewOf(
        text,
        SITES.find((one) => one === site),
      ).then(
        (found) => {
          if (stopped) return;
          setFailed('');
          setPreview(found);
        },
        (error: unknown) => !stopped && setFailed(failureText(failureCode(error))),
      );
    }, REST_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [text, site]);

  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      setText(tableText(new Uint8Array(await file.arrayBuffer())).text);
    } catch (error) {
      setFailed(failureText(failureCode(error)));
    }
  };

  const add = async (event: FormEvent) => {
    event.preventDefault();
    const batch = name.trim();
    if (busy || !preview || batch === '') return;
    setBusy(true);
    try {
      const { added } = await addCandidates(batch, preview.found, new Date().toISOString());
      setText('');
      onAdded(batch, added);
    } catch (error) {
      setFailed(failureText(failureCode(error)));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="queue-add" aria-label={t('queue_add')} onSubmit={(event) => void add(event)}>
      <label className="queue-text">
        {t('queue_paste')}
        <textarea
          rows={8}
          spellCheck={false}
          data-first
          placeholder={t('queue_paste_hint')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className="queue-fields">
        <label>
          {t('queue_file')}
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => void take(event.target.files?.[0])}
          />
        </label>
        <label>
          {t('queue_site')}
          <select value={site} onChange={(event) => setSite(event.target.value)}>
            <option value="">{t('queue_site_none')}</option>
            {SITES.map((one) => (
              <option key={one} value={one}>
                {siteName(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('queue_batch')}
          <input
            required
            list="queue-batches"
            maxLength={LONGEST_NAME}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <datalist id="queue-batches">
          {batches.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </div>
      <div aria-live="polite">
        {failed && <p role="alert">{failed}</p>}
        {preview && <PreviewList preview={preview} />}
      </div>
      <p>
        <button type="submit" className="button-primary" disabled={busy || !preview || preview.found.length === 0}>
          {preview && preview.news.length > 0 ? plural('queue_add_button', preview.news.length) : t('queue_add')}
        </button>
      </p>
    </form>
  );
}

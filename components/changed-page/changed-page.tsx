import { strToU8, zipSync } from 'fflate';
import { useState } from 'react';
import { formatNumber } from '../../lib/i18n/numbers';
import { t } from '../../lib/i18n/text';
import type { CaseFolder } from '../../lib/scrub/case-folder';
import { download } from '../ui/download';
import { FileView } from './file-view';
import { useCaseFolder } from './use-case-folder';
import './changed-page.css';

/** The case as one file: unpacked beside the others, it is a test that fails. */
function toZip({ name, files }: CaseFolder): Blob {
  const inside = Object.fromEntries(files.map((file) => [`${name}/${file.name}`, strToU8(file.text)]));
  return new Blob([zipSync(inside)], { type: 'application/zip' });
}

function Ready({ folder }: { folder: CaseFolder }) {
  const [saved, setSaved] = useState('');
  const { texts, ids, secrets, unread } = folder.takenOut;
  const save = () => {
    const name = `vett-${folder.name}.zip`;
    download(toZip(folder), name);
    setSaved(name);
  };
  return (
    <>
      <section aria-labelledby="out">
        <h2 id="out">{t('changed_page_out')}</h2>
        <ul className="changed-page-list">
          <li>{t('changed_page_out_words', formatNumber(texts))}</li>
          <li>{t('changed_page_out_ids', formatNumber(ids))}</li>
          <li>{t('changed_page_out_secrets', formatNumber(secrets))}</li>
          <li>{t('changed_page_out_unread', formatNumber(unread))}</li>
        </ul>
        <p>{t('changed_page_kept')}</p>
      </section>
      <section aria-labelledby="files">
        <h2 id="files">{t('changed_page_files')}</h2>
        <p>{t('changed_page_look')}</p>
        {folder.files.map((file) => (
          <FileView key={file.name} file={file} />
        ))}
      </section>
      <div className="changed-page-save">
        <button type="button" className="button-primary" onClick={save}>
          {t('changed_page_save')}
        </button>
        <p role="status">{saved !== '' && t('changed_page_saved', saved)}</p>
      </div>
    </>
  );
}

/** A page that no reader knew, made fit to be shown to others: what was taken out, what is left, and the file. */
export function ChangedPage({ tabId }: { tabId: number }) {
  const found = useCaseFolder(tabId);
  return (
    <main className="changed-page">
      <header>
        <h1>{t('changed_page_title')}</h1>
        <p>{t('changed_page_lead')}</p>
        <p>{t('changed_page_missing')}</p>
      </header>
      {found.state === 'asking' && <p role="status">{t('changed_page_asking')}</p>}
      {found.state === 'gone' && <p role="alert">{t('changed_page_gone')}</p>}
      {found.state === 'ready' && <Ready folder={found.folder} />}
    </main>
  );
}

import { useState } from 'react';
import { formatNumber } from '../../lib/i18n/numbers';
import { t } from '../../lib/i18n/text';
import type { CaseFile } from '../../lib/scrub/case-folder';

/** One file of the case, whole, to be looked through. A page can be of a million characters: it is laid out when it is asked for. */
export function FileView({ file: { name, text } }: { file: CaseFile }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('changed_page_size', name, formatNumber(text.length))}</summary>
      {open && <textarea className="case-text" readOnly spellCheck={false} rows={16} aria-label={name} value={text} />}
    </details>
  );
}

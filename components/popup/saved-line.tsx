import { formatRelative, formatExact } from '../../lib/i18n/dates';
import { t, uiLanguage } from '../../lib/i18n/text';
import type { Saved } from '../../lib/model/verdict';

/** What the person just did, as long as the popup is open. */
export type Done = { what: 'saved' } | { what: 'updated' } | { what: 'removed'; entryId: string };

interface Props {
  saved: Saved | null;
  done: Done | null;
  busy: boolean;
  onRemove: () => void;
  onRestore: (entryId: string) => void;
}

/** Under the save bar: how the creator stands in the shortlist, what was just done, and the way back. */
export function SavedLine({ saved, done, busy, onRemove, onRestore }: Props) {
  const link = (label: string, run: () => void) => (
    <button type="button" className="button-link" disabled={busy} onClick={run}>
      {label}
    </button>
  );
  if (done?.what === 'removed' && !saved) {
    return (
      <>
        {t('saved_removed')} · {link(t('undo'), () => onRestore(done.entryId))}
      </>
    );
  }
  if (!saved) return null;
  if (done?.what === 'saved') {
    return (
      <>
        {t('saved_now')} · {link(t('undo'), onRemove)}
      </>
    );
  }
  const when = formatRelative(saved.savedAt, Date.now());
  const lists = new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(saved.lists);
  return (
    <>
      {done?.what === 'updated' && `${t('saved_updated')} · `}
      <span title={formatExact(saved.savedAt)}>
        {lists === '' ? t('saved_without_list', when) : t('saved_in', lists, when)}
      </span>
      {' · '}
      {link(t('remove'), onRemove)}
    </>
  );
}

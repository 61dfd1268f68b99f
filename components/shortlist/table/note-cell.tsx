import { useEffect, useRef } from 'react';
import { t } from '../../../lib/i18n/text';

interface Props {
  /** Whose note it is. */
  name: string;
  note: string;
  editing: boolean;
  onEdit: () => void;
  onCancel: () => void;
  onSave: (note: string) => void;
}

/** The person's note: a click or `e` opens it, Enter or leaving the field keeps it, Escape drops what was typed. */
export function NoteCell({ name, note, editing, onEdit, onCancel, onSave }: Props) {
  const field = useRef<HTMLInputElement>(null);
  // Enter and Escape close the field, and a field that goes away loses the focus: that must not count as leaving it.
  const closed = useRef(false);
  useEffect(() => {
    if (!editing) return;
    closed.current = false;
    field.current?.focus();
  }, [editing]);

  const close = (keep: boolean) => {
    if (closed.current) return;
    closed.current = true;
    const text = field.current?.value.trim() ?? note;
    if (keep && text !== note) onSave(text);
    else onCancel();
  };

  if (!editing) {
    return (
      <button
        type="button"
        className={note === '' ? 'note-add' : 'note'}
        title={note || undefined}
        aria-description={t('note_edit', name)}
        onClick={onEdit}
      >
        {note === '' ? t('note_add') : <bdi>{note}</bdi>}
      </button>
    );
  }
  return (
    <input
      ref={field}
      aria-label={t('note_edit', name)}
      maxLength={5_000}
      defaultValue={note}
      onBlur={() => close(true)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) close(true);
        if (event.key === 'Escape') close(false);
      }}
    />
  );
}

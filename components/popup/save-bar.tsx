import { useLayoutEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { t } from '../../lib/i18n/text';
import { ask } from '../../lib/messages/send';
import { failureCode, type FailureCode } from '../../lib/model/failure';
import type { Saved } from '../../lib/model/verdict';
import { failureText } from '../../lib/i18n/failures';
import { NEW_LIST, ListChoice } from './list-choice';
import { SavedLine, type Done } from './saved-line';
import { useLists } from './use-lists';

interface Props {
  tabId: number;
  saved: Saved | null;
  onSaved: (saved: Saved | null) => void;
  /** The popup was just opened, and the note is where the person begins. */
  isFirst?: boolean;
  /** Beside what is said of the save. */
  children?: ReactNode;
}

/** One line to save the creator: list, note, button; Enter saves from any of them. */
export function SaveBar({ tabId, saved, onSaved, isFirst = true, children }: Props) {
  const { lists, current, choose, create } = useLists();
  const [newList, setNewList] = useState<string | null>(null);
  // What the person typed; null while they have not, so that a note saved elsewhere shows.
  const [draft, setDraft] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [failed, setFailed] = useState<FailureCode | null>(null);
  const [busy, setBusy] = useState(false);
  const begins = useRef(isFirst && !saved);
  const noteField = useRef<HTMLInputElement>(null);

  // The popup was opened to decide about somebody: Enter alone saves. Before it is painted, so that no key comes too early.
  useLayoutEffect(() => {
    if (begins.current) noteField.current?.focus({ preventScroll: true });
    // Only when it opens: later the focus is the person's.
  }, []);

  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setFailed(null);
    try {
      await work();
    } catch (error) {
      setFailed(failureCode(error));
    } finally {
      setBusy(false);
    }
  };

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    void run(async () => {
      const name = newList?.trim() ?? '';
      const list = name === '' ? current : await create(name);
      setNewList(null);
      const answer = await ask('creator.shortlist', {
        tabId,
        ...(list !== '' && { list }),
        ...(draft !== null && { note: draft.trim() }),
      });
      setDraft(null);
      setDone({ what: saved ? 'updated' : 'saved' });
      onSaved(answer);
    });
  };

  const remove = () =>
    run(async () => {
      const { entryId } = await ask('creator.remove', { tabId });
      // A note that was typed must outlive the undo of its save.
      setDraft(saved?.note || draft);
      setDone({ what: 'removed', entryId });
      onSaved(null);
    });

  const restore = (entryId: string) =>
    run(async () => {
      const answer = await ask('creator.restore', { entryId });
      setDraft(null);
      setDone(null);
      onSaved(answer);
    });

  return (
    <form id="save-bar" className="save-bar" onSubmit={save} aria-label={t('save_heading')}>
      <div className="save-fields">
        <ListChoice
          lists={lists}
          current={current}
          newName={newList}
          onChoose={(id) => {
            setNewList(id === NEW_LIST ? '' : null);
            if (id !== NEW_LIST) void run(() => choose(id));
          }}
          onNewName={setNewList}
        />
        <input
          ref={noteField}
          className="save-note"
          aria-label={t('save_note')}
          placeholder={t('save_note')}
          maxLength={5_000}
          value={draft ?? saved?.note ?? ''}
          onChange={(event) => setDraft(event.target.value)}
        />
        <button type="submit" className="button-primary" disabled={busy}>
          {saved ? t('save_update') : t('save_button')}
        </button>
      </div>
      <div className="foot-line">
        <p className="save-said" role="status">
          {failed ? (
            failureText(failed)
          ) : (
            <SavedLine
              saved={saved}
              done={done}
              busy={busy}
              onRemove={() => void remove()}
              onRestore={(id) => void restore(id)}
            />
          )}
        </p>
        {children}
      </div>
    </form>
  );
}

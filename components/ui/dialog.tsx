import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { t } from '../../lib/i18n/text';
import './dialog.css';

interface Props {
  title: string;
  /** For tables. */
  wide?: boolean;
  /** Runs when the person closes it, by Escape too. */
  onClose: () => void;
  children: ReactNode;
}

/**
 * A window over the page, for one thing at a time. It is open while it is rendered, and gives the focus back when it goes.
 * What bears `data-first` gets the focus in the beginning; without it, the button that closes.
 */
export function Dialog({ title, wide = false, onClose, children }: Props) {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  const isLeaving = useRef(false);
  useLayoutEffect(() => {
    const dialog = element.current;
    isLeaving.current = false;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      // An open dialog that is taken out of the page takes the focus with it.
      isLeaving.current = true;
      dialog?.close();
    };
  }, []);

  return (
    <dialog
      ref={element}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={id}
      onClose={(event) => {
        if (event.target === event.currentTarget && !isLeaving.current) onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" aria-label={t('close')} title={t('close')} onClick={() => element.current?.close()}>
          ✕
        </button>
      </header>
      {children}
    </dialog>
  );
}

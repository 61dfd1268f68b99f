import { useEffect, type ReactNode } from 'react';
import './toast.css';

const SHOWN_FOR_MS = 10_000;

interface Props {
  children: ReactNode;
  /** What can be done about it, with its label. */
  action?: { label: string; run: () => void };
  onGone: () => void;
}

/** A line at the foot of the page that says what was done and offers to undo it, for ten seconds. */
export function Toast({ children, action, onGone }: Props) {
  useEffect(() => {
    const timer = setTimeout(onGone, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [children, onGone]);
  return (
    <div className="toast">
      <span>{children}</span>
      {action && (
        <button type="button" className="button-link" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}

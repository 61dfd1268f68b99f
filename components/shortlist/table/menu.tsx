import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './menu.css';

interface Props {
  label: ReactNode;
  /** Stands out: something in it is chosen. */
  isOn?: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  /** Opens upwards, for what stands at the foot of the page. */
  up?: boolean;
  /** Aligned with the end of its button, for what stands at the end of a line. */
  end?: boolean;
  keys?: string;
  children: ReactNode;
}

/** A button that opens a small panel. Escape, a press elsewhere and leaving it by Tab close it. */
export function Menu({ label, isOn = false, isOpen, onOpen, up = false, end = false, keys, children }: Props) {
  const element = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    const menu = element.current;
    if (!isOpen || !menu) return undefined;
    menu.querySelector<HTMLElement>('[data-first]')?.focus();
    const close = (event: Event) => {
      if (!menu.contains(event.target as Node)) onOpen(false);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onOpen(false);
      menu.querySelector('summary')?.focus();
    };
    const goOn = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget && !menu.contains(relatedTarget as Node)) onOpen(false);
    };
    document.addEventListener('pointerdown', close);
    menu.addEventListener('keydown', leave);
    menu.addEventListener('focusout', goOn);
    return () => {
      document.removeEventListener('pointerdown', close);
      menu.removeEventListener('keydown', leave);
      menu.removeEventListener('focusout', goOn);
    };
  }, [isOpen, onOpen]);

  return (
    <details
      ref={element}
      className={['menu', up ? 'menu-up' : '', end ? 'menu-end' : '', isOn ? 'menu-on' : ''].filter(Boolean).join(' ')}
      open={isOpen}
      onToggle={(event) => {
        const { target, currentTarget } = event;
        // The browser also tells, later, of what was closed from here: by then another menu may be open.
        if (target === currentTarget && currentTarget.open !== isOpen) onOpen(currentTarget.open);
      }}
    >
      <summary aria-keyshortcuts={keys}>{label}</summary>
      {isOpen && <div className="menu-panel">{children}</div>}
    </details>
  );
}

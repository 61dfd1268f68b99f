import { useEffect, useRef, type ReactNode } from 'react';
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
  useEffect(() => {
    const menu = element.current;
    if (!isOpen || !menu) return undefined;
    menu.querySelector<HTMLElement>('[data-first]')?.focus();
    const close = (event: Event) => {
      if (!menu.contains(event.target as Node)) onOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [isOpen, onOpen]);

  return (
    <details
      ref={element}
      className={['menu', up ? 'menu-up' : '', end ? 'menu-end' : '', isOn ? 'menu-on' : ''].filter(Boolean).join(' ')}
      open={isOpen}
      onToggle={(event) => {
        if (event.target === event.currentTarget) onOpen(event.currentTarget.open);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) onOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        onOpen(false);
        element.current?.querySelector('summary')?.focus();
      }}
    >
      <summary aria-keyshortcuts={keys}>{label}</summary>
      {isOpen && <div className="menu-panel">{children}</div>}
    </details>
  );
}

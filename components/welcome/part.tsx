import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** One subject of the page under its heading. */
export function Part({ title, hint, children }: Props) {
  const id = useId();
  return (
    <section className="welcome-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      {children}
    </section>
  );
}

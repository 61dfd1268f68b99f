import type { ReactNode } from 'react';

/** One verdict under its heading. */
export function Tile({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="tile">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

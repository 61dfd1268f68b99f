import type { ReactNode } from 'react';

interface Props {
  /** What the address of the page names it by: `options.html#tiers`. */
  id: string;
  title: string;
  hint: string;
  children: ReactNode;
}

/** One subject: what it is about on the one side, the choices on the other. */
export function Section({ id, title, hint, children }: Props) {
  return (
    <section className="options-section" id={id} aria-labelledby={`${id}-title`}>
      <div className="options-about">
        <h2 id={`${id}-title`}>{title}</h2>
        <p className="quiet">{hint}</p>
      </div>
      <div className="options-choices">{children}</div>
    </section>
  );
}

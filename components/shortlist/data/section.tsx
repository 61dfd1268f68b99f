import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  hint: string;
  children: ReactNode;
}

/** One subject: what it is about on the one side, what can be done on the other. */
export function Section({ title, hint, children }: Props) {
  const id = useId();
  return (
    <section className="data-section" aria-labelledby={id}>
      <div>
        <h3 id={id}>{title}</h3>
        <p className="quiet">{hint}</p>
      </div>
      <div className="data-body">{children}</div>
    </section>
  );
}

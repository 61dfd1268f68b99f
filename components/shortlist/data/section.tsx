import { useId, type ReactNode } from 'react';

interface Props {
  /** Its name in the address of the page, where others lead to it. */
  part?: string;
  title: string;
  hint: string;
  children: ReactNode;
}

/** The id of a section's heading in the document. */
export const partId = (part: string) => `data-${part}`;

/** One subject: what it is about on the one side, what can be done on the other. */
export function Section({ part, title, hint, children }: Props) {
  const own = useId();
  const id = part === undefined ? own : partId(part);
  return (
    <section className="data-section" aria-labelledby={id}>
      <div>
        <h3 id={id} tabIndex={part === undefined ? undefined : -1}>
          {title}
        </h3>
        <p className="quiet">{hint}</p>
      </div>
      <div className="data-body">{children}</div>
    </section>
  );
}

import { type ReactNode } from 'react';

type Props = {
  id: string;
  title: string;
  note?: string | undefined;
  className?: string;
  /** Head, body and foot of the table. */
  children: ReactNode;
};

/** A table under its heading, which also names the frame it scrolls in: only one of them may be a landmark. */
export const TableSection = ({ id, title, note, className = 'table', children }: Props) => (
  <section>
    <h2 id={id}>{title}</h2>
    {note === undefined ? null : <p className="hint">{note}</p>}
    <div className="table-frame" role="region" aria-labelledby={id} tabIndex={0}>
      <table className={className}>{children}</table>
    </div>
  </section>
);

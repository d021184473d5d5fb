import { type ReactNode } from 'react';
import { useTexts } from '../../texts/use-texts.ts';

/** One part of the board. `empty` says that there is nothing in it, and that this is a fact. */
export const Panel = ({
  id,
  title,
  empty,
  children,
}: {
  id: string;
  title: string;
  empty: string | null;
  children: ReactNode;
}) => (
  <section className="card panel">
    <h2 id={id}>{title}</h2>
    {empty === null ? children : <p className="lead">{empty}</p>}
  </section>
);

/** The rows of a part, whose heading names them. */
export const Rows = ({ of, children }: { of: string; children: ReactNode }) => (
  <div className="rows-frame" role="region" aria-labelledby={of} tabIndex={0}>
    <ul className="rows">{children}</ul>
  </div>
);

export const NewTag = () => {
  const t = useTexts('board');
  return <span className="tag tag-new">{t('new')}</span>;
};

import { type ReactNode } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { Bar } from './bar.tsx';
import { TableSection } from '../table-section.tsx';

/** One row of a table of counts; null is a count that is not shown. */
export type CountedRow = { key: string; label: ReactNode; count: number | null };

/** Counts with bars beside them: the bar is the picture, the number the fact. */
export const CountedTable = ({
  id,
  title,
  of,
  rows,
  total,
  note,
}: {
  id: string;
  title: string;
  /** What a row stands for, as the heading of its column. */
  of: string;
  rows: readonly CountedRow[];
  total: number | null;
  note?: string;
}) => {
  const t = useTexts('board');
  const shown = (count: number | null) => (count === null ? t('count.hidden') : count);
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  return (
    <TableSection id={id} title={title} note={note} className="table table-counted">
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{t('count.persons')}</th>
          <th scope="col" className="bar-cell">
            <span className="visually-hidden">{t('count.bar')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, count }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td className="number">{shown(count)}</td>
            <td className="bar-cell">{count === null ? null : <Bar share={count / most} />}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('count.total')}</th>
          <td className="number">{shown(total)}</td>
          <td className="bar-cell" />
        </tr>
      </tfoot>
    </TableSection>
  );
};

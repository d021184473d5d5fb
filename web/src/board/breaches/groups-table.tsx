import { useTexts } from '../../texts/use-texts.ts';
import { Bar } from '../charts/bar.tsx';
import { type BreachGroup } from './group.ts';
import { TableSection } from '../table-section.tsx';

/** Breaches by one thing, with bars. */
export const GroupsTable = ({
  id,
  title,
  of,
  groups,
}: {
  id: string;
  title: string;
  of: string;
  groups: readonly BreachGroup[];
}) => {
  const t = useTexts('board');
  const most = Math.max(1, ...groups.map(({ breaches }) => breaches));
  return (
    <TableSection id={id} title={title} className="table table-counted">
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{t('breaches.count')}</th>
          <th scope="col">{t('breaches.unexplainedCount')}</th>
          <th scope="col">{t('breaches.runningCount')}</th>
          <th scope="col" className="bar-cell">
            <span className="visually-hidden">{t('count.bar')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ key, breaches, unexplained, running }) => (
          <tr key={key}>
            <th scope="row">{key}</th>
            <td className="number">{breaches}</td>
            <td className="number">{unexplained}</td>
            <td className="number">{running}</td>
            <td className="bar-cell">
              <Bar share={breaches / most} alarming={unexplained > 0} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableSection>
  );
};

import { useTexts } from '../../texts/use-texts.ts';
import { spokenSeconds } from './spoken-seconds.ts';
import { type FigureCell } from './use-figures.ts';
import { TableSection } from '../table-section.tsx';

const measures = ['timeToDeliver', 'timeToAccept', 'timeToFirstContact'] as const;
const shares = ['p50', 'p90', 'p99'] as const;

/** How long people waited, by one thing: each measure by its percentiles. */
export const FiguresTable = ({
  id,
  title,
  of,
  cells,
  nameOf,
}: {
  id: string;
  title: string;
  of: string;
  cells: readonly FigureCell[];
  nameOf: (key: string) => string;
}) => {
  const t = useTexts('board');
  const shown = (value: number | null) => (value === null ? t('figures.none') : spokenSeconds(value));
  return (
    <TableSection id={id} title={title}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {of}
          </th>
          <th scope="col" rowSpan={2}>
            {t('figures.alerts')}
          </th>
          {measures.map((measure) => (
            <th key={measure} scope="colgroup" colSpan={shares.length}>
              {t(`figures.${measure}`)}
            </th>
          ))}
        </tr>
        <tr>
          {measures.map((measure) =>
            shares.map((share) => (
              <th key={`${measure} ${share}`} scope="col">
                {t(`figures.${share}`)}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={cell.key}>
            <th scope="row">{nameOf(cell.key)}</th>
            <td className="number">{cell.alerts ?? t('count.hidden')}</td>
            {measures.map((measure) =>
              shares.map((share) => (
                <td key={`${measure} ${share}`} className="number">
                  {shown(cell[measure][share])}
                </td>
              )),
            )}
          </tr>
        ))}
      </tbody>
    </TableSection>
  );
};

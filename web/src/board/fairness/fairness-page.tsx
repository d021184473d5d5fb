import { useTexts } from '../../texts/use-texts.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { BoardFrame } from '../board-frame.tsx';
import { Bar } from '../charts/bar.tsx';
import { ExportButtons } from '../export/export-buttons.tsx';
import { PeriodForm, usePeriod } from '../period/period-form.tsx';
import { useFairness, type Burden } from './use-fairness.ts';

const mostDays = 400;

const measures = ['hours', 'shifts', 'nights', 'weekends', 'holidays'] as const;

const rounded = (value: number): number => Math.round(value * 10) / 10;

const Table = ({ burdens }: { burdens: readonly Burden[] }) => {
  const t = useTexts('board');
  const most = Object.fromEntries(
    measures.map((measure) => [measure, Math.max(1, ...burdens.map((one) => one[measure]))]),
  );
  return (
    <div className="table-frame" role="region" aria-labelledby="burdens" tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('fairness.person')}</th>
            {measures.map((measure) => (
              <th key={measure} scope="col">
                {t(`fairness.${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {burdens.map((one) => (
            <tr key={one.staffId}>
              <th scope="row">{one.name}</th>
              {measures.map((measure) => (
                <td key={measure} className="number burden">
                  {rounded(one[measure])}
                  <Bar share={one[measure] / (most[measure] ?? 1)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** How nights, weekends and holidays fell on people: so that nobody carries more than the others without it being seen. */
export const FairnessPage = () => {
  const t = useTexts('board');
  const asked = usePeriod(90, mostDays);
  const { period, fault } = asked;
  const { data, isError, error, isLoading, refetch } = useFairness(period, fault === null);
  const sheet = {
    name: t('fairness.title'),
    rows: [
      [t('fairness.person'), ...measures.map((measure) => t(`fairness.${measure}`))],
      ...(data ?? []).map((one) => [one.name, ...measures.map((measure) => rounded(one[measure]))]),
    ],
  };
  return (
    <BoardFrame title={t('fairness.title')}>
      <p className="lead">{t('fairness.lead')}</p>
      <PeriodForm asked={asked} />
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isLoading ? <Loading /> : null}
      {data?.length === 0 ? (
        <Empty title={t('fairness.none')}>
          <p>{t('fairness.noneText')}</p>
        </Empty>
      ) : null}
      {data === undefined || data.length === 0 ? null : (
        <>
          <ExportButtons name={`permanenta-${period.from}-${period.to}`} sheets={[sheet]} />
          <h2 id="burdens">{t('fairness.table')}</h2>
          <Table burdens={data} />
        </>
      )}
    </BoardFrame>
  );
};

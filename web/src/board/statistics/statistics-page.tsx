import { useTexts } from '../../texts/use-texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { BoardFrame } from '../board-frame.tsx';
import { CountedTable } from '../charts/counted-table.tsx';
import { ExportButtons } from '../export/export-buttons.tsx';
import { MonthsForm, useMonths } from './months-form.tsx';
import { sheetOf } from './tables.ts';
import { useStatistics, type Statistics } from './use-statistics.ts';
import { useTables } from './use-tables.ts';

const Tables = ({ statistics }: { statistics: Statistics }) => {
  const t = useTexts('board');
  const tables = useTables(statistics);
  const hidden = t('count.hidden');
  const words = { persons: t('count.persons'), total: t('count.total'), hidden };
  return (
    <>
      <p role="status">
        {t('statistics.found', { referrals: statistics.referrals ?? hidden, persons: statistics.persons ?? hidden })}
      </p>
      <ExportButtons
        name={`statistici-${statistics.from}-${statistics.to}`}
        sheets={tables.map((table) => sheetOf(table, words))}
      />
      <div className="tables">
        {tables.map((table) => (
          <CountedTable key={table.id} {...table} />
        ))}
      </div>
    </>
  );
};

/** Persons reported in whole months, counted one way at a time; small counts are not shown. */
export const StatisticsPage = () => {
  const t = useTexts('board');
  const asked = useMonths();
  const { data, isError, error, isLoading, refetch } = useStatistics(asked.months, asked.fault === null);
  return (
    <BoardFrame title={t('statistics.title')}>
      <p className="lead">{t('statistics.lead')}</p>
      <MonthsForm asked={asked} />
      <Notice>{t('statistics.rule')}</Notice>
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isLoading ? <Loading /> : null}
      {data?.persons === 0 ? (
        <Empty title={t('statistics.none')}>
          <p>{t('statistics.noneText')}</p>
        </Empty>
      ) : null}
      {data === undefined || data.persons === 0 ? null : <Tables statistics={data} />}
    </BoardFrame>
  );
};

import { useSearchParams } from 'react-router';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { todayHere } from '../../ui/today.ts';
import { lastDays, readPeriod, type Period, type PeriodFault } from './read-period.ts';

const quick = [7, 30, 90] as const;

export type AskedPeriod = {
  period: Period;
  fault: PeriodFault | null;
  mostDays: number;
  choose: (period: Period) => void;
};

/** The period in the address of the page, so that it can be kept and shared; it holds nothing personal. */
export const usePeriod = (usualDays: number, mostDays: number): AskedPeriod => {
  const [params, setParams] = useSearchParams();
  return {
    ...readPeriod(params, lastDays(todayHere(), usualDays), mostDays),
    mostDays,
    choose: ({ from, to }) => {
      setParams({ de: from, pana: to }, { replace: true });
    },
  };
};

/** Which days are looked at: the last so many by one button, or any. */
export const PeriodForm = ({ asked: { period, fault, mostDays, choose } }: { asked: AskedPeriod }) => {
  const t = useTexts('board');
  const [, setParams] = useSearchParams();
  const change = (name: 'de' | 'pana', value: string) => {
    setParams({ de: period.from, pana: period.to, [name]: value }, { replace: true });
  };
  return (
    <form
      className="period no-print"
      aria-label={t('period.label')}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <TextField
        id="de"
        type="date"
        short
        label={t('period.from')}
        value={period.from}
        onChange={(value) => {
          change('de', value);
        }}
      />
      <TextField
        id="pana"
        type="date"
        short
        label={t('period.to')}
        fault={fault === null ? undefined : t(`period.${fault}`, { count: mostDays })}
        value={period.to}
        onChange={(value) => {
          change('pana', value);
        }}
      />
      <div className="period-quick">
        {quick.map((days) => (
          <button
            key={days}
            type="button"
            className="button"
            onClick={() => {
              choose(lastDays(todayHere(), days));
            }}
          >
            {t('period.last', { count: days })}
          </button>
        ))}
      </div>
    </form>
  );
};

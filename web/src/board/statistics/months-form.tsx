import { useSearchParams } from 'react-router';
import { toInstant } from '../../../../shared/domain/kernel/time.ts';
import { countMonths, month, monthOf, monthsOf } from '../../../../shared/domain/statistics/months.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { SelectField } from '../../ui/field.tsx';
import { useSpokenDate } from '../../ui/spoken-date.ts';
import { type Months } from './use-statistics.ts';

/** A year at most, as the API answers; and how far back one can choose. */
const [mostMonths, offered] = [12, 36];

const present = () => monthOf(toInstant(new Date()));

const before = (last: string, months: number): string[] =>
  monthsOf(`${Number(last.slice(0, 4)) - Math.ceil(months / 12)}-01`, last).slice(-months);

export type AskedMonths = { months: Months; fault: 'ends-before-start' | 'too-many' | null };

const read = (params: URLSearchParams): AskedMonths => {
  const last = present();
  const [from, to] = [month.safeParse(params.get('din')), month.safeParse(params.get('in'))];
  const months = { from: from.data ?? before(last, 3)[0] ?? last, to: to.data ?? last };
  const length = countMonths(months.from, months.to);
  if (length < 1) return { months, fault: 'ends-before-start' };
  return { months, fault: length > mostMonths ? 'too-many' : null };
};

export const useMonths = (): AskedMonths => read(useSearchParams()[0]);

/** Whole months only: two periods that differ by a day would tell of that day. */
export const MonthsForm = ({ asked: { months, fault } }: { asked: AskedMonths }) => {
  const t = useTexts('board');
  const spoken = useSpokenDate();
  const [, setParams] = useSearchParams();
  const options = before(present(), offered)
    .toReversed()
    .map((value) => ({ value, label: spoken(value, 'month') }));
  const change = (name: 'din' | 'in', value: string) => {
    if (value !== '') setParams({ din: months.from, in: months.to, [name]: value }, { replace: true });
  };
  return (
    <form
      className="period no-print"
      aria-label={t('period.label')}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <SelectField
        id="din"
        label={t('months.from')}
        none={t('months.choose')}
        options={options}
        value={months.from}
        onChange={(value) => {
          change('din', value);
        }}
      />
      <SelectField
        id="in"
        label={t('months.to')}
        none={t('months.choose')}
        fault={fault === null ? undefined : t(`months.${fault}`)}
        options={options}
        value={months.to}
        onChange={(value) => {
          change('in', value);
        }}
      />
    </form>
  );
};

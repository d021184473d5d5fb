import { addCalendarDays, localDate, type LocalDate } from '../../../../shared/domain/calendar/local-date.ts';

/** Days of Romania, both included. */
export type Period = { from: LocalDate; to: LocalDate };
export type PeriodFault = 'ends-before-start' | 'too-long' | 'no-date';

const dayLasts = 86_400_000;
const daysOf = ({ from, to }: Period): number => (Date.parse(to) - Date.parse(from)) / dayLasts + 1;

export const lastDays = (today: LocalDate, days: number): Period => ({
  from: addCalendarDays(today, 1 - days),
  to: today,
});

/** The period an address names (`de`, `pana`), the usual one where it names none, and what is wrong with it. */
export const readPeriod = (
  params: URLSearchParams,
  usual: Period,
  mostDays: number,
): { period: Period; fault: PeriodFault | null } => {
  const asked = { from: params.get('de') ?? usual.from, to: params.get('pana') ?? usual.to };
  const [from, to] = [localDate.safeParse(asked.from), localDate.safeParse(asked.to)];
  if (!from.success || !to.success) return { period: usual, fault: 'no-date' };
  const period = { from: from.data, to: to.data };
  if (period.to < period.from) return { period, fault: 'ends-before-start' };
  return { period, fault: daysOf(period) > mostDays ? 'too-long' : null };
};

/** As the API asks for it: the day after the last. */
export const asQuery = ({ from, to }: Period): { from: string; until: string } => ({
  from,
  until: addCalendarDays(to, 1),
});

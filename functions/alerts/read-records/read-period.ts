import { faultText, type Fault } from '../../../shared/contracts/http/faults.ts';
import { type Language } from '../../../shared/contracts/http/language.ts';
import { localDate } from '../../../shared/domain/calendar/local-date.ts';
import { startOfLocalDay } from '../../../shared/domain/calendar/local-time.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { instant, type Instant } from '../../../shared/domain/kernel/time.ts';

type Period = { from: Instant; until: Instant; drills: boolean };

/** Every alert of the period is read with its pages: a longer one would not be answered in time. */
const mostDays = 100;

/** A day of Romania stands for its beginning. */
const momentOf = (text: string): Instant | null => {
  const day = localDate.safeParse(text);
  if (day.success) return startOfLocalDay(day.data);
  return instant.safeParse(text).data ?? null;
};

/** Reads which alerts figures are asked for. @returns every fault of the query. */
export const readPeriod = (query: Readonly<Record<string, string>>, language: Language): Result<Period, Fault[]> => {
  const fault = (
    name: string,
    code: Parameters<typeof faultText>[0],
    more?: Parameters<typeof faultText>[2],
  ): Fault => ({
    pointer: `/${name}`,
    code,
    detail: faultText(code, language, more),
  });
  const read = (name: 'from' | 'until'): Instant | Fault => {
    const text = query[name];
    if (text === undefined) return fault(name, 'required');
    return momentOf(text) ?? fault(name, 'wrong-format');
  };
  const [from, until] = [read('from'), read('until')];
  const drills = query['drills'];
  const faults = [
    ...[from, until].flatMap((one) => (typeof one === 'string' ? [] : [one])),
    ...(drills === undefined || drills === 'only' ? [] : [fault('drills', 'not-in-list', { values: 'only' })]),
  ];
  if (typeof from !== 'string' || typeof until !== 'string' || faults.length > 0) return err(faults);
  if (until <= from) return err([fault('until', 'ends-before-start')]);
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000;
  // A change of the clocks adds an hour.
  if (days > mostDays + 1 / 24) return err([fault('until', 'too-large', { maximum: `${mostDays} × 24 h` })]);
  return ok({ from, until, drills: drills === 'only' });
};

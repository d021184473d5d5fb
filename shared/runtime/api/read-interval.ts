import { faultText, type Fault, type FaultCode } from '../../contracts/http/faults.ts';
import { type Language } from '../../contracts/http/language.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import { startOfLocalDay } from '../../domain/calendar/local-time.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { instant, type Instant } from '../../domain/kernel/time.ts';

/** A day of Romania stands for its beginning. */
const momentOf = (text: string): Instant | null => {
  const day = localDate.safeParse(text);
  if (day.success) return startOfLocalDay(day.data);
  return instant.safeParse(text).data ?? null;
};

/** A fault of one field of a query. */
export const queryFault = (
  name: string,
  code: FaultCode,
  language: Language,
  values?: Readonly<Record<string, string>>,
): Fault => ({ pointer: `/${name}`, code, detail: faultText(code, language, values) });

/**
 * Reads `from` and `until`, days or instants, and how long they are at most.
 * @returns every fault of the two.
 */
export const readInterval = (
  query: Readonly<Record<string, string>>,
  mostDays: number,
  language: Language,
): Result<{ from: Instant; until: Instant }, Fault[]> => {
  const read = (name: 'from' | 'until'): Instant | Fault => {
    const text = query[name];
    if (text === undefined) return queryFault(name, 'required', language);
    return momentOf(text) ?? queryFault(name, 'wrong-format', language);
  };
  const [from, until] = [read('from'), read('until')];
  if (typeof from !== 'string' || typeof until !== 'string')
    return err([from, until].flatMap((one) => (typeof one === 'string' ? [] : [one])));
  if (until <= from) return err([queryFault('until', 'ends-before-start', language)]);
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000;
  // A change of the clocks adds an hour.
  if (days > mostDays + 1 / 24)
    return err([queryFault('until', 'too-large', language, { maximum: `${mostDays} × 24 h` })]);
  return ok({ from, until });
};

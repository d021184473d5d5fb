import { type Fault } from '../../../shared/contracts/http/faults.ts';
import { type Language } from '../../../shared/contracts/http/language.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { countMonths, month } from '../../../shared/domain/statistics/months.ts';
import { queryFault } from '../../../shared/runtime/api/read-interval.ts';

/** A year: what came before is another report. */
const mostMonths = 12;

/** The months asked for, both included; the present one where the query names none. @returns every fault of it. */
export const readMonths = (
  query: Readonly<Record<string, string>>,
  present: string,
  language: Language,
): Result<{ from: string; to: string }, Fault[]> => {
  const from = query['from'] ?? query['to'] ?? present;
  const to = query['to'] ?? present;
  const faults = Object.entries({ from, to }).flatMap(([name, text]) =>
    month.safeParse(text).success ? [] : [queryFault(name, 'wrong-format', language)],
  );
  if (faults.length > 0) return err(faults);
  const length = countMonths(from, to);
  if (length < 1) return err([queryFault('to', 'ends-before-start', language)]);
  return length > mostMonths ? err([queryFault('to', 'too-many-months', language)]) : ok({ from, to });
};

import { type Fault } from '../../../shared/contracts/http/faults.ts';
import { type Language } from '../../../shared/contracts/http/language.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { queryFault, readInterval } from '../../../shared/runtime/api/read-interval.ts';

type Period = { from: Instant; until: Instant; drills: boolean };

/** Every alert of the period is read with its pages: a longer one would not be answered in time. */
const mostDays = 100;

/** Reads which alerts figures are asked for. @returns every fault of the query. */
export const readPeriod = (query: Readonly<Record<string, string>>, language: Language): Result<Period, Fault[]> => {
  const times = readInterval(query, mostDays, language);
  const drills = query['drills'];
  const faults =
    drills === undefined || drills === 'only'
      ? []
      : [queryFault('drills', 'not-in-list', language, { values: 'only' })];
  if (!times.ok) return err([...times.error, ...faults]);
  return faults.length > 0 ? err(faults) : ok({ ...times.value, drills: drills === 'only' });
};

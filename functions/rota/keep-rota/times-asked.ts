import * as z from 'zod/mini';
import { faultsOf } from '../../../shared/contracts/http/faults.ts';
import { timesAsked } from '../../../shared/contracts/http/rota/requests.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { type Interval } from '../../../shared/domain/rota/deed.ts';
import { day } from '../../../shared/domain/rota/wall-clock.ts';
import { contentInvalid, type NamedFault } from '../../../shared/runtime/api/fault-answer.ts';
import { problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';

/** A year and a month: enough for any report, and worked out in a fraction of a second. */
const mostDays = 400;

/** Whether a time makes sense and is not too long to be looked through. */
export const checkTimes = ({ from, until }: Interval): NamedFault[] => {
  if (until <= from) return [{ pointer: '/until', code: 'ends-before-start' }];
  if (Date.parse(until) - Date.parse(from) <= mostDays * day) return [];
  return [{ pointer: '/until', code: 'too-long-a-time', values: { maximum: String(mostDays) } }];
};

/** The time a query asks about; what it leaves open is as usual. */
export const readTimes = (request: ApiRequest, usual: Interval): Result<Interval, ApiResponse> => {
  const { query, language } = request;
  const asked = z.safeParse(timesAsked, query);
  if (!asked.success)
    return err(problem('content-invalid', language, { errors: faultsOf(asked.error.issues, query, language) }));
  const times = { from: asked.data.from ?? usual.from, until: asked.data.until ?? usual.until };
  const faults = checkTimes(times);
  return faults.length > 0 ? err(contentInvalid(request, faults)) : ok(times);
};

import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';

const mostMonths = 12;

const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** A month that the query names, as 2026-11. */
export const readMonth = (request: ApiRequest, name: string, usual: string): Result<string, ApiResponse> => {
  const month = request.query[name] ?? usual;
  return isMonth(month) ? ok(month) : err(contentInvalid(request, [{ pointer: `/${name}`, code: 'wrong-format' }]));
};

const after = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** The months from one to another, both included; twelve at most. */
export const readMonths = (request: ApiRequest, present: string): Result<string[], ApiResponse> => {
  const from = readMonth(request, 'from', request.query['to'] ?? present);
  if (!from.ok) return from;
  const to = readMonth(request, 'to', from.value);
  if (!to.ok) return to;
  if (to.value < from.value) return err(contentInvalid(request, [{ pointer: '/to', code: 'ends-before-start' }]));
  const months: string[] = [];
  for (let month = from.value; month <= to.value; month = after(month)) {
    if (months.length === mostMonths)
      return err(contentInvalid(request, [{ pointer: '/to', code: 'too-many-months' }]));
    months.push(month);
  }
  return ok(months);
};

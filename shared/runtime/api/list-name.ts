import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { contentInvalid } from './fault-answer.ts';
import { type ApiRequest, type ApiResponse } from './http.ts';

/** The list that `state` in the query asks for; the first of them without one. */
export const readListName = (
  request: ApiRequest,
  lists: Readonly<Record<string, string>>,
): Result<string, ApiResponse> => {
  const [usual = ''] = Object.keys(lists);
  const list = lists[request.query['state'] ?? usual];
  if (list !== undefined) return ok(list);
  const values = Object.keys(lists).join(', ');
  return err(contentInvalid(request, [{ pointer: '/state', code: 'not-in-list', values: { values } }]));
};

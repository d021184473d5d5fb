import { type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { type Principal } from '../../../shared/runtime/api/principal.ts';
import { type Log, type LogCode, type LogFields } from '../../../shared/runtime/log.ts';
import * as z from 'zod/mini';

/** The system of the school, with every scope. */
export const aSystem = (extra: Partial<Extract<Principal, { kind: 'system' }>> = {}): Principal => ({
  kind: 'system',
  clientId: 'client-1',
  institutionId: 'scoala-12',
  scopes: ['semnal/referrals.submit', 'semnal/referrals.read'],
  county: 'BC',
  ...extra,
});

export const aPartner = (extra: Partial<Extract<Principal, { kind: 'partner' }>> = {}): Principal => ({
  kind: 'partner',
  userId: 'user-1',
  institutionId: 'scoala-12',
  county: 'BC',
  ...extra,
});

export const aWorker = (staffId = 'ana', extra: Partial<Extract<Principal, { kind: 'staff' }>> = {}): Principal => ({
  kind: 'staff',
  userId: `user-${staffId}`,
  staffId,
  roles: ['case-worker'],
  county: 'BC',
  ...extra,
});

/** A request as it reaches a use case: JSON, with a key, in Romanian. */
export const aRequest = (extra: Partial<ApiRequest> = {}): ApiRequest => ({
  route: 'POST /v1/referrals',
  params: {},
  query: {},
  headers: { 'content-type': 'application/json', 'idempotency-key': 'cheie-0001' },
  body: '',
  language: 'ro',
  principal: aSystem(),
  requestId: 'request-1',
  ...extra,
});

const problemDocument = z.looseObject({
  code: z.string(),
  status: z.int(),
  title: z.string(),
  detail: z.string(),
  errors: z.optional(z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))),
});

export const bodyOf = ({ body }: ApiResponse): Record<string, unknown> =>
  z.record(z.string(), z.unknown()).parse(JSON.parse(body));

/** The problem document of a refusal: `status code`, and each wrong field as `pointer code`. */
export const refusalOf = (response: ApiResponse): { code: string; faults: string[] } => {
  const { status, code, errors = [] } = problemDocument.parse(JSON.parse(response.body));
  if (status !== response.status) throw new Error('the document and the answer have different statuses');
  return { code: `${status} ${code}`, faults: errors.map((fault) => `${fault.pointer} ${fault.code}`) };
};

export type Line = { level: string; code: LogCode; fields: LogFields };

/** A log that only remembers. */
export const memoryLog = (): { log: Log; lines: Line[] } => {
  const lines: Line[] = [];
  return { lines, log: (level, code, fields = {}) => lines.push({ level, code, fields }) };
};

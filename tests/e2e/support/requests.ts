import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import * as z from 'zod/mini';
import { callApi, type ApiAnswer } from '../../../infra/local/demo/api.ts';
import {
  ownRequestList,
  ownRequestView,
  requestsOfCase,
  requestView,
} from '../../../shared/contracts/http/requests/views.ts';
import { type InstitutionKind } from '../../../shared/domain/institution/institution.ts';
import { cloud } from './cloud.ts';
import { eventually } from './eventually.ts';
import { partner } from './partner.ts';
import { noteSent } from './sent.ts';
import { type Staff } from './staff.ts';

const path = (caseId: string): string => `/cases/${caseId}/requests`;

const ok = <S extends z.core.$ZodType>(schema: S, answer: ApiAnswer): z.output<S> => {
  expect(answer.status, answer.text).toBe(200);
  return z.parse(schema, answer.body);
};

export type Asked = { institutionId: string; question: string; dueAt?: string };

/** What staff do with requests of a case. */
export const asking = (by: Staff, caseId: string) => ({
  /** May be refused. */
  tryAsk: (body: object, key: string | null = randomUUID()): Promise<ApiAnswer> => {
    noteSent({ text: 'question' in body ? body.question : '' });
    return by.post(path(caseId), body, key === null ? {} : { 'idempotency-key': key });
  },
  /** Sent again, as a client does, when the service was busy: its key asks once. */
  ask: async (body: Asked, key: string = randomUUID()) => {
    noteSent({ text: body.question });
    const answer = await eventually('the question is sent', async () => {
      const sent = await by.post(path(caseId), body, { 'idempotency-key': key });
      return sent.status >= 500 ? undefined : sent;
    });
    return ok(requestView, answer);
  },
  all: async () => ok(requestsOfCase, await by.get(path(caseId))).items,
  withdraw: (requestId: string, version: number, why = 'Am aflat de la mamă'): Promise<ApiAnswer> =>
    by.post(`${path(caseId)}/${requestId}/withdraw`, { why }, { 'if-match': `"${version}"` }),
});

type Given = { version: number; text?: string; key?: string };

/** What an institution does with the requests put to it: its system, or one of its people by their token. */
export const asked = (kind: InstitutionKind, token: () => Promise<string> = partner(kind).token) => {
  const url = `${cloud.apiUrl}/v1/requests`;
  const get = async (part = ''): Promise<ApiAnswer> => callApi(`${url}${part}`, { token: await token() });
  return {
    get,
    list: async (state: 'waiting' | 'ended') => ok(ownRequestList, await get(`?state=${state}&limit=100`)).items,
    read: async (requestId: string) => {
      const answer = await get(`/${requestId}`);
      return { request: ok(ownRequestView, answer), etag: answer.headers.get('etag') };
    },
    answer: async (
      requestId: string,
      { version, text = 'Din Octombrie, zice Învățătoarea', key = randomUUID() }: Given,
    ): Promise<ApiAnswer> => {
      noteSent({ text });
      const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
      const body = { answer: text };
      return callApi(`${url}/${requestId}/answer`, { method: 'POST', token: await token(), body, headers });
    },
  };
};

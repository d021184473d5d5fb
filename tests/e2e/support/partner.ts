import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import * as z from 'zod/mini';
import { callApi, type ApiAnswer } from '../../../infra/local/demo/api.ts';
import { systemToken } from '../../../infra/local/demo/tokens.ts';
import { type LocalOutputs } from '../../../infra/local/outputs.ts';
import { referralView, submitReferralAnswer } from '../../../shared/contracts/http/referrals/answers.ts';
import { type InstitutionKind } from '../../../shared/domain/institution/institution.ts';
import { cloud } from './cloud.ts';
import { eventually, type Patience } from './eventually.ts';
import { noteSent } from './sent.ts';

export type ReferralView = z.infer<typeof referralView>;

export const clientOf = (kind: InstitutionKind, { clients }: LocalOutputs = cloud) => {
  const client = clients.find((one) => one.kind === kind);
  if (client === undefined) throw new Error(`the local cloud has no ${kind}`);
  return client;
};

type Options = { key?: string; token?: string; headers?: Record<string, string> };

/** One institution's system, on the cloud that all tests share unless another is given. */
export const partner = (kind: InstitutionKind, outputs: LocalOutputs = cloud) => {
  const url = `${outputs.apiUrl}/v1/referrals`;
  let known: Promise<string> | undefined;
  const token = (): Promise<string> => (known ??= systemToken(outputs, clientOf(kind, outputs)));
  const post = async (
    body: unknown,
    { key = randomUUID(), headers = {}, ...own }: Options = {},
  ): Promise<ApiAnswer> => {
    noteSent(body);
    const used = own.token ?? (await token());
    return callApi(url, { method: 'POST', token: used, body, headers: { 'idempotency-key': key, ...headers } });
  };
  const get = async (path: string): Promise<ApiAnswer> => callApi(`${url}${path}`, { token: await token() });
  const view = async (referralId: string): Promise<ReferralView> => {
    const answer = await get(`/${referralId}`);
    expect(answer.status, answer.text).toBe(200);
    return z.parse(referralView, answer.body);
  };
  return {
    token,
    post,
    get,
    view,
    /** Posts a report that must be accepted. @returns the receipt number. */
    submit: async (body: unknown, options: Options = {}): Promise<string> => {
      const answer = await post(body, options);
      expect(answer.status, answer.text).toBe(202);
      return z.parse(submitReferralAnswer, answer.body).referralId;
    },
    /** The view once every subject has an outcome. */
    screened: (referralId: string, patience?: Patience): Promise<ReferralView> =>
      eventually(
        `${referralId} is screened`,
        async () => {
          const seen = await view(referralId);
          return seen.outcomes.length > 0 ? seen : undefined;
        },
        patience,
      ),
  };
};
export type Partner = ReturnType<typeof partner>;

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  errors: z.optional(z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))),
});

/** Reads a refusal, which must be a problem document as RFC 9457 asks. */
export const problemIn = (answer: ApiAnswer): z.infer<typeof problem> => {
  expect(answer.headers.get('content-type'), answer.text).toContain('application/problem+json');
  const read = z.parse(problem, answer.body);
  expect(read.status).toBe(answer.status);
  return read;
};

import * as z from 'zod/mini';
import { type ApiDeps } from './client.ts';

/** Of the answer only the number is needed here; its whole shape is in shared/contracts/http/referrals/answers.ts. */
const accepted = z.object({ receipt: z.string() });
export type Accepted = z.infer<typeof accepted>;

export type PostReferral = (
  body: string,
  idempotencyKey: string,
) => Promise<{ data?: Accepted; error?: unknown; response: Response }>;

/** Posts exactly these bytes: a retry with others would be another referral, and refused. */
export const makePostReferral =
  (
    { baseUrl, token, language, onUnauthenticated, fetch: send }: ApiDeps,
    path: '/v1/referrals' | '/v1/guest/referrals',
  ): PostReferral =>
  async (body, idempotencyKey) => {
    const bearer = await token();
    const response = await send(
      new Request(`${baseUrl}${path}`, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'accept-language': language(),
          'idempotency-key': idempotencyKey,
          ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
        },
      }),
    );
    if (response.status === 401) onUnauthenticated();
    const answer: unknown = await response.json().catch(() => undefined);
    return response.ok ? { data: accepted.parse(answer), response } : { error: answer, response };
  };

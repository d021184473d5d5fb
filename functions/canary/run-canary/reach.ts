import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod/mini';
import { receiptNumber, type ReceiptNumber } from '../../../shared/domain/referral/receipt.ts';
import { parseJson } from '../../../shared/runtime/json.ts';
import { submission } from './canary-report.ts';

const accepted = z.object({ statusCode: z.literal(202), body: z.string() });
const receipt = z.object({ referralId: receiptNumber });
const state = z.object({ state: z.string() });

/** An answer that takes longer is none, in milliseconds. */
const patience = 10_000;

/** Calls the function that accepts referrals. @returns null for every answer but 202. */
export const makeSubmit =
  (client: LambdaClient, functionName: string, county: string) =>
  async (key: string, observedAt: string): Promise<ReceiptNumber | null> => {
    const { FunctionError, Payload } = await client.send(
      new InvokeCommand({ FunctionName: functionName, Payload: JSON.stringify(submission(county, key, observedAt)) }),
    );
    if (FunctionError !== undefined) return null;
    const answer = accepted.safeParse(parseJson(Payload?.transformToString() ?? ''));
    return answer.success ? (receipt.safeParse(parseJson(answer.data.body)).data?.referralId ?? null) : null;
  };

/** Follows a link through the public API, as a telephone does. @returns the alert's state as it is told, null without a 200. */
const follow = async (link: string, method: 'GET' | 'POST'): Promise<string | null> => {
  const response = await fetch(link, { method, signal: AbortSignal.timeout(patience) });
  const answer = state.safeParse(parseJson(await response.text()));
  return response.status === 200 && answer.success ? answer.data.state : null;
};

export const open = (link: string): Promise<string | null> => follow(link, 'GET');
export const press = (link: string): Promise<string | null> => follow(link, 'POST');

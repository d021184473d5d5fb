import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod/mini';
import { CliFailure, exitCodes } from '../failure.ts';

const failed = z.object({ errorType: z.optional(z.string()), errorMessage: z.optional(z.string()) });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/**
 * Runs the sweep once, now, and returns its answer. It is safe at any time: everything it restarts is idempotent.
 * @throws CliFailure when the function itself failed.
 */
export const invokeSweep = async (client: LambdaClient, functionName: string): Promise<unknown> => {
  const { FunctionError, Payload } = await client.send(new InvokeCommand({ FunctionName: functionName }));
  const answer = parsed(Payload?.transformToString() ?? 'null');
  if (FunctionError === undefined) return answer;
  const { errorType = FunctionError, errorMessage = 'no message' } = failed.safeParse(answer).data ?? {};
  throw new CliFailure(`The sweep failed (${errorType}: ${errorMessage}); its log group tells more.`, exitCodes.no);
};

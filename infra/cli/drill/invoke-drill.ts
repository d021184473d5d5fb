import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod/mini';
import { drillAnswer, type drillTask, type DrillAnswer } from '../../../shared/contracts/messages/drill-task.ts';
import { CliFailure, exitCodes } from '../failure.ts';

const failed = z.object({ errorType: z.optional(z.string()), errorMessage: z.optional(z.string()) });

/**
 * Asks the drill's function for something.
 * @throws CliFailure when the function itself failed, or is of another version than this command.
 */
export const invokeDrill =
  (client: LambdaClient, functionName: string) =>
  async (task: z.input<typeof drillTask>): Promise<DrillAnswer> => {
    const { FunctionError, Payload } = await client.send(
      new InvokeCommand({ FunctionName: functionName, Payload: JSON.stringify(task) }),
    );
    const answer: unknown = JSON.parse(Payload?.transformToString() ?? 'null');
    if (FunctionError !== undefined) {
      const { errorType = FunctionError, errorMessage = 'no message' } = failed.safeParse(answer).data ?? {};
      throw new CliFailure(`The drill failed (${errorType}: ${errorMessage}); its log group tells more.`, exitCodes.no);
    }
    const read = drillAnswer.safeParse(answer);
    if (read.success) return read.data;
    throw new CliFailure('The deployed drill function answers in another version: deploy the present one first.');
  };
